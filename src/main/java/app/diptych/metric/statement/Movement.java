package app.diptych.metric.statement;

import app.diptych.quantity.Comparison;
import app.diptych.quantity.Direction;
import app.diptych.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;

/**
 * How a measure moved.
 *
 * @param quantity by how much
 * @param direction which way
 * @param comparison against what
 */
public record Movement(Quantity quantity, Direction direction, Comparison comparison) {
    /** "up 64% or $37 million from last year": one comparison for both. */
    public static List<Movement> withSharedComparison(List<Movement> movements) {
        List<Movement> shared = new ArrayList<>(movements);
        for (int i = shared.size() - 2; i >= 0; i--) {
            Movement movement = shared.get(i);
            Comparison next = shared.get(i + 1).comparison();
            if (movement.comparison() == Comparison.NONE && next != Comparison.GUIDANCE) {
                shared.set(i, new Movement(movement.quantity(), movement.direction(), next));
            }
        }
        return shared;
    }
}
