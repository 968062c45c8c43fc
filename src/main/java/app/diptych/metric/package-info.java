/**
 * From quantities to what the call states about its measures, in XBRL's terms.
 *
 * <ul>
 *   <li><b>Fact</b>: a concept of an entity in a period, with its value and its evidence in both languages.
 *   <li><b>Change</b>: how a fact moved, against what.
 *   <li><b>Relation</b>: an arithmetic tie between facts.
 *   <li><b>Concept</b>: a measure of the catalogue, by a stable name.
 * </ul>
 *
 * <p>A fact without evidence does not exist.
 */
package app.diptych.metric;
