/**
 * From text to quantities: which stretches of a passage state an amount, and which value each stands for.
 *
 * <ul>
 *   <li><b>Quantity</b>: a mention of an amount in a passage, with its normalised value.
 *   <li><b>Mention</b>: the same before it has a place in a transcript: offsets into one text, and the value.
 *   <li><b>Bound</b>: how the words around a figure limit it ("more than", 近).
 * </ul>
 *
 * <p>Nothing here throws, whatever the text; time is linear in its length.
 */
package app.diptych.quantity;
