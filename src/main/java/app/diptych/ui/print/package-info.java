/**
 * A call on paper.
 *
 * <ul>
 *   <li><b>Sheet</b>: what fits on a page: its size without the printer's margins, and the size of the type.
 *   <li><b>Piece</b>: what is not divided: a heading, a speaker's name, a passage, or a part of a passage that is longer
 *       than a page.
 *   <li><b>Page</b>: pieces under a header with the title and the page's number.
 * </ul>
 */
package app.diptych.ui.print;
