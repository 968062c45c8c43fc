/**
 * The interleaved layout: opening lines, then speaker lines given twice, then English and Chinese in turns.
 *
 * <ul>
 *   <li><b>Opening</b>: what a publisher put before the first speaker line: title, summary, notice.
 *   <li><b>Notice</b>: the publisher's word on the translation.
 *   <li><b>Speaker line</b>: names who speaks next; printed twice, once for each language.
 *   <li><b>Block</b>: a speaker line with the lines of text up to the next one.
 *   <li><b>Pair</b>: an English line with its Chinese counterpart, or one alone.
 *   <li><b>Run</b>: lines of one language that follow each other; longer than one only where something is out of step.
 * </ul>
 */
package app.diptych.importing.layout;
