/**
 * One call as it was printed: who spoke, in what order, and each paragraph beside its translation.
 *
 * <ul>
 *   <li><b>Transcript</b>: one call: title, company, fiscal period, date, speakers, sections.
 *   <li><b>Section</b>: summary, prepared remarks or questions.
 *   <li><b>Turn</b>: one speaker's uninterrupted speech; in the questions, turns are grouped into exchanges (an
 *       analyst's question with its answers).
 *   <li><b>Passage</b>: an English paragraph with its Chinese counterpart (either may be absent): the row of the reader,
 *       shown to people as ¶ and its id + 1.
 * </ul>
 *
 * <p>Records only; whatever is computed from them lives in the packages above.
 */
package app.diptych.model;
