package app.diptych.check.summary;

import app.diptych.metric.concept.Concept;
import app.diptych.metric.concept.ConceptCatalogue;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the Chinese names of measures: the longest at each place, so that 營業利益率 is not 營業利益. */
final class ChineseNames {
    private final Map<String, Concept> concepts = new HashMap<>();
    private int longest;

    ChineseNames(ConceptCatalogue catalogue) {
        for (Concept concept : catalogue.concepts()) {
            // The growth and the change of a measure are worded by its own name and a figure.
            if (!concept.isDerived()) {
                concept.traditional().forEach(name -> add(name, concept));
                concept.simplified().forEach(name -> add(name, concept));
            }
        }
    }

    /** Where two measures share a name, the one that stands first in the catalogue has it. */
    private void add(String name, Concept concept) {
        concepts.putIfAbsent(name, concept);
        longest = Math.max(longest, name.length());
    }

    /** A name in a text. */
    record Name(Concept concept, int start, int end) {}

    /** The last name that begins in a part of a text and ends in it, or null. */
    @Nullable
    Name last(String text, int from, int to) {
        Name last = null;
        int at = from;
        while (at < to) {
            Name name = at(text, at, to);
            last = name == null ? last : name;
            at = name == null ? at + 1 : name.end();
        }
        return last;
    }

    private @Nullable Name at(String text, int at, int to) {
        for (int length = Math.min(longest, to - at); length > 0; length--) {
            Concept concept = concepts.get(text.substring(at, at + length));
            if (concept != null) {
                return new Name(concept, at, at + length);
            }
        }
        return null;
    }
}
