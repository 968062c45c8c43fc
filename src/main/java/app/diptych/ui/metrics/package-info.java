/**
 * The metrics of a call, beside its text and on a page of their own.
 *
 * <ul>
 *   <li><b>Board</b>: the cards and charts, for the pane and for the page.
 *   <li><b>Compared</b>: another call that the charts show too.
 * </ul>
 */
package app.diptych.ui.metrics;
