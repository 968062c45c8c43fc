package app.diptych.metric.doubt;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Owners that a measure has from sentences before it. They hold while what was said is near: in the passage that names them
 * and the next few, until the speaker turns to something that is no business.
 */
final class Carried {
    private static final int FAR = 4;

    /** The passage that named a business last. */
    private final Map<String, Integer> named = new HashMap<>();
    /** The businesses that a measure was given for by name, by passage and measure. */
    private final Map<String, Set<String>> parallel = new HashMap<>();

    private int passage;
    private boolean turned;

    void beginPassage() {
        passage++;
    }

    void turn() {
        turned = true;
    }

    /** A business is passed to, or a measure is said by name to be its. */
    void name(String business) {
        named.put(business, passage);
        turned = false;
    }

    void give(String business, String measure) {
        name(business);
        parallel.computeIfAbsent(passage + measure, key -> new HashSet<>()).add(business);
    }

    /** Whether a business was named too long ago, or as one of several that have the measure. */
    boolean isLoose(String business, String measure) {
        int last = named.getOrDefault(business, passage);
        boolean listed = last < passage
                && parallel.getOrDefault(last + measure, Set.of()).size() > 1;
        return turned || passage - last > FAR || listed;
    }
}
