/**
 * Bytes to lines: which encoding, which language a line is in, which script the Chinese is written in.
 *
 * <ul>
 *   <li><b>Decoding</b>: what became of the bytes: text with its encoding, or the reason why they are none.
 *   <li><b>Source line</b>: a line that is not blank, with its number in the source, without indentation and bullet.
 *   <li><b>Writing</b>: the language that a line is written in, or that it could be either.
 * </ul>
 */
package app.diptych.importing.text;
