package app.diptych.metric.doubt;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

    /** The business that was passed to last, which what follows is of, or null. */
    private @Nullable String topic;

    private int passage;
    private int missed = -1;
    private boolean turned;

    void beginPassage() {
        passage++;
    }

    /** A measure was said for nobody that is known: who is named later in the passage may be named by the way. */
    void miss() {
        missed = passage;
    }

    void turn() {
        turned = true;
    }

    /** A business is passed to: "turning to Lamps". */
    void pass(String business) {
        topic = business;
        name(business);
    }

    private void name(String business) {
        named.put(business, passage);
        turned = false;
    }

    void give(String business, String measure) {
        name(business);
        parallel.computeIfAbsent(passage + measure, key -> new HashSet<>()).add(business);
    }

    /**
     * Whether a business was named too long ago, or as one of several that have the measure, or in another passage that did
     * not pass to it, where the measure is a stock: what there is at the end of a quarter is most often the company's.
     *
     * @param stock whether the measure is of a day and not of a span
     */
    boolean isLoose(String business, String measure, boolean stock) {
        int last = named.getOrDefault(business, passage);
        boolean listed = last < passage
                && parallel.getOrDefault(last + measure, Set.of()).size() > 1;
        boolean left = last < passage && stock && !business.equals(topic);
        boolean late = missed == passage && last == passage && !business.equals(topic);
        return late || turned || passage - last > FAR || listed || left;
    }
}
