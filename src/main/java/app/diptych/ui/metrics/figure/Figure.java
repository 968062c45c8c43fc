package app.diptych.ui.metrics.figure;

import app.diptych.metric.Fact;
import app.diptych.metric.concept.Concept;
import app.diptych.quantity.Comparison;
import app.diptych.quantity.Direction;
import app.diptych.quantity.Mention;
import app.diptych.review.CorrectedFact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact as it is shown.
 *
 * @param concept what it measures
 * @param fact the fact
 * @param moves how it moved, the comparison with the year before first
 * @param sentence the sentence that says it
 * @param mark what a person did to it
 * @param read the fact as the program had read it, where a person changed it; else null
 * @param inputs the facts that it was computed from, as they were read
 */
public record Figure(
        Concept concept,
        Fact fact,
        List<Move> moves,
        String sentence,
        CorrectedFact.Mark mark,
        @Nullable Fact read,
        List<Fact> inputs) {
    /** Copies the lists. */
    public Figure {
        moves = List.copyOf(moves);
        inputs = List.copyOf(inputs);
    }

    /** Whether a person changed or added it. */
    public boolean isCorrected() {
        return mark != CorrectedFact.Mark.READ;
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
