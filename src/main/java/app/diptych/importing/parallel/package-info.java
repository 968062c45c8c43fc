/**
 * Two texts, English and Chinese, that translate each other paragraph by paragraph.
 *
 * <ul>
 *   <li><b>Parallel texts</b>: the lines of both.
 *   <li><b>Parallel call</b>: the call that they make, and how sure each pair of paragraphs is.
 * </ul>
 */
package app.diptych.importing.parallel;
