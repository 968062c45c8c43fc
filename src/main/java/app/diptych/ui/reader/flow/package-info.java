/**
 * An engine for long columns of text of which only the visible part exists. It knows nothing of calls.
 *
 * <ul>
 *   <li><b>Flow</b>: a viewport on many rows; its true position is an anchor.
 *   <li><b>Anchor</b>: a row and the pixels of it that are hidden above the viewport's top.
 *   <li><b>Cells</b>: makes, fills and measures the row nodes that a flow shows.
 *   <li><b>Filled ahead</b>: of a row next to the visible ones: made ready between two pulses, out of sight, because it
 *       will probably be scrolled to.
 *   <li><b>Height index</b>: the height of every row, estimated until it is measured.
 *   <li><b>Paragraph</b>: a text with layers of marks behind it.
 *   <li><b>Display text</b>: a text as it is drawn, with joiners that keep characters on one line.
 * </ul>
 */
package app.diptych.ui.reader.flow;
