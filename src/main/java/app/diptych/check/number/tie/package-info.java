/**
 * Links of a call with the quantities and texts they tie, and what the words around an amount say of it.
 *
 * <p><b>Tie</b>: a link with its two quantities and the texts they stand in. <b>Clause</b>: the words that belong to one
 * amount alone.
 */
package app.diptych.check.number.tie;
