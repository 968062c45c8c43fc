/**
 * What is put on the clipboard. Everything here is made from the transcript, never from what is drawn.
 *
 * <ul>
 *   <li><b>Citation</b>: who said it, in which call, in which ¶.
 *   <li><b>Quotation</b>: words in quotation marks with their citation.
 *   <li><b>Side by side</b>: passages in both languages, as a table.
 * </ul>
 */
package app.diptych.ui.reader.copy;
