/**
 * Searching in the call that is shown.
 *
 * <ul>
 *   <li><b>Find bar</b>: what is looked for, with its options, above the reader.
 *   <li><b>Outcome</b>: what has come of it: at which of how many hits the search stands, or why there are none.
 * </ul>
 */
package app.diptych.ui.search;
