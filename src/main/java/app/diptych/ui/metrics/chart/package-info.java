/**
 * The marks of the metrics pane, which know numbers and words but no facts.
 *
 * <ul>
 *   <li><b>Door</b>: a mark that opens the passage which says it.
 *   <li><b>Row</b>: a business with its mark and, directly beside it, its label.
 *   <li><b>Plot</b>: the scale that the rows of a chart share; it always has zero.
 *   <li><b>Panel</b>: the frame of a chart with its title and unit.
 * </ul>
 */
package app.diptych.ui.metrics.chart;
