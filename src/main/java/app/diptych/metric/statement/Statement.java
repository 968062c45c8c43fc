package app.diptych.metric.statement;

import app.diptych.metric.text.Naming;
import app.diptych.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;

/**
 * A measure with what a sentence gives for it.
 *
 * @param naming the measure
 * @param continued whether it was named in the sentence before and is only meant here ("It was $5 billion.")
 * @param levels its values, in order
 * @param movements how it moved, in order
 * @param effects what something added to it or took from it, in order
 */
public record Statement(
        Naming naming, boolean continued, List<Level> levels, List<Movement> movements, List<Effect> effects) {
    /**
     * What something added to a measure or took from it.
     *
     * @param quantity how much
     * @param negative whether it took
     */
    public record Effect(Quantity quantity, boolean negative) {}

    /** A statement to be filled. */
    static Statement of(Naming naming, boolean continued) {
        return new Statement(naming, continued, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
}
