/**
 * The facts of a call for other programs: as a workbook, as comma-separated values, as JSON.
 *
 * <ul>
 *   <li><b>Sheet</b>: the facts as rows of text and numbers, whatever is written of them.
 * </ul>
 */
package app.diptych.exporting.facts;
