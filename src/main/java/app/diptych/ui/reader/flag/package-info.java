/**
 * Findings as the reader sees them.
 *
 * <ul>
 *   <li><b>Flag</b>: the words of a finding in one passage, with how they are to look.
 *   <li><b>Flags</b>: all flags of a call.
 * </ul>
 */
package app.diptych.ui.reader.flag;
