package app.diptych.metric;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Tells which of the businesses that a call gives a measure for are the segments that make up the company. A call names
 * lines inside segments too (Advertising within a segment): the largest set that adds up to the company's figure within
 * rounding are its segments.
 */
public final class SegmentSum {
    private static final Interval NOTHING = Interval.of(BigDecimal.ZERO);
    /** More parts than any company reports. */
    private static final int MOST = 12;

    private final List<Fact> parts;
    private final List<Interval> intervals;
    private final Interval target;
    /** What the parts from an index on can add at the least and at the most. */
    private final List<Interval> rest;

    private List<Fact> best = List.of();

    private SegmentSum(List<Fact> parts, Interval target) {
        this.parts = parts;
        this.target = target;
        intervals = parts.stream()
                .map(part -> Rounding.interval(part).orElseThrow())
                .toList();
        rest = new ArrayList<>(Collections.nCopies(parts.size() + 1, NOTHING));
        for (int i = parts.size() - 1; i >= 0; i--) {
            rest.set(i, rest.get(i + 1).plus(intervals.get(i).hull(NOTHING)));
        }
    }

    /**
     * The parts that add up to the whole, in their order; empty where none do.
     *
     * @param parts facts of one measure, period and unit, one of each business; beyond the first 12 they are not tried
     * @param whole the company's fact of the same measure
     */
    public static List<Fact> find(List<Fact> parts, Fact whole) {
        Interval target = Rounding.interval(whole).orElse(null);
        if (target == null) {
            return List.of();
        }
        SegmentSum sum = new SegmentSum(
                parts.stream()
                        .filter(fact -> Rounding.interval(fact).isPresent())
                        .limit(MOST)
                        .toList(),
                target);
        sum.choose(0, NOTHING, new ArrayList<>());
        return sum.best;
    }

    /** Takes or leaves the parts from an index on; sets that can no longer add up, or be the largest, are not tried. */
    private void choose(int from, Interval sum, List<Fact> chosen) {
        boolean large = chosen.size() + parts.size() - from > Math.max(1, best.size());
        if (!large || !sum.plus(rest.get(from)).meets(target)) {
            return;
        }
        if (from == parts.size()) {
            best = List.copyOf(chosen);
            return;
        }
        chosen.add(parts.get(from));
        choose(from + 1, sum.plus(intervals.get(from)), chosen);
        chosen.removeLast();
        choose(from + 1, sum, chosen);
    }
}
