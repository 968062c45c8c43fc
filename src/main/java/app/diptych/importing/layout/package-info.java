/**
 * The interleaved layout: opening lines, then speakers, each named twice, with what they say.
 *
 * <ul>
 *   <li><b>Opening</b>: what a publisher put before the first speaker line: title, summary, notice.
 *   <li><b>Notice</b>: the publisher's word on the translation.
 *   <li><b>Speaker line</b>: names who speaks next; printed twice, once for each language.
 *   <li><b>Block</b>: a speaker line with the lines of text up to the next one.
 * </ul>
 */
package app.diptych.importing.layout;
