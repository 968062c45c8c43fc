package app.diptych.metric.relation;

import app.diptych.metric.relation.equation.Expression;
import app.diptych.metric.relation.equation.Equation;
import app.diptych.metric.relation.reading.Key;
import app.diptych.metric.relation.reading.Move;
import app.diptych.metric.relation.reading.Call;
import app.diptych.metric.Relation.Kind;
import app.diptych.metric.relation.equation.Expression.Before;
import app.diptych.metric.relation.equation.Expression.Difference;
import app.diptych.metric.relation.equation.Expression.Growth;
import app.diptych.metric.relation.equation.Expression.Value;
import app.diptych.metric.relation.reading.Levels.Level;
import app.diptych.metric.relation.reading.Move.Form;
import app.diptych.model.Period;
import app.diptych.quantity.Comparison;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code GROWTH}: a level, what it was before, and by how much it changed; two of the three imply the third. */
final class GrowthTies {
    private final Call call;
    private final Priors priors;
    private final Ties ties;

    GrowthTies(Call call, Ties ties) {
        this.call = call;
        this.ties = ties;
        priors = new Priors(call);
    }

    /** Without the call's period it is not known whether a fact is of a quarter or of a year, nor what was before. */
    void find() {
        if (call.transcript().period() == null) {
            return;
        }
        Set<List<Object>> done = new HashSet<>();
        for (List<Move> group : call.moves().groups()) {
            for (Move move : group) {
                boolean fresh = done.add(List.of(move.level(), move.form(), move.comparison()));
                Period before = move.before();
                if (fresh && before != null && move.form() != Form.POINTS) {
                    Move best = call.moves()
                            .first(move.level(), move.form(), move.comparison())
                            .orElse(move);
                    test(best, before);
                }
            }
        }
    }

    private void test(Move move, Period before) {
        List<Level> now = call.levels().distinct(move.level().reported());
        List<Equation> readings = new ArrayList<>();
        for (Level level : now) {
            if (move.form() == Form.RATE) {
                rates(move, level, before).forEach(readings::add);
            } else {
                for (Level prior : priors.stated(level.key(), before)) {
                    readings.add(amount(move, level, prior));
                }
            }
        }
        // What is expected is said in rounder words than what happened: it can fit, but not fail.
        ties.addBest(move.level().expected() ? readings.stream().filter(Equation::holds).toList() : readings);
        if (!now.isEmpty() && !move.level().expected()) {
            derive(now.getFirst(), move.comparison(), before);
        }
    }

    /** The rate against the level before, as it is stated or as the amount of the change gives it. */
    private List<Equation> rates(Move move, Level now, Period before) {
        Optional<Expression> level = now.key().equals(move.level())
                ? Optional.of(new Value(now.figure()))
                : Currency.effect(call, now.key()).map(effect -> new Difference(new Value(now.figure()), effect));
        List<Expression> priorLevels = new ArrayList<>();
        priors.stated(now.key(), before).forEach(prior -> priorLevels.add(new Value(prior.figure())));
        if (priorLevels.isEmpty()) {
            priors.byAmount(now, move.comparison()).ifPresent(priorLevels::add);
        }
        String name = call.name(now.key());
        boolean currency = !now.key().equals(move.level());
        String words = "growth of " + name + (currency ? " without currency effects" : "") + " = " + name
                + (currency ? " less currency effects" : "") + " / " + earlier(move.comparison()) + " " + name + " \u2212 1";
        return level.stream()
                .flatMap(of -> priorLevels.stream().map(prior -> new Growth(prior, of)))
                .map(growth -> new Equation(Kind.GROWTH, words, growth, move.figure(), "%"))
                .toList();
    }

    private Equation amount(Move move, Level now, Level prior) {
        String name = call.name(now.key());
        return new Equation(
                Kind.GROWTH,
                "change in " + name + " = " + name + " \u2212 " + earlier(move.comparison()) + " " + name,
                new Difference(new Value(now.figure()), new Value(prior.figure())),
                move.figure(),
                move.figure().unit());
    }

    /** What it was before, where the call does not state it. */
    private void derive(Level now, Comparison comparison, Period before) {
        Key target = now.key().in(before);
        if (call.levels().isSaid(target) || ties.isDerived(target)) {
            return;
        }
        String name = call.name(now.key());
        Optional<Expression> amount = priors.byAmount(now, comparison);
        Optional<Expression> way = amount.isPresent() ? amount : priors.byRate(now, comparison);
        String words = earlier(comparison) + " " + name + " = "
                + (amount.isPresent()
                        ? name + " less its change"
                        : way.filter(of -> isBefore(of)).isPresent()
                                ? name + " / (1 + growth)"
                                : "(" + name + " less currency effects) / (1 + growth without them)");
        way.ifPresent(of -> ties.derive(
                new Equation(Kind.GROWTH, words, of, null, now.figure().unit()), target, name));
    }

    private static boolean isBefore(Expression way) {
        return way instanceof Before(Value now, Expression rate);
    }

    /** What a measure of the period before is called. */
    static String earlier(Comparison comparison) {
        return comparison == Comparison.QOQ ? "prior-quarter" : "prior-year";
    }
}
