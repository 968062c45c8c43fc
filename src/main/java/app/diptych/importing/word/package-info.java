/**
 * Word documents (DOCX) as running text. Read as a stream: the library that Office files are read with elsewhere takes
 * some fifty times the memory.
 *
 * <ul>
 *   <li><b>Run</b>: characters of one look.
 *   <li><b>Block</b>: a paragraph or a table.
 * </ul>
 */
package app.diptych.importing.word;
