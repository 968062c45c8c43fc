/**
 * What formats calls come in, told by their content.
 *
 * <ul>
 *   <li><b>Format</b>: what a file is.
 *   <li><b>Detection</b>: the one step that tells the format, whatever the file's name says.
 *   <li><b>Extractor</b>: reads the paragraphs of one format; what call they make is not its concern.
 * </ul>
 */
package app.diptych.importing.format;
