package app.diptych.metric.relation.reading;

import app.diptych.metric.relation.equation.Figure;
import app.diptych.metric.Fact;
import app.diptych.model.Period;
import app.diptych.quantity.Comparison;
import org.jspecify.annotations.Nullable;

/**
 * How a measure changed.
 *
 * @param fact the fact that says so
 * @param level key of the measure that changed; its basis is the change's own
 * @param form in what it is counted
 * @param comparison against when; {@code YOY} where the call does not say
 * @param assumed whether the call does not say against when
 * @param figure by how much, negative where it fell
 */
public record Move(Fact fact, Key level, Form form, Comparison comparison, boolean assumed, Figure figure) {
    /** In what a change is counted. */
    public enum Form {
        /** In percent, or as a factor. */
        RATE,
        /** In the unit of the measure. */
        AMOUNT,
        /** In points of a rate. */
        POINTS
    }

    /** The period it is compared with, or null where there is none. */
    @Nullable
    public Period before() {
        return switch (comparison) {
            case YOY -> level.period().yearBefore();
            case QOQ -> level.period().isQuarter() ? level.period().quarterBefore() : null;
            case GUIDANCE, NONE -> null;
        };
    }

    /** Whether both say by how much the same thing changed against the same. */
    public boolean sameThing(Move other) {
        return level.equals(other.level) && form == other.form && comparison == other.comparison;
    }
}
