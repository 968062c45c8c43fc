package app.diptych.metric.statement;

import app.diptych.quantity.Quantity;

/**
 * A value given for a measure.
 *
 * @param quantity the amount
 * @param compared whether it is only what the measure is compared with ("compared to $2 billion a year ago")
 */
public record Level(Quantity quantity, boolean compared) {}
