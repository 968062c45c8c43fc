package app.diptych.metric;

import app.diptych.metric.concept.Additivity;
import app.diptych.metric.concept.Concept;
import app.diptych.metric.doubt.Doubt;
import app.diptych.metric.doubt.Doubts;
import app.diptych.metric.doubt.Said;
import app.diptych.quantity.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What only the whole call shows of whose its facts are. */
final class Settled {
    /** What "Total revenues" has more than "revenue". */
    private static final Pattern AROUND = Pattern.compile("^(?:total|net) |s$");

    private Settled() {}

    /** Gives facts to the business that leads their passage, and raises or clears doubts of owners, in place. */
    static void settle(List<Fact> facts, Doubts doubts) {
        doubts.strangers().forEach(id -> change(facts, id, draft -> draft.doubted(Doubt.ENTITY)));
        doubts.contradicted().forEach(id -> change(facts, id, draft -> draft.doubted(Doubt.ENTITY)));
        doubts.settled()
                .forEach((id, entity) ->
                        change(facts, id, draft -> draft.owned(entity).cleared(Doubt.ENTITY)));
        doubts.cleared().forEach(id -> change(facts, id, draft -> draft.cleared(Doubt.ENTITY)));
    }

    private static void change(List<Fact> facts, int id, UnaryOperator<Fact.Draft> by) {
        facts.set(id, by.apply(facts.get(id).draft()).numbered(id));
    }

    /** A fact as far as it may contradict others. */
    static Said said(Fact fact, Concept concept) {
        String key = String.join(
                " ",
                fact.concept(),
                fact.period().code(),
                fact.unit(),
                fact.status().name(),
                String.valueOf(fact.basis()));
        // What is expected, or said as a range, contradicts nothing.
        boolean plain = fact.status() == Status.ACTUAL && fact.low().compareTo(fact.high()) == 0;
        return new Said(
                Objects.requireNonNullElse(concept.level(), concept.name()),
                concept.kinds().contains(Kind.COUNT) && !concept.kinds().contains(Kind.MONEY),
                concept.segments() == Additivity.RARE || concept.segments() == Additivity.NONE,
                AROUND.matcher(fact.label().toLowerCase(Locale.ROOT)).replaceAll(""),
                key,
                plain ? fact.low().doubleValue() : Double.NaN);
    }
}
