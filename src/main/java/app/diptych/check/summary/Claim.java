package app.diptych.check.summary;

import app.diptych.metric.concept.Concept;
import app.diptych.model.Period;
import app.diptych.model.Span;
import app.diptych.quantity.Direction;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What a summary says of one figure.
 *
 * @param quantity the figure
 * @param words the figure with its measure, where that stands before it in the clause
 * @param concept the measure it is given for, or null where none is named
 * @param name the measure as the summary words it, or empty
 * @param period the period that its clause names, or null
 * @param withoutCurrency whether currency effects are said to be taken out
 * @param expected whether it is said to be expected
 */
record Claim(
        Quantity quantity,
        Span words,
        @Nullable Concept concept,
        String name,
        @Nullable Period period,
        boolean withoutCurrency,
        boolean expected) {
    /** Whether it is a rate by which something rose or fell. */
    boolean isRate() {
        Direction direction = quantity.mention().direction();
        return quantity.kind() == Kind.PERCENT && direction != null;
    }
}
