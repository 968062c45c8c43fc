/**
 * Steps of a translator that need more than the rows themselves.
 *
 * <ul>
 *   <li><b>Split point</b>: where a row would best be parted: where a sentence or a clause ends.
 *   <li><b>Replacement</b>: words to be found, and what is put in their place.
 *   <li><b>Occurrence</b>: one place where words were found.
 *   <li><b>Realigner</b>: aligns anew what nobody has confirmed.
 * </ul>
 */
package app.diptych.review.edit;
