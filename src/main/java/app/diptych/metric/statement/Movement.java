package app.diptych.metric.statement;

import app.diptych.quantity.Comparison;
import app.diptych.quantity.Direction;
import app.diptych.quantity.Quantity;

/**
 * How a measure moved.
 *
 * @param quantity by how much
 * @param direction which way
 * @param comparison against what
 */
public record Movement(Quantity quantity, Direction direction, Comparison comparison) {}
