package app.diptych.metric.text;

import app.diptych.metric.concept.Concept;
import app.diptych.metric.concept.ConceptCatalogue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the English wordings of concepts among words: the longest at each place, in linear time. */
public final class NameIndex {
    private final Map<String, List<Wording>> byFirstWord = new HashMap<>();

    /** @param concept null for a decoy, which is passed over */
    private record Wording(@Nullable Concept concept, List<String> words, boolean comma) {}

    /** An index of all wordings of a catalogue and their plurals. */
    public NameIndex(ConceptCatalogue catalogue) {
        for (Concept concept : catalogue.concepts()) {
            concept.english().forEach(wording -> add(concept, wording));
        }
        catalogue.decoys().forEach(wording -> add(null, wording));
        byFirstWord
                .values()
                .forEach(list -> list.sort(Comparator.comparingInt(
                                (Wording wording) -> wording.words().size())
                        .reversed()));
    }

    private void add(@Nullable Concept concept, String wording) {
        addExactly(concept, wording);
        if (!wording.endsWith("s")) {
            addExactly(
                    concept,
                    wording.endsWith("y") ? wording.substring(0, wording.length() - 1) + "ies" : wording + "s");
        }
    }

    private void addExactly(@Nullable Concept concept, String wording) {
        List<String> words =
                Words.of(wording, 0, wording.length()).stream().map(Word::lower).toList();
        byFirstWord
                .computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                .add(new Wording(concept, words, wording.contains(",")));
    }

    /** The concepts named, in order, not overlapping. */
    public List<Naming> find(String text, List<Word> words) {
        List<Naming> namings = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Wording found = longestAt(text, words, at);
            if (found == null) {
                at++;
            } else {
                int last = at + found.words().size() - 1;
                if (found.concept() != null) {
                    namings.add(new Naming(
                            found.concept(),
                            words.get(at).start(),
                            words.get(last).end()));
                }
                at = last + 1;
            }
        }
        return namings;
    }

    private @Nullable Wording longestAt(String text, List<Word> words, int at) {
        for (Wording wording : byFirstWord.getOrDefault(words.get(at).lower(), List.of())) {
            if (matches(wording, text, words, at)) {
                return wording;
            }
        }
        return null;
    }

    private static boolean matches(Wording wording, String text, List<Word> words, int at) {
        int count = wording.words().size();
        if (at + count > words.size()) {
            return false;
        }
        for (int i = 1; i < count; i++) {
            Word word = words.get(at + i);
            boolean joined =
                    wording.comma() || isSpace(text, words.get(at + i - 1).end(), word.start());
            if (!joined || !word.lower().equals(wording.words().get(i))) {
                return false;
            }
        }
        return true;
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
