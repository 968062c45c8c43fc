package app.diptych.metric;

import app.diptych.metric.statement.period.ComparedWith;
import app.diptych.metric.text.Sentence;
import app.diptych.model.Period;
import app.diptych.quantity.Comparison;
import app.diptych.quantity.Direction;
import java.util.List;

/**
 * How a fact moved.
 *
 * @param quantity id of the quantity that says by how much
 * @param direction which way
 * @param comparison against what
 */
public record Change(int quantity, Direction direction, Comparison comparison) {
    /** Changes of a fact, with what they are against where the sentence names it and the words do not say it. */
    static List<Change> named(Sentence sentence, List<Change> changes, Period period) {
        return changes.stream()
                .map(change -> change.comparison == Comparison.NONE
                        ? new Change(
                                change.quantity, change.direction, ComparedWith.of(sentence, change.quantity, period))
                        : change)
                .toList();
    }

    /** A loss that fell is a profit that rose. */
    Change reversed() {
        Direction other = direction == Direction.UP ? Direction.DOWN : Direction.UP;
        return new Change(quantity, other, comparison);
    }
}
