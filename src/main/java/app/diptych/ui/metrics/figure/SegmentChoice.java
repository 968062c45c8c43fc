package app.diptych.ui.metrics.figure;

import app.diptych.metric.Fact;
import app.diptych.metric.SegmentSum;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses one fact of each business where a call gives several for the same measure and period. What adds up to the
 * company's figure is right; where nothing does, the better one of each is taken.
 */
final class SegmentChoice {
    /** Trying more takes longer than a person waits, and a sum found by so many tries may be chance. */
    private static final int MOST = 32;

    /** The facts of each business, the better before the worse. */
    private final Map<String, List<Fact>> byEntity = new LinkedHashMap<>();

    /**
     * @param candidates facts of one measure, period and unit
     * @param preference the better before the worse
     */
    SegmentChoice(List<Fact> candidates, Comparator<Fact> preference) {
        for (Fact fact : candidates.stream().sorted(preference).toList()) {
            List<Fact> of = byEntity.computeIfAbsent(fact.entity(), entity -> new ArrayList<>());
            if (of.stream().noneMatch(known -> isSame(known, fact))) {
                of.add(fact);
            }
        }
    }

    /** The best fact of each business, in the order they are said. */
    List<Fact> preferred() {
        return ordered(byEntity.values().stream().map(List::getFirst).toList());
    }

    /** The facts, one of a business, that add up to the company's; of several such sets the largest; empty if none. */
    List<Fact> addingUpTo(Fact whole) {
        List<Fact> best = List.of();
        for (List<Fact> combination : combinations()) {
            List<Fact> sum = SegmentSum.find(ordered(combination), whole);
            if (sum.size() > best.size()) {
                best = sum;
            }
        }
        return best;
    }

    /** One fact of each business in every way, the preferred ones first, as far as the limit goes. */
    private List<List<Fact>> combinations() {
        List<List<Fact>> combinations = List.of(List.of());
        for (List<Fact> facts : byEntity.values()) {
            List<List<Fact>> longer = new ArrayList<>();
            for (Fact fact : facts) {
                for (List<Fact> shorter : combinations) {
                    if (longer.size() < MOST) {
                        List<Fact> combination = new ArrayList<>(shorter);
                        combination.add(fact);
                        longer.add(combination);
                    }
                }
            }
            combinations = longer;
        }
        return combinations;
    }

    private static List<Fact> ordered(List<Fact> facts) {
        return facts.stream().sorted(Comparator.comparingInt(Fact::id)).toList();
    }

    private static boolean isSame(Fact first, Fact second) {
        return first.low().compareTo(second.low()) == 0 && first.high().compareTo(second.high()) == 0;
    }
}
