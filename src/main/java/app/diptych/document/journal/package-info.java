/**
 * What is typed, on the disk within a moment: a journal of steps on a document, from which everything is there again after
 * a crash.
 *
 * <ul>
 *   <li><b>Entry</b>: one thing a person did.
 *   <li><b>Journal</b>: a document and the entries since, a line each.
 *   <li><b>Autosave</b>: writes entries into a journal, soon after they are made.
 * </ul>
 */
package app.diptych.document.journal;
