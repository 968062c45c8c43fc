/**
 * A call in rows, as translators' tools take it.
 *
 * <ul>
 *   <li><b>Exported call</b>: the rows of a call with who speaks, and with the findings that stand at each.
 *   <li><b>Row finding</b>: a finding, with the words of one row that it points at.
 * </ul>
 */
package app.diptych.exporting.row;
