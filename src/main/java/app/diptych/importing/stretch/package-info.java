/**
 * Calls put together of stretches that are paired already.
 *
 * <p><b>Stretch</b>: what one speaker says without a break, with the speaker line.
 */
package app.diptych.importing.stretch;
