/**
 * Prints with a text layer (PDF).
 *
 * <ul>
 *   <li><b>Glyph</b>: a character where it is printed.
 *   <li><b>Word</b>, <b>Line</b>: glyphs that stand together; a line never reaches over the gap between two columns.
 *   <li><b>Column</b>: lines below each other; the columns of all pages in their order are the text.
 *   <li><b>Furniture</b>: what is printed on page after page: headers, footers, page numbers.
 * </ul>
 *
 * Lengths are points (1/72 inch); y grows downwards.
 */
package app.diptych.importing.pdf;
