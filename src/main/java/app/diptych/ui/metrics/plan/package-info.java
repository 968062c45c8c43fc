/**
 * Where the marks of charts stand: numbers in, pixels out. Nothing here knows JavaFX, so that it can be tested as a
 * table.
 *
 * <ul>
 *   <li><b>Drawing</b>: a chart's content, which can be planned for any width.
 *   <li><b>Plan</b>: the marks of a chart for one width.
 *   <li><b>Mark</b>: a box, a dot, a line or words.
 *   <li><b>Door</b>: what a mark opens, here only a number that several marks may share.
 * </ul>
 */
package app.diptych.ui.metrics.plan;
