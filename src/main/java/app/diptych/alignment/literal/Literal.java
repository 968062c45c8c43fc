package app.diptych.alignment.literal;

import java.math.BigDecimal;

/**
 * A number that stands in a text.
 *
 * @param at its offset
 * @param value its value, with its scale
 * @param rank whether it is worded as a rank: "second", 第二, Q2
 */
record Literal(int at, BigDecimal value, boolean rank) {}
