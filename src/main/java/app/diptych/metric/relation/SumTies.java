package app.diptych.metric.relation;

import app.diptych.metric.relation.equation.Expression;
import app.diptych.metric.relation.equation.Equation;
import app.diptych.metric.relation.reading.Key;
import app.diptych.metric.relation.reading.Call;
import app.diptych.metric.Fact;
import app.diptych.metric.Interval;
import app.diptych.metric.Relation.Kind;
import app.diptych.metric.SegmentSum;
import app.diptych.metric.concept.Additivity;
import app.diptych.metric.concept.Concept;
import app.diptych.metric.relation.equation.Expression.Difference;
import app.diptych.metric.relation.equation.Expression.Sum;
import app.diptych.metric.relation.equation.Expression.Value;
import app.diptych.metric.relation.reading.Levels.Level;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code SUM}: the segments add up to the company. Which businesses are its segments is seen from a measure that adds up;
 * they then must add up in the others too, and where one figure is missing, it is implied.
 */
final class SumTies {
    private final Call call;
    private final Ties ties;

    SumTies(Call call, Ties ties) {
        this.call = call;
        this.ties = ties;
    }

    void find() {
        List<Key> open = new ArrayList<>();
        List<String> segments = List.of();
        for (Map.Entry<Key, List<Level>> entry : parts().entrySet()) {
            List<Level> chosen = List.of();
            for (Level whole : call.levels().distinct(entry.getKey())) {
                List<Level> set = addingUp(entry.getValue(), whole);
                if (set.size() > chosen.size()) {
                    chosen = set;
                    ties.add(equation(set, whole));
                }
            }
            if (chosen.isEmpty()) {
                open.add(entry.getKey());
            } else if (chosen.size() > segments.size()) {
                segments = chosen.stream().map(level -> level.key().entity()).toList();
            }
        }
        for (Key whole : open) {
            hold(whole, segments);
        }
    }

    /** The company's key of each measure that adds up, with one level of each business. */
    private Map<Key, List<Level>> parts() {
        Map<Key, List<Level>> parts = new LinkedHashMap<>();
        for (Key key : call.levels().keys()) {
            Key whole = key.by(call.company());
            boolean adds = call.catalogue()
                    .find(key.concept())
                    .map(Concept::segments)
                    .filter(segments -> segments == Additivity.SUM)
                    .isPresent();
            if (adds && !key.equals(whole) && !key.expected()) {
                parts.computeIfAbsent(whole, of -> new ArrayList<>())
                        .add(call.levels().distinct(key).getFirst());
            }
        }
        return parts;
    }

    private static List<Level> addingUp(List<Level> parts, Level whole) {
        List<Level> alike = parts.stream()
                .filter(part -> part.fact().unit().equals(whole.fact().unit()))
                .sorted(Comparator.comparingInt(part -> part.fact().id()))
                .toList();
        List<Fact> set = SegmentSum.find(alike.stream().map(Level::fact).toList(), whole.fact());
        List<Level> chosen =
                alike.stream().filter(part -> set.contains(part.fact())).toList();
        return chosen.size() == alike.size() || !isByChance(alike, whole) ? chosen : List.of();
    }

    /**
     * Whether some set of so many parts would meet the whole by mere chance: the number of sets, times the share that the
     * width of a sum has of all that sums can be.
     */
    private static boolean isByChance(List<Level> parts, Level whole) {
        BigDecimal width = width(whole);
        BigDecimal range = BigDecimal.ONE;
        for (Level part : parts) {
            width = width.add(width(part));
            range = range.add(part.figure().printed().high().abs());
        }
        return width.multiply(BigDecimal.TWO.pow(parts.size())).compareTo(range) > 0;
    }

    private static BigDecimal width(Level level) {
        Interval narrow = level.figure().narrow();
        return narrow.high().subtract(narrow.low());
    }

    /** Holds a measure that did not add up against the segments that are known from another. */
    private void hold(Key whole, List<String> segments) {
        List<Level> known = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (String segment : segments) {
            if (call.levels().distinct(whole.by(segment)).isEmpty()) {
                missing.add(segment);
            } else {
                call.levels().settled(whole.by(segment)).ifPresent(known::add);
            }
        }
        Level company = call.levels().settled(whole).orElse(null);
        if (known.size() < 2 || known.size() + missing.size() < segments.size()) {
            return;
        }
        if (missing.isEmpty() && company != null) {
            ties.add(equation(known, company));
        } else if (missing.isEmpty() && !call.levels().isSaid(whole)) {
            ties.derive(equation(known, null), whole, call.name(whole));
        } else if (missing.size() == 1 && company != null) {
            deriveRest(company, known, whole.by(missing.getFirst()));
        }
    }

    private void deriveRest(Level company, List<Level> known, Key target) {
        Expression rest = new Difference(new Value(company.figure()), sum(known));
        String name = call.name(target);
        String words = name + " of " + target.entity() + " = the company less its other segments";
        if (!call.levels().isSaid(target)) {
            ties.derive(
                    new Equation(Kind.SUM, words, rest, null, company.figure().unit()), target, name);
        }
    }

    private Equation equation(List<Level> parts, @Nullable Level whole) {
        Level first = parts.getFirst();
        String names = String.join(
                " + ", parts.stream().map(part -> part.key().entity()).toList());
        return new Equation(
                Kind.SUM,
                call.name(first.key()) + " of " + call.company() + " = " + names,
                sum(parts),
                whole == null ? null : whole.figure(),
                first.figure().unit());
    }

    private static Sum sum(List<Level> parts) {
        return new Sum(
                parts.stream().<Expression>map(part -> new Value(part.figure())).toList());
    }
}
