/**
 * Aligns two sequences of texts, sentences or paragraphs, that translate each other in order.
 *
 * <ul>
 *   <li><b>Unit</b>: one text of a sequence, by what of it is compared: its length and its features.
 *   <li><b>Feature</b>: something that a text and its translation have in common: an entry of the lexicon, a name in Latin
 *       letters, an amount.
 *   <li><b>Bead</b>: units of one side that belong to units of the other, as few as possible; one side may be empty.
 * </ul>
 */
package app.diptych.alignment.bead;
