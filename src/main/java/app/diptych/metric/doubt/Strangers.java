package app.diptych.metric.doubt;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Owners that may be descriptions: words written small before a measure. Those that a call uses again are names. */
final class Strangers {
    private final Map<String, Integer> facts = new HashMap<>();
    private final Map<Integer, String> unknown = new HashMap<>();

    void note(int fact, String owner, boolean mayBeDescription) {
        facts.merge(owner, 1, Integer::sum);
        if (mayBeDescription) {
            unknown.put(fact, owner);
        }
    }

    /** The facts whose owner is named for no other fact. */
    Set<Integer> once() {
        Set<Integer> once = new HashSet<>();
        unknown.forEach((fact, owner) -> {
            if (facts.getOrDefault(owner, 0) < 2) {
                once.add(fact);
            }
        });
        return once;
    }
}
