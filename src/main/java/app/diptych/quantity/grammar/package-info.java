/**
 * What the recognisers of both languages share.
 *
 * <ul>
 *   <li><b>Reading</b>: one text under recognition: its characters, folded one to one, and what was found so far.
 *   <li><b>Phrases</b>: a word list that is matched at a place of the text, forwards or backwards.
 *   <li><b>Numeral</b>: a number as written, with its scale, before anything says what it counts.
 *   <li><b>Draft</b>: a mention in the making.
 * </ul>
 */
package app.diptych.quantity.grammar;
