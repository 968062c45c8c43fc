/**
 * What was recognised in a file, with corrections by hand; and many files at once.
 *
 * <ul>
 *   <li><b>Report</b>: what was recognised, what had to be mended, what was kept apart.
 *   <li><b>Corrections</b>: the format, the speakers, where the questions begin; kept for the file and applied whenever it
 *       is read.
 * </ul>
 */
package app.diptych.ui.imports;
