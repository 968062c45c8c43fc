/**
 * What a person notes on a call.
 *
 * <ul>
 *   <li><b>Note</b>: words of a person on words of the call, with a colour and tags.
 *   <li><b>Anchor</b>: the words that it is on, found again when the call is read or mended anew.
 *   <li><b>Colour</b>: how those words are lit.
 * </ul>
 */
package app.diptych.review.note;
