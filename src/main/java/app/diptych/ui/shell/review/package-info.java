/**
 * What the frame of the window knows of the review: what can be done, what was done last, how far it is.
 *
 * <ul>
 *   <li><b>Action</b>: something that a key or a button does with the row that the person is at, or with all rows.
 *   <li><b>Tally</b>: how many rows of each passage there are, and how many of them are confirmed.
 *   <li><b>Saving</b>: whether all that was done is kept.
 * </ul>
 */
package app.diptych.ui.shell.review;
