/**
 * English sentences as the finder of facts reads them: words, measures named, amounts.
 *
 * <ul>
 *   <li><b>Naming</b>: a stretch of a sentence that names a concept.
 *   <li><b>Plain text</b> of a sentence: its text in lower case with every quantity blanked, so that "was $5 billion, up"
 *       reads "was            , up" and rules can be written on the words alone.
 * </ul>
 */
package app.diptych.metric.text;
