package app.diptych.metric;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells which of the businesses that a call gives a measure for are the segments that make up the company. A call names
 * lines inside segments too (Advertising within a segment): the largest set that adds up to the company's figure within
 * rounding are its segments.
 */
public final class SegmentSum {
    /** More parts than any company reports; the search doubles with each. */
    private static final int MOST = 12;

    private SegmentSum() {}

    /**
     * The parts that add up to the whole, in their order; empty where none do.
     *
     * @param parts facts of one measure, period and unit, one of each business; beyond the first 12 they are not tried
     * @param whole the company's fact of the same measure
     */
    public static List<Fact> find(List<Fact> parts, Fact whole) {
        Interval target = Rounding.interval(whole).orElse(null);
        List<Fact> exact = parts.stream()
                .filter(fact -> Rounding.interval(fact).isPresent())
                .limit(MOST)
                .toList();
        List<Fact> best = List.of();
        if (target == null) {
            return best;
        }
        for (int set = 1; set < 1 << exact.size(); set++) {
            // A sum of one part is no sum.
            if (Integer.bitCount(set) > Math.max(1, best.size()) && meets(chosen(exact, set), target)) {
                best = chosen(exact, set);
            }
        }
        return best;
    }

    private static List<Fact> chosen(List<Fact> parts, int set) {
        List<Fact> chosen = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if ((set & 1 << i) != 0) {
                chosen.add(parts.get(i));
            }
        }
        return chosen;
    }

    private static boolean meets(List<Fact> parts, Interval target) {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        for (Fact part : parts) {
            Interval interval = Rounding.interval(part).orElseThrow();
            low = low.add(interval.low());
            high = high.add(interval.high());
        }
        return low.compareTo(target.high()) <= 0 && high.compareTo(target.low()) >= 0;
    }
}
