/**
 * The facts, the relations and the guidance of a call as lists.
 *
 * <ul>
 *   <li><b>Row</b>: a fact as the table shows it, or the heading of a group.
 * </ul>
 */
package app.diptych.ui.metrics.table;
