/**
 * Work that comes back from another program, taken into the call row by row.
 *
 * <ul>
 *   <li><b>Incoming</b>: a row of the file that came back.
 *   <li><b>Change</b>: a row of the call as it is and as the file has it.
 *   <li><b>Proposal</b>: all changes, and what found no place.
 *   <li><b>Choice</b>: a proposal with what a person takes of it; it gives the step.
 * </ul>
 */
package app.diptych.review.merge;
