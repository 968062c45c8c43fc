package app.diptych.metric.doubt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Calls that pass through their businesses one passage at a time: "Lamps revenue rose 4%. Net income was $2 million." A
 * measure without an owner is the company's as a rule. But a company has one net income in a quarter: where such passages
 * give several, the call speaks of its parts, and each measure is that of the business that leads its passage.
 */
final class Leads {
    /** One passage that contradicts another may be a slip or a misreading. */
    private static final int ENOUGH = 2;
    /** Values nearer than this share of the larger may be the same one rounded. */
    private static final double SAME = 0.05;

    private record Bare(
            int fact, int passage, int sentence, @Nullable String lead, boolean assumed, boolean led, Said said) {}

    private final Set<String> ofBusinesses = new HashSet<>();
    private final List<Bare> facts = new ArrayList<>();
    private final Map<String, List<Bare>> byKey = new HashMap<>();
    private @Nullable String lead;
    private int passage;

    void beginPassage() {
        passage++;
        lead = null;
    }

    /** The business that leads the passage, or null. */
    @Nullable
    String lead() {
        return lead;
    }

    /** What was spoken of is over. */
    void leave() {
        lead = null;
    }

    /** A measure was said to be of a business, or of the company where that is null. The first of a passage leads it. */
    void speakOf(@Nullable String business) {
        lead = business == null || lead == null ? business : lead;
    }

    /**
     * Notes a fact of the company.
     *
     * @param amount what was in doubt of its amount
     */
    void note(int fact, Said said, Judgement amount) {
        Bare noted = new Bare(
                fact, passage, amount.sentence(), amount.bare() ? lead : null, amount.assumed(), amount.led(), said);
        facts.add(noted);
        byKey.computeIfAbsent(said.key(), key -> new ArrayList<>()).add(noted);
    }

    /** Notes that a business was said by name to have a measure. */
    void give(String measure) {
        ofBusinesses.add(measure);
    }

    /** The company's facts, assumed to be so, that contradict one said before them. */
    Set<Integer> contradicted() {
        Set<Integer> contradicted = new HashSet<>();
        Set<String> breaths = new HashSet<>();
        for (Bare fact : facts) {
            boolean other = fact.assumed()
                    && alike(fact).stream().anyMatch(earlier -> earlier.fact() < fact.fact() && isOther(fact, earlier));
            if (other) {
                contradicted.add(fact.fact());
                breaths.add(breath(fact));
            }
        }
        // What is said in one breath with it is as doubtful.
        for (Bare fact : facts) {
            if (fact.assumed() && breaths.contains(breath(fact))) {
                contradicted.add(fact.fact());
            }
        }
        return contradicted;
    }

    /** The facts that it can contradict, so that a long call takes proportional time. */
    private List<Bare> alike(Bare fact) {
        return byKey.getOrDefault(fact.said().key(), List.of());
    }

    private static String breath(Bare fact) {
        return fact.passage() + ":" + fact.sentence();
    }

    private static boolean isOther(Bare fact, Bare earlier) {
        return fact.said().words().equals(earlier.said().words())
                && fact.said().key().equals(earlier.said().key())
                && isFar(fact.said().value(), earlier.said().value());
    }

    /**
     * The company's facts that are in no doubt after all: of a measure that the call gives for no business by name. "Ticket
     * revenue was $5 million. Operating margin was 9%", where tickets never have an operating margin.
     *
     * @param units whether the call gives measures for parts that it calls segments or the like, which have most measures
     */
    Set<Integer> cleared(boolean units) {
        Set<Integer> cleared = new HashSet<>();
        for (Bare fact : facts) {
            if (fact.led()
                    && (!units || fact.said().rare())
                    && !fact.said().counted()
                    && !ofBusinesses.contains(fact.said().measure())
                    && !isContradicted(fact)) {
                cleared.add(fact.fact());
            }
        }
        return cleared;
    }

    private boolean isContradicted(Bare fact) {
        return alike(fact).stream().anyMatch(other -> contradicts(fact, other));
    }

    /** Facts of passages that contradict others, by their ids, with the business that they are of. */
    Map<Integer, String> settled() {
        Set<Integer> passages = new HashSet<>();
        for (Bare fact : facts) {
            if (fact.lead() != null && isContradicted(fact)) {
                passages.add(fact.passage());
            }
        }
        Map<Integer, String> settled = new LinkedHashMap<>();
        for (Bare fact : facts) {
            if (fact.lead() != null && passages.size() >= ENOUGH && passages.contains(fact.passage())) {
                settled.put(fact.fact(), fact.lead());
            }
        }
        return settled;
    }

    private static boolean contradicts(Bare one, Bare other) {
        return one.passage() != other.passage()
                && one.said().key().equals(other.said().key())
                && isFar(one.said().value(), other.said().value());
    }

    private static boolean isFar(double one, double other) {
        return Math.abs(one - other) > SAME * Math.max(Math.abs(one), Math.abs(other));
    }
}
