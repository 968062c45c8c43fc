package app.diptych.metric.relation;

import app.diptych.metric.relation.equation.Expression;
import app.diptych.metric.relation.equation.Equation;
import app.diptych.metric.relation.reading.Key;
import app.diptych.metric.relation.reading.Move;
import app.diptych.metric.relation.reading.Call;
import app.diptych.metric.Relation.Kind;
import app.diptych.metric.relation.equation.Expression.Difference;
import app.diptych.metric.relation.equation.Expression.Share;
import app.diptych.metric.relation.equation.Expression.Sum;
import app.diptych.metric.relation.equation.Expression.Value;
import app.diptych.metric.relation.reading.Levels.Level;
import app.diptych.metric.relation.reading.Move.Form;
import app.diptych.model.Period;
import app.diptych.quantity.Comparison;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * {@code MARGIN}: a margin is a share of sales, and {@code PRIOR_MARGIN}: with its change in points it tells the one before.
 * Where the call does not give them, they are implied.
 */
final class MarginTies {
    private final Call call;
    private final Priors priors;
    private final Ties ties;

    MarginTies(Call call, Ties ties) {
        this.call = call;
        this.ties = ties;
        priors = new Priors(call);
    }

    void find() {
        Set<Key> keys = call.levels().keys();
        for (Key key : keys) {
            Margin.of(key.concept()).ifPresent(margin -> stated(margin, key));
            for (Margin margin : Margin.ALL) {
                if (margin.part().equals(key.concept()) && !key.expected()) {
                    implied(margin, key.of(margin.margin()));
                }
            }
        }
        if (call.transcript().period() != null) {
            findBefore();
        }
    }

    private void findBefore() {
        Set<List<Object>> done = new HashSet<>();
        for (List<Move> group : call.moves().groups()) {
            for (Move move : group) {
                Period before = move.before();
                if (move.form() == Form.POINTS
                        && before != null
                        && !move.level().expected()
                        && done.add(List.of(move.level(), move.comparison()))) {
                    before(move, before);
                }
            }
        }
    }

    private void stated(Margin margin, Key key) {
        for (Level stated : call.levels().distinct(key)) {
            List<Equation> readings = new ArrayList<>();
            for (Share share : shares(margin, key)) {
                readings.add(new Equation(Kind.MARGIN, words(margin, key), share, stated.figure(), "%"));
            }
            // Of two margins for one thing, one is no failed division but a contradiction.
            boolean several = call.levels().distinct(key).size() > 1;
            if (!several || readings.stream().anyMatch(Equation::holds)) {
                ties.addBest(readings);
            }
        }
    }

    private void implied(Margin margin, Key key) {
        List<Share> shares = shares(margin, key);
        if (shares.size() == 1 && !call.levels().isSaid(key) && !ties.isDerived(key)) {
            ties.derive(
                    new Equation(Kind.MARGIN, words(margin, key), shares.getFirst(), null, "%"), key, call.name(key));
        }
    }

    private List<Share> shares(Margin margin, Key key) {
        List<Share> shares = new ArrayList<>();
        for (Level part : margin.parts(call.levels(), key)) {
            for (Level whole : Margin.wholes(call.levels(), key)) {
                if (part.figure().unit().equals(whole.figure().unit())) {
                    shares.add(new Share(new Value(part.figure()), new Value(whole.figure())));
                }
            }
        }
        return shares;
    }

    private String words(Margin margin, Key key) {
        return call.name(key) + " = " + call.name(key.of(margin.part())) + " / " + call.name(key.of(Margin.WHOLE));
    }

    /** The margin before: by the points, and by what income and sales were before. */
    private void before(Move move, Period before) {
        List<Level> now = call.levels().distinct(move.level());
        if (now.size() != 1) {
            return;
        }
        Level level = now.getFirst();
        Expression prior = new Difference(new Value(level.figure()), new Value(move.figure()));
        Key target = level.key().in(before);
        String name = call.name(level.key());
        String earlier = GrowthTies.earlier(move.comparison()) + " " + name;
        List<Level> stated = call.levels().distinct(target);
        ties.addBest(stated.stream()
                .map(of -> new Equation(
                        Kind.PRIOR_MARGIN, earlier + " = " + name + " less its change", prior, of.figure(), "%"))
                .toList());
        if (!call.levels().isSaid(target) && !ties.isDerived(target)) {
            ties.derive(
                    new Equation(Kind.PRIOR_MARGIN, earlier + " = " + name + " less its change", prior, null, "%"),
                    target,
                    name);
        }
        Margin.of(level.key().concept()).ifPresent(margin -> ties.addBest(recomputed(margin, level, move, before)));
    }

    /** The margin now as what it was before, by income and sales of that time, and its change. */
    private List<Equation> recomputed(Margin margin, Level level, Move move, Period before) {
        Comparison comparison = move.comparison();
        String name = call.name(level.key());
        String earlier = GrowthTies.earlier(comparison);
        String words = name + " = " + earlier + " " + call.name(level.key().of(margin.part())) + " / " + earlier + " "
                + call.name(level.key().of(Margin.WHOLE)) + " + change";
        List<Equation> readings = new ArrayList<>();
        for (Level part : margin.parts(call.levels(), level.key())) {
            for (Level whole : Margin.wholes(call.levels(), level.key())) {
                for (Expression income : priors.all(part, comparison, before)) {
                    for (Expression sales : priors.all(whole, comparison, before)) {
                        Expression computed = new Sum(List.of(new Share(income, sales), new Value(move.figure())));
                        readings.add(new Equation(Kind.PRIOR_MARGIN, words, computed, level.figure(), "%"));
                    }
                }
            }
        }
        return readings;
    }
}
