package app.diptych.metric.doubt;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Owners that may be descriptions: words written small before a measure, or a word that has the capital of its place at the
 * head of a sentence. Those that a call uses again are names; two facts of one sentence are one use.
 */
final class Strangers {
    private final Map<String, Set<String>> uses = new HashMap<>();
    private final Map<Integer, String> small = new HashMap<>();
    private final Map<Integer, Head> heads = new HashMap<>();
    private final Map<String, Set<String>> parallel = new HashMap<>();
    private int passage;

    private record Head(String owner, Set<String> listed) {}

    void beginPassage() {
        passage++;
    }

    /**
     * Notes a fact.
     *
     * @param measure what it is of: owners that a passage gives the same measure are a list, and all of them names
     */
    void note(int fact, String owner, String measure, Judgement amount) {
        Set<String> listed = parallel.computeIfAbsent(passage + measure, any -> new HashSet<>());
        listed.add(owner);
        uses.computeIfAbsent(owner, any -> new HashSet<>()).add(passage + ":" + amount.sentence());
        if (amount.unknown()) {
            small.put(fact, owner);
        }
        if (amount.head()) {
            heads.put(fact, new Head(owner, listed));
        }
    }

    /**
     * The facts whose owner is named in no other sentence.
     *
     * @param isName whether the call writes a word with a capital where its place does not ask for one
     */
    Set<Integer> once(Predicate<String> isName) {
        Set<Integer> once = new HashSet<>();
        small.forEach((fact, owner) -> {
            if (isOnce(owner)) {
                once.add(fact);
            }
        });
        heads.forEach((fact, head) -> {
            if (isOnce(head.owner()) && head.listed().size() < 2 && !isName.test(head.owner())) {
                once.add(fact);
            }
        });
        return once;
    }

    private boolean isOnce(String owner) {
        return uses.getOrDefault(owner, Set.of()).size() < 2;
    }
}
