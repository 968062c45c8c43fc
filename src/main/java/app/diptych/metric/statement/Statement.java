package app.diptych.metric.statement;

import app.diptych.metric.text.Naming;
import app.diptych.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A measure with what a sentence gives for it.
 *
 * @param naming the measure
 * @param continued whether it was named in the sentence before and is only meant here ("It was $5 billion.")
 * @param levels its values, in order
 * @param movements how it moved, in order
 * @param effects what something added to it or took from it, in order
 * @param rates growth that its own is compared with ("up 9%, compared to 7% a year ago"), in order
 */
public record Statement(
        Naming naming,
        boolean continued,
        List<Level> levels,
        List<Movement> movements,
        List<Effect> effects,
        List<Rate> rates) {
    /**
     * What something added to a measure or took from it.
     *
     * @param quantity how much
     * @param negative whether it took
     */
    public record Effect(Quantity quantity, boolean negative) {}

    /**
     * Growth in an earlier period.
     *
     * @param quantity how much
     * @param negative whether it was a decline
     */
    public record Rate(Quantity quantity, boolean negative) {}

    /** The amounts that are a part of what is stated. */
    Stream<Quantity> amounts() {
        return Stream.of(
                        levels.stream().map(Level::quantity),
                        movements.stream().map(Movement::quantity),
                        effects.stream().map(Effect::quantity),
                        rates.stream().map(Rate::quantity))
                .flatMap(Function.identity());
    }

    /** Whether nothing is left of it. */
    public boolean isEmpty() {
        return levels.isEmpty() && movements.isEmpty() && effects.isEmpty() && rates.isEmpty();
    }

    /** A statement to be filled. */
    public static Statement of(Naming naming, boolean continued) {
        return new Statement(
                naming, continued, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
}
