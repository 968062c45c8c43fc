/**
 * Many files at once: each becomes a document.
 *
 * <ul>
 *   <li><b>Outcome</b>: what became of a file.
 * </ul>
 */
package app.diptych.library.batch;
