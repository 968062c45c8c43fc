/**
 * The findings in the window.
 *
 * <ul>
 *   <li><b>Item</b>: a finding with what a person has said of it.
 *   <li><b>Filter</b>: which items are listed, and in which order.
 *   <li><b>Line</b>: a heading or an item of the list.
 *   <li><b>Card</b>: an item as it is drawn, in the list and in the popover.
 * </ul>
 */
package app.diptych.ui.findings;
