package app.diptych.metric;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An arithmetic tie between facts, tested as intervals.
 *
 * @param id position in the analysis's list, from 0
 * @param kind which tie
 * @param facts ids of the inputs and of the result, never empty
 * @param stated what the call says, or null where it is derived
 * @param computed what the other facts give
 * @param verdict whether the two meet
 * @param formula the tie written out with its figures
 */
public record Relation(
        int id,
        Kind kind,
        List<Integer> facts,
        @Nullable Interval stated,
        Interval computed,
        Verdict verdict,
        String formula) {
    /** Which tie. */
    public enum Kind {
        /** Parts add up to the whole. */
        SUM,
        /** Income over revenue. */
        MARGIN,
        /** This period over the one a year before. */
        GROWTH,
        /** A margin less its change in points. */
        PRIOR_MARGIN,
        /** Four times a quarter. */
        RUN_RATE,
        /** The same fact said twice. */
        REPEAT,
        /** What was delivered against what was guided. */
        GUIDANCE,
        /** The same fact said with two values. */
        CONTRADICTION
    }

    /** Whether stated and computed meet. */
    public enum Verdict {
        /** They overlap. */
        HOLDS,
        /** They do not. */
        FAILS,
        /** There is nothing stated to compare with. */
        DERIVED
    }

    /** @throws IllegalArgumentException if no fact is named */
    public Relation {
        facts = List.copyOf(facts);
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("a relation of no facts");
        }
    }
}
