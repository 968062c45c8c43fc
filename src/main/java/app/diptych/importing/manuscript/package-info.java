/**
 * What every format comes to before it is a call: paragraphs in their order, with what the format knows about them.
 *
 * <ul>
 *   <li><b>Manuscript</b>: the paragraphs of one file and what the file says about the call.
 *   <li><b>Item</b>: a paragraph, a speaker line or a heading.
 *   <li><b>Place</b>: the line or the page that a warning or a passage points to.
 * </ul>
 */
package app.diptych.importing.manuscript;
