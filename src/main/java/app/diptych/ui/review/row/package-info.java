/**
 * The rows of the review as they are drawn.
 *
 * <ul>
 *   <li><b>Table</b>: where gutter, columns and the mark between them stand at a width.
 *   <li><b>Content</b>: what stands in a row around its texts.
 *   <li><b>State sign</b>: how far a row is, by shape and word.
 * </ul>
 */
package app.diptych.ui.review.row;
