package app.diptych.metric;

import app.diptych.quantity.Comparison;
import app.diptych.quantity.Direction;

/**
 * How a fact moved.
 *
 * @param quantity id of the quantity that says by how much
 * @param direction which way
 * @param comparison against what
 */
public record Change(int quantity, Direction direction, Comparison comparison) {
    /** A loss that fell is a profit that rose. */
    Change reversed() {
        Direction other = direction == Direction.UP ? Direction.DOWN : Direction.UP;
        return new Change(quantity, other, comparison);
    }
}
