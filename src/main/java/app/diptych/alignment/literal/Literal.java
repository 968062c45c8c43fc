package app.diptych.alignment.literal;

import java.math.BigDecimal;

/**
 * A number that stands in a text.
 *
 * @param at its offset
 * @param value its value, with its scale
 */
record Literal(int at, BigDecimal value) {}
