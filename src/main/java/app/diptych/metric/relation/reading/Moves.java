package app.diptych.metric.relation.reading;

import app.diptych.metric.Change;
import app.diptych.metric.Fact;
import app.diptych.metric.Interval;
import app.diptych.metric.Status;
import app.diptych.metric.concept.Concept;
import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.metric.relation.equation.Figure;
import app.diptych.metric.relation.reading.Move.Form;
import app.diptych.metric.statement.Basis;
import app.diptych.quantity.Comparison;
import app.diptych.quantity.Direction;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Quantity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The changes of a call: those that stand beside a level, and those that are facts of their own. */
public final class Moves {
    private final List<Move> all = new ArrayList<>();
    private final Map<Key, List<Move>> byLevel = new LinkedHashMap<>();

    Moves(List<Fact> facts, List<Quantity> quantities, ConceptCatalogue catalogue) {
        for (Fact fact : facts) {
            Concept concept = catalogue.find(fact.concept()).orElse(null);
            if (concept != null && concept.isDerived()) {
                addDerived(fact, concept, quantities);
            } else if (concept != null) {
                addChanges(fact, concept, quantities);
            }
        }
        completeBases();
        all.forEach(move ->
                byLevel.computeIfAbsent(move.level(), key -> new ArrayList<>()).add(move));
    }

    public List<Move> all() {
        return all;
    }

    /** The changes of each measure, in order. */
    public Collection<List<Move>> groups() {
        return byLevel.values();
    }

    /** The first that says by how much a measure changed; one against what is said before one where that is assumed. */
    public Optional<Move> first(Key level, Form form, Comparison comparison) {
        return byLevel.getOrDefault(level, List.of()).stream()
                .filter(move -> move.form() == form && move.comparison() == comparison)
                .min(Comparator.comparing(Move::assumed));
    }

    private void addDerived(Fact fact, Concept concept, List<Quantity> quantities) {
        Integer id = fact.quantity();
        // What something did to a measure is not how the measure moved.
        if (id == null || concept.level() == null || concept.name().equals(concept.level() + "Effect")) {
            return;
        }
        Comparison comparison = fact.changes().isEmpty()
                ? Comparison.NONE
                : fact.changes().getFirst().comparison();
        Quantity quantity = quantities.get(id);
        add(fact, concept.level(), quantity, fact.high().signum() < 0, comparison, form(quantity.kind()));
    }

    private void addChanges(Fact fact, Concept concept, List<Quantity> quantities) {
        // The growth of a rate of growth, or percent of a margin, is too easily misread.
        boolean rate =
                concept.kinds().contains(Kind.PERCENT) && !concept.kinds().contains(Kind.MONEY);
        for (Change change : fact.changes()) {
            Quantity quantity = quantities.get(change.quantity());
            Form form = form(quantity.kind());
            boolean fits = form != null && rate == (form == Form.POINTS);
            boolean sameUnit = form != Form.AMOUNT || quantity.mention().unit().equals(fact.unit());
            if (fits && sameUnit) {
                add(fact, fact.concept(), quantity, change.direction() == Direction.DOWN, change.comparison(), form);
            }
        }
    }

    private static @Nullable Form form(Kind kind) {
        return switch (kind) {
            case PERCENT, MULTIPLE -> Form.RATE;
            case POINTS -> Form.POINTS;
            case MONEY, COUNT -> Form.AMOUNT;
            default -> null;
        };
    }

    private void add(
            Fact fact,
            String concept,
            Quantity quantity,
            boolean negative,
            Comparison comparison,
            @Nullable Form form) {
        if (form == null) {
            return;
        }
        Key level = new Key(
                concept, fact.entity(), fact.period(), Key.basis(fact.basis()), fact.status() == Status.GUIDANCE);
        boolean assumed = comparison == Comparison.NONE;
        Optional<Figure> figure = Figure.of(fact.id(), quantity, negative, form == Form.RATE);
        figure.ifPresent(
                of -> all.add(new Move(fact, level, form, assumed ? Comparison.YOY : comparison, assumed, of)));
    }

    /**
     * The basis may be missing where something is said again. A rate that is said elsewhere without currency effects is that
     * rate, unless the call gives another one as reported.
     */
    private void completeBases() {
        Map<Key, Set<Interval>> rates = new LinkedHashMap<>();
        for (Move move : all) {
            if (isYearly(move)) {
                rates.computeIfAbsent(move.level(), key -> new LinkedHashSet<>())
                        .add(move.figure().printed());
            }
        }
        all.replaceAll(move -> {
            Key other = move.level().on(Basis.EX_FX);
            boolean same =
                    rates.getOrDefault(other, Set.of()).contains(move.figure().printed());
            boolean only = rates.getOrDefault(move.level(), Set.of()).size() == 1;
            return isYearly(move) && move.level().basis().isEmpty() && same && only
                    ? new Move(move.fact(), other, move.form(), move.comparison(), move.assumed(), move.figure())
                    : move;
        });
    }

    private static boolean isYearly(Move move) {
        return move.form() == Form.RATE && move.comparison() == Comparison.YOY;
    }
}
