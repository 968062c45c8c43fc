package app.diptych.metric.text;

import app.diptych.metric.concept.Concept;
import app.diptych.metric.concept.ConceptCatalogue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the English wordings of concepts among words: the longest at each place. The wordings stand in a tree, a word a
 * step, so that a text takes time in proportion to its length however many wordings there are.
 */
public final class NameIndex {
    private final Node root = new Node();

    /** Where the wordings part that begin alike. */
    private static final class Node {
        /** Most wordings end where no other goes on: those nodes need no map of their own. */
        private Map<String, Node> next = Map.of();
        /** The wording that ends here, or null. */
        private @Nullable Wording wording;

        Node follow(String word) {
            if (next.isEmpty()) {
                next = new HashMap<>();
            }
            return next.computeIfAbsent(word, _ -> new Node());
        }

        /** The first of two concepts of the same wording keeps it: a plural is only a guess. */
        void name(@Nullable Concept concept, boolean comma) {
            if (wording == null) {
                wording = new Wording(concept, comma);
            }
        }
    }

    /** @param concept null for a decoy, which is passed over */
    private record Wording(@Nullable Concept concept, boolean comma) {}

    /** A wording found: what it names and its last word. */
    private record Found(Wording wording, int last) {}

    /** An index of all wordings of a catalogue and their plurals. */
    public NameIndex(ConceptCatalogue catalogue) {
        for (Concept concept : catalogue.concepts()) {
            concept.english().forEach(wording -> add(concept, wording));
        }
        catalogue.decoys().forEach(wording -> add(null, wording));
    }

    private void add(@Nullable Concept concept, String wording) {
        List<Word> words = Words.of(wording, 0, wording.length());
        Node node = root;
        for (Word word : words.subList(0, words.size() - 1)) {
            node = node.follow(word.lower());
        }
        boolean comma = wording.contains(",");
        String last = words.getLast().lower();
        node.follow(last).name(concept, comma);
        if (last.endsWith("y")) {
            node.follow(last.substring(0, last.length() - 1) + "ies").name(concept, comma);
        } else if (!last.endsWith("s")) {
            node.follow(last + "s").name(concept, comma);
        }
    }

    /** The concepts named, in order, not overlapping. */
    public List<Naming> find(String text, List<Word> words) {
        List<Naming> namings = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Found found = longestAt(text, words, at);
            if (found == null) {
                at++;
            } else {
                if (found.wording().concept() != null) {
                    namings.add(new Naming(
                            found.wording().concept(),
                            words.get(at).start(),
                            words.get(found.last()).end()));
                }
                at = found.last() + 1;
            }
        }
        return namings;
    }

    private @Nullable Found longestAt(String text, List<Word> words, int at) {
        Found found = null;
        Node node = root.next.get(words.get(at).lower());
        boolean spaced = true;
        for (int i = at; node != null; ) {
            Wording wording = node.wording;
            if (wording != null && (spaced || wording.comma())) {
                found = new Found(wording, i);
            }
            i++;
            node = i < words.size() ? node.next.get(words.get(i).lower()) : null;
            spaced = spaced
                    && node != null
                    && isSpace(text, words.get(i - 1).end(), words.get(i).start());
        }
        return found;
    }

    private static boolean isSpace(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
