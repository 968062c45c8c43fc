/**
 * Numbers as they stand in a text, whatever they mean: so that an amount is not called lost where its number is there, only
 * in words that were not read as an amount.
 */
package app.diptych.alignment.literal;
