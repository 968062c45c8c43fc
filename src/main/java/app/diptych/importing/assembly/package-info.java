/**
 * From a manuscript to a call: what is said, by whom, in which part, and what belongs to the publisher.
 *
 * <ul>
 *   <li><b>Landmark</b>: a line that names a part of the page: the remarks, the questions, a list of participants, an end.
 *   <li><b>Roster</b>: the persons of the lists of participants, with title and firm.
 *   <li><b>Piece</b>: an item of the manuscript after it is known what it is.
 *   <li><b>Furniture</b>: the publisher's words, wherever they stand.
 * </ul>
 */
package app.diptych.importing.assembly;
