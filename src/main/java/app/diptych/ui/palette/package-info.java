/**
 * The palette: one line to type in, and below it everything that can be done or gone to, the best match first.
 *
 * <ul>
 *   <li><b>Offer</b>: something that can be chosen: a command, a speaker, an exchange, an open call.
 *   <li><b>Match</b>: how well a query fits an offer.
 * </ul>
 */
package app.diptych.ui.palette;
