package app.diptych.metric.relation.reading;

import app.diptych.metric.Fact;
import app.diptych.metric.Status;
import app.diptych.metric.statement.Basis;
import app.diptych.model.Period;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What makes two facts statements of the same thing.
 *
 * @param concept name of the measure
 * @param entity whose
 * @param period for when
 * @param basis on which basis; empty as reported
 * @param expected whether it is an expectation
 */
public record Key(String concept, String entity, Period period, String basis, boolean expected) {
    /**
     * The key of a fact's level. A fact that grew without currency effects carries that basis for its growth: the level
     * beside it is the reported one.
     */
    public static Key of(Fact fact) {
        String basis = fact.changes().isEmpty() ? basis(fact.basis()) : withoutCurrency(basis(fact.basis()));
        return new Key(fact.concept(), fact.entity(), fact.period(), basis, fact.status() == Status.GUIDANCE);
    }

    /** The same of another measure. */
    public Key of(String other) {
        return new Key(other, entity, period, basis, expected);
    }

    /** The same of another entity. */
    public Key by(String other) {
        return new Key(concept, other, period, basis, expected);
    }

    /** The same in another period that is over. */
    public Key in(Period other) {
        return new Key(concept, entity, other, basis, false);
    }

    /** The same on another basis. */
    public Key on(String other) {
        return new Key(concept, entity, period, other, expected);
    }

    /** Whether currency effects are taken out. */
    public boolean isWithoutCurrency() {
        return basis.contains(Basis.EX_FX);
    }

    /** The level that a growth on this basis is compared with: currency effects taken out of a growth are in the level. */
    public Key reported() {
        return on(withoutCurrency(basis));
    }

    public static String basis(@Nullable String basis) {
        return basis == null ? "" : basis;
    }

    private static String withoutCurrency(String basis) {
        return Arrays.stream(basis.split(", ", -1))
                .filter(part -> !part.equals(Basis.EX_FX))
                .collect(Collectors.joining(", "));
    }
}
