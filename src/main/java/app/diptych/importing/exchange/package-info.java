/**
 * Bilingual files of other programs: translation memories, XLIFF, tables.
 *
 * <ul>
 *   <li><b>Exchange</b>: what such a file holds: rows in its order.
 *   <li><b>Row</b>: an English text with its Chinese, and whatever else the file says of the two.
 * </ul>
 */
package app.diptych.importing.exchange;
