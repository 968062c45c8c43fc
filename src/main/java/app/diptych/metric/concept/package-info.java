/**
 * The measures that companies report, as data.
 *
 * <ul>
 *   <li><b>Concept</b>: a measure by its stable name, with its wordings in three languages and what is known of it.
 *   <li><b>Level</b>: a concept's own value (net sales of $2 billion).
 *   <li><b>Growth</b> of a concept: its rate of change (net sales up 12 %); <b>change</b> of a concept: the amount of it
 *       (margin up 170 basis points). Each is a concept itself, derived from the level's.
 * </ul>
 */
package app.diptych.metric.concept;
