package app.diptych.metric.relation;

import app.diptych.metric.Change;
import app.diptych.metric.Fact;
import app.diptych.metric.Relation.Kind;
import app.diptych.metric.guidance.EarlierGuidance;
import app.diptych.metric.relation.equation.Equation;
import app.diptych.metric.relation.equation.Expression;
import app.diptych.metric.relation.equation.Expression.Difference;
import app.diptych.metric.relation.equation.Expression.Value;
import app.diptych.metric.relation.equation.Figure;
import app.diptych.metric.relation.reading.Call;
import app.diptych.metric.relation.reading.Key;
import app.diptych.metric.relation.reading.Levels.Level;
import app.diptych.quantity.Comparison;
import app.diptych.quantity.Direction;
import app.diptych.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code GUIDANCE}: what was delivered less its distance from the guidance is an end of the guided range. */
final class GuidanceTies {
    /** The basis of an implied end of a range, so that nobody takes it for what was reported. */
    static final String BASIS = EarlierGuidance.BASIS;

    private static final int NEAR = 70;
    private static final Pattern END =
            Pattern.compile("\\b(high|top|upper|low|bottom|lower|mid|middle)(?:[ -]?(?:end|point)| of)\\b");

    private final Call call;
    private final Ties ties;

    GuidanceTies(Call call, Ties ties) {
        this.call = call;
        this.ties = ties;
    }

    void find() {
        for (Level level : call.levels().all()) {
            for (Change change : level.fact().changes()) {
                if (change.comparison() == Comparison.GUIDANCE) {
                    test(level, change);
                }
            }
        }
    }

    private void test(Level level, Change change) {
        Quantity quantity = call.quantities().get(change.quantity());
        Fact fact = level.fact();
        Figure distance = Figure.of(fact.id(), quantity, change.direction() == Direction.DOWN, false)
                .filter(figure -> figure.unit().equals(level.figure().unit()))
                .orElse(null);
        End end = End.in(call.behind(quantity, NEAR));
        if (distance == null || end == End.MIDDLE) {
            return;
        }
        String name = call.name(level.key());
        String words = end.words + " for " + name + " = " + name + " less its distance";
        Expression guided = new Difference(new Value(level.figure()), new Value(distance));
        Key range = new Key(
                level.key().concept(),
                level.key().entity(),
                level.key().period(),
                level.key().basis(),
                true);
        List<Level> stated = new ArrayList<>(
                level.key().expected() ? List.of() : call.levels().distinct(range));
        // "We had guided to $5 million": what the call itself says was guided before.
        stated.addAll(call.levels()
                .distinct(new Key(
                        level.key().concept(), level.key().entity(), level.key().period(), BASIS, false)));
        if (stated.isEmpty() && level.key().expected()) {
            return;
        }
        if (stated.isEmpty()) {
            Key target = level.key().on(BASIS);
            if (!ties.isDerived(target)) {
                ties.derive(new Equation(Kind.GUIDANCE, words, guided, null, distance.unit()), target, end.words);
            }
        } else {
            ties.addBest(stated.stream()
                    .map(of -> new Equation(Kind.GUIDANCE, words, guided, end.of(of.figure()), distance.unit()))
                    .toList());
        }
    }

    /** Which end of a range a distance is from. */
    private enum End {
        HIGH("high end of the guidance"),
        LOW("low end of the guidance"),
        MIDDLE("midpoint of the guidance"),
        /** The call does not say: one figure, or the whole range. */
        WHOLE("guidance");

        private final String words;

        End(String words) {
            this.words = words;
        }

        static End in(String behind) {
            Matcher matcher = END.matcher(behind.toLowerCase(Locale.ROOT));
            return Optional.of(matcher)
                    .filter(Matcher::find)
                    .map(found -> switch (found.group(1)) {
                        case "high", "top", "upper" -> HIGH;
                        case "low", "bottom", "lower" -> LOW;
                        default -> MIDDLE;
                    })
                    .orElse(WHOLE);
        }

        Figure of(Figure range) {
            return switch (this) {
                case HIGH -> range.end(true);
                case LOW -> range.end(false);
                case MIDDLE, WHOLE -> range;
            };
        }
    }
}
