/**
 * The nodes of the metrics, which know drawings and words but no facts.
 *
 * <ul>
 *   <li><b>Door</b>: a mark that opens the passage which says it.
 *   <li><b>Panel</b>: the frame of a chart with its title and unit.
 * </ul>
 */
package app.diptych.ui.metrics.chart;
