package app.diptych.ui.metrics.figure;

import app.diptych.metric.Fact;
import app.diptych.metric.concept.Concept;
import app.diptych.quantity.Comparison;
import app.diptych.quantity.Direction;
import app.diptych.quantity.Mention;
import java.util.List;

/**
 * A fact as it is shown.
 *
 * @param concept what it measures
 * @param fact the fact
 * @param moves how it moved, the comparison with the year before first
 * @param sentence the sentence that says it
 */
public record Figure(Concept concept, Fact fact, List<Move> moves, String sentence) {
    /** Copies the list. */
    public Figure {
        moves = List.copyOf(moves);
    }

    /**
     * How a figure moved.
     *
     * @param amount by how much
     * @param direction which way
     * @param comparison against what
     */
    public record Move(Mention amount, Direction direction, Comparison comparison) {}
}
