package app.diptych.check.relation;

import app.diptych.alignment.Link;
import app.diptych.alignment.Verdict;
import app.diptych.check.CheckInput;
import app.diptych.metric.Interval;
import app.diptych.metric.Relation;
import app.diptych.metric.Relation.Kind;
import app.diptych.metric.relation.equation.Equation;
import app.diptych.metric.relation.equation.Figure;
import app.diptych.metric.relation.Reconciler;
import app.diptych.quantity.Quantity;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tries the relations that hold with one Chinese figure at a time in place of the English one. So each figure that breaks a
 * relation is told by itself, and the others stay the call's own.
 */
public final class BrokenRelations {
    private final Reconciler reconciler;

    /** @param reconciler finds the relations of a call */
    public BrokenRelations(Reconciler reconciler) {
        this.reconciler = reconciler;
    }

    /** The relations that the Chinese breaks, one for each Chinese quantity, by its id. */
    public Map<Integer, BrokenRelation> find(CheckInput input) {
        Map<Integer, Link> links = new LinkedHashMap<>();
        for (Link link : input.links()) {
            if (link.english() != null && link.chinese() != null && isOther(input, link)) {
                links.put(link.english(), link);
            }
        }
        boolean holds = input.relations().stream().anyMatch(of -> of.verdict() == Relation.Verdict.HOLDS);
        if (links.isEmpty() || !holds) {
            return Map.of();
        }
        Map<Integer, BrokenRelation> broken = new LinkedHashMap<>();
        for (Equation equation : reconciler.holding(input.transcript(), input.facts(), input.quantities())) {
            for (Figure figure : equation.figures()) {
                Link link = figure.quantity() == null ? null : links.get(figure.quantity());
                // That something is said twice is no arithmetic: it tells no more than the English itself.
                BrokenRelation of =
                        link == null || equation.kind() == Kind.REPEAT ? null : broken(input, equation, figure, link);
                if (of != null) {
                    // Where a figure is the result, its relation tells what it should be.
                    broken.merge(of.chinese().id(), of, (old, other) -> old.isResult() ? old : other);
                }
            }
        }
        return broken;
    }

    /** Whether the Chinese has another amount. */
    private static boolean isOther(CheckInput input, Link link) {
        Quantity english = input.quantities().get(Objects.requireNonNull(link.english()));
        Quantity chinese = input.quantities().get(Objects.requireNonNull(link.chinese()));
        return english.kind().isAmount()
                && (link.verdict() == Verdict.DIFFERENT || !english.mention().sameAmount(chinese.mention()));
    }

    private static @Nullable BrokenRelation broken(CheckInput input, Equation equation, Figure figure, Link link) {
        Quantity chinese = input.quantities().get(Objects.requireNonNull(link.chinese()));
        Figure translated = figure.as(chinese.mention()).orElse(null);
        if (translated == null || !translated.unit().equals(figure.unit())) {
            return null;
        }
        Equation with = equation.with(figure, translated);
        // What the linking calls the same in other words breaks a relation only beyond all doubt.
        boolean breaks = link.verdict() == Verdict.DIFFERENT
                ? !fits(with)
                : with.verdict().equals(Optional.of(Relation.Verdict.FAILS));
        if (!breaks) {
            return null;
        }
        Quantity english = input.quantities().get(Objects.requireNonNull(figure.quantity()));
        return new BrokenRelation(equation, figure, with, english, chinese);
    }

    private static boolean fits(Equation equation) {
        Interval computed = equation.computed().value(Figure::narrow).orElse(null);
        Figure stated = equation.stated();
        return computed == null || stated == null || computed.meets(stated.narrow());
    }

    /** The Chinese quantities of relations that are broken, for rules that cite them; in order. */
    static List<BrokenRelation> ordered(Collection<BrokenRelation> broken) {
        return broken.stream()
                .sorted((a, b) -> Integer.compare(a.chinese().id(), b.chinese().id()))
                .toList();
    }
}
