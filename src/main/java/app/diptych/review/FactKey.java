package app.diptych.review;

import app.diptych.analysis.Analysis;
import app.diptych.metric.Fact;
import app.diptych.model.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The name of a fact that stays the same when its call is read again: the words of its amount and their passage, never
 * how the program understood them, so that a correction holds when a newer program understands them otherwise.
 *
 * @param words of the amount as it stands there; of a computed fact its measure, entity and period
 * @param passage fingerprint of the passage's text: 16 hexadecimal digits
 * @param nth which of several facts with these words in one passage, from 0
 */
public record FactKey(String words, String passage, int nth) {
    /** @throws IllegalArgumentException if a part is out of range */
    public FactKey {
        if (words.isBlank() || !passage.matches("[0-9a-f]{16}") || nth < 0) {
            throw new IllegalArgumentException("no key of a fact: \"" + words + "\", " + passage + ", " + nth);
        }
    }

    /** The keys of all facts of an analysis, by their ids. */
    public static List<FactKey> of(Analysis analysis) {
        Map<FactKey, Integer> seen = new HashMap<>();
        List<FactKey> keys = new ArrayList<>();
        for (Fact fact : analysis.facts()) {
            Passage passage = analysis.transcript().passages().get(fact.passage());
            FactKey first = new FactKey(words(analysis, fact), FindingKey.fingerprint(passage), 0);
            int nth = seen.merge(first, 1, Integer::sum) - 1;
            keys.add(new FactKey(first.words, first.passage, nth));
        }
        return List.copyOf(keys);
    }

    private static String words(Analysis analysis, Fact fact) {
        return fact.quantity() == null
                ? String.join(" ", fact.concept(), fact.entity(), fact.period().code())
                : analysis.quantities().get(fact.quantity()).text();
    }
}
