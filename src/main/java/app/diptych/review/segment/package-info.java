/**
 * A call as its translator works on it: rows of sentence pairs that can be joined, split, moved and rewritten, each step
 * with its way back.
 *
 * <ul>
 *   <li><b>Segment</b>: a row; an English and a Chinese cell, what has become of them, and a note.
 *   <li><b>Cell</b>: the text of one side, beside the text that was first there.
 *   <li><b>State</b>: how far a segment is, as XLIFF 2 has it.
 *   <li><b>Splice</b>: one step: rows taken out, and others put in their place.
 *   <li><b>History</b>: the rows with all steps that led to them, and those that were taken back.
 * </ul>
 */
package app.diptych.review.segment;
