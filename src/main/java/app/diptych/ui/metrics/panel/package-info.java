/**
 * What each chart of the metrics says: figures chosen, printed and put into a drawing, still without a node.
 *
 * <ul>
 *   <li><b>Content</b>: all of one chart: title, unit, drawing, doors, notes, data.
 *   <li><b>Doorway</b>: where a mark leads, and what is said of it.
 * </ul>
 *
 * <p>Charts follow IBCS: actual dark, labels instead of legends, one scale from zero, the unit in the title, the sign
 * printed and never told by colour alone.
 */
package app.diptych.ui.metrics.panel;
