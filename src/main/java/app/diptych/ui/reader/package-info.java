/**
 * The reader: a call side by side in two languages, aligned by passage.
 *
 * <ul>
 *   <li><b>Current</b>: the passage that the reader is at, marked by a ground of its own.
 *   <li><b>Jump</b>: a move to a passage that can be gone back from.
 *   <li><b>Strip</b>: the whole call at the reader's right edge.
 * </ul>
 */
package app.diptych.ui.reader;
