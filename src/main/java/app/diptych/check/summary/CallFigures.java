package app.diptych.check.summary;

import app.diptych.check.CheckInput;
import app.diptych.metric.Change;
import app.diptych.metric.Fact;
import app.diptych.metric.Interval;
import app.diptych.metric.Rounding;
import app.diptych.metric.Status;
import app.diptych.metric.concept.Concept;
import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.model.Language;
import app.diptych.model.Period;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The figures of a call by their amounts. */
final class CallFigures {
    private final CheckInput input;
    private final ConceptCatalogue catalogue;

    CallFigures(CheckInput input, ConceptCatalogue catalogue) {
        this.input = input;
        this.catalogue = catalogue;
    }

    /**
     * A fact that has a figure.
     *
     * @param fact the fact
     * @param concept the measure of the level, also where the figure is its growth or change
     * @param quantity the figure as the call says it
     */
    record Evidence(Fact fact, Concept concept, Quantity quantity) {}

    /** Whether the call says an amount that a figure may stand for, in whatever connection. */
    boolean has(Quantity figure) {
        Interval own = reading(figure.mention()).orElse(null);
        return own == null
                || input.quantities().stream()
                        .filter(quantity -> quantity.language() == Language.EN)
                        .filter(quantity -> quantity.mention()
                                .unit()
                                .equals(figure.mention().unit()))
                        .anyMatch(quantity ->
                                reading(quantity.mention()).filter(own::meets).isPresent());
    }

    private static Optional<Interval> reading(Mention mention) {
        return mention.low() == null || mention.high() == null
                ? Optional.empty()
                : Rounding.wide(mention.low(), mention.high(), mention.bound(), mention.decimals());
    }

    /** The facts with exactly this figure, as their level or as a change. */
    List<Evidence> of(Quantity figure) {
        List<Evidence> evidence = new ArrayList<>();
        for (Fact fact : input.facts()) {
            Integer id = fact.quantity();
            Concept concept = level(fact.concept()).orElse(null);
            if (id == null || concept == null) {
                continue;
            }
            Quantity own = input.quantities().get(id);
            if (isSame(own, figure)) {
                evidence.add(new Evidence(fact, concept, own));
            }
            for (Change change : fact.changes()) {
                Quantity moved = input.quantities().get(change.quantity());
                if (change.quantity() != id && isSame(moved, figure)) {
                    evidence.add(new Evidence(fact, concept, moved));
                }
            }
        }
        return evidence;
    }

    private static boolean isSame(Quantity a, Quantity b) {
        return a.mention().sameAmount(b.mention());
    }

    /** What the call expects of a measure for a period: the latest guidance. */
    List<Fact> guidance(Concept concept, Period period) {
        return input.facts().stream()
                .filter(fact -> fact.status() == Status.GUIDANCE && fact.quantity() != null)
                .filter(fact ->
                        fact.concept().equals(concept.name()) && fact.period().equals(period))
                .toList();
    }

    /** Whether the call gives a level of a measure. */
    boolean states(Concept concept) {
        return input.facts().stream().anyMatch(fact -> fact.concept().equals(concept.name()));
    }

    /** The measure itself, where a concept is its growth, its change, or the loss of a profit. */
    Optional<Concept> level(String name) {
        return catalogue
                .find(name)
                .flatMap(concept -> concept.level() == null ? Optional.of(concept) : catalogue.find(concept.level()))
                .map(this::profit);
    }

    /** The profit that a loss is the opposite of; anything else as it is. */
    Concept profit(Concept concept) {
        return catalogue.profitOf(concept).orElse(concept);
    }
}
