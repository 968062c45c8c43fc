/**
 * What became of an expectation: raised, lowered, narrowed, said again; told apart from what was expected before.
 *
 * <ul>
 *   <li><b>Revision</b>: what the company does with an expectation that it gave before.
 *   <li><b>Announcement</b>: a sentence that says so, of the measures it names or of all, for the rest of its paragraph.
 *   <li><b>Earlier guidance</b>: what was expected before ("we had guided to …"); no expectation now.
 * </ul>
 */
package app.diptych.metric.guidance;
