/**
 * From a manuscript to a call: what is said, by whom, in which part, and what belongs to the publisher.
 *
 * <ul>
 *   <li><b>Roster</b>: the persons of the lists of participants, with title and firm.
 *   <li><b>Piece</b>: an item of the manuscript after it is known what it is.
 * </ul>
 */
package app.diptych.importing.assembly;
