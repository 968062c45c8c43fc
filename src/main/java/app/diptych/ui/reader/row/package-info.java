/**
 * The rows of the reader: a passage in both languages with all that stands around it.
 *
 * <ul>
 *   <li><b>Call</b>: an analysis, indexed by passage.
 *   <li><b>Columns</b>: which of the two languages are shown.
 *   <li><b>Grid</b>: where gutter and columns stand at a width.
 *   <li><b>Header</b>: the line above a turn: who speaks, and as what.
 *   <li><b>Marks</b>: what is marked in a row at the moment besides its quantities.
 * </ul>
 */
package app.diptych.ui.reader.row;
