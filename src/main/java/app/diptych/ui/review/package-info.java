/**
 * The review of a call in the window: its rows, and everything that a translator does with them.
 *
 * <ul>
 *   <li><b>Work</b>: a call with its history of steps, since it was opened.
 *   <li><b>Checked</b>: rows at one moment with what was found in them.
 *   <li><b>Shift</b>: where the rows of one moment stand at another.
 *   <li><b>Carets</b>: the places in both sides of the row that the person is at.
 * </ul>
 */
package app.diptych.ui.review;
