package app.diptych.metric.doubt;

import java.util.ArrayList;
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

    private record Bare(int fact, int passage, @Nullable String lead, String key, double value) {}

    private final List<Bare> facts = new ArrayList<>();
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
     * @param bare whether nothing in its sentence says whose it is
     */
    void note(int fact, String key, double value, boolean bare) {
        facts.add(new Bare(fact, passage, bare ? lead : null, key, value));
    }

    /** Facts by their ids, with the business that they are of. */
    Map<Integer, String> settled() {
        Set<Integer> passages = new HashSet<>();
        for (Bare fact : facts) {
            if (fact.lead() != null && facts.stream().anyMatch(other -> contradicts(fact, other))) {
                passages.add(fact.passage());
            }
        }
        Map<Integer, String> settled = new LinkedHashMap<>();
        for (Bare fact : facts) {
            if (fact.lead() != null && passages.size() >= ENOUGH) {
                settled.put(fact.fact(), fact.lead());
            }
        }
        return settled;
    }

    private static boolean contradicts(Bare one, Bare other) {
        return one.passage() != other.passage()
                && one.key().equals(other.key())
                && Math.abs(one.value() - other.value()) > SAME * Math.max(Math.abs(one.value()), Math.abs(other.value()));
    }
}
