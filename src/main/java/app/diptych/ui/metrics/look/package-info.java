/**
 * How the metrics are looked at, which is remembered from one start to the next.
 *
 * <ul>
 *   <li><b>Section</b>: a part of the page.
 *   <li><b>Order</b>: how a table of facts is sorted and grouped.
 * </ul>
 */
package app.diptych.ui.metrics.look;
