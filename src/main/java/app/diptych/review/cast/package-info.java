/**
 * What a person corrects of how a file was read: its format, who speaks, and where the questions begin.
 *
 * <ul>
 *   <li><b>Cast</b>: the speakers of a call.
 * </ul>
 */
package app.diptych.review.cast;
