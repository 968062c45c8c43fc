package app.diptych.check.term.name;

import app.diptych.check.Place;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import app.diptych.model.folding.Characters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds names that a call leaves in Latin letters here and spells in Chinese there. The Chinese spelling is what the
 * passages without the Latin name have in common: a run of characters that spell sounds and begin as the name does, in at
 * least two of them, and in no passage whose English lacks the name. In a single one it is believed if it is a run of
 * three or more, and the only one for the only such name there. A first mention in both (馬里克 (Marrick)) counts as Chinese.
 */
public final class NameConsistency {
    /** Passages that must agree on a spelling before it is believed. */
    private static final int WITNESSES = 2;
    /** Characters of a spelling that one passage is enough for. */
    private static final int CERTAIN = 3;

    private final Sounds sounds = new Sounds(new Characters());

    /**
     * A name with both spellings.
     *
     * @param english the name
     * @param chinese its Chinese spelling
     * @param latin where the Chinese text has the name in Latin letters
     * @param spelt where it is spelt in Chinese
     */
    public record TwoWays(String english, String chinese, List<Place> latin, List<Place> spelt) {}

    /** The names of a call that are written in two ways. */
    public List<TwoWays> find(List<Passage> passages) {
        List<TwoWays> found = new ArrayList<>();
        Map<String, Set<Integer>> runs = null;
        Map<String, Map<Integer, Span>> names = EnglishNames.in(passages);
        for (var name : names.entrySet()) {
            List<Place> latin = latin(name.getKey(), name.getValue(), passages);
            int without = name.getValue().size() - latin.size();
            if (latin.isEmpty() || without == 0 || EnglishNames.isAlsoSmall(name.getKey(), passages)) {
                continue;
            }
            runs = runs == null ? soundRuns(passages) : runs;
            TwoWays both = bothWays(name.getKey(), name.getValue(), latin, runs, passages);
            if (both != null && (both.spelt().size() > 1 || !hasRival(both, names, passages))) {
                found.add(both);
            }
        }
        return found;
    }

    /** Whether a spelling that only one passage has may as well be another name's there that is not left in Latin letters. */
    private boolean hasRival(TwoWays both, Map<String, Map<Integer, Span>> names, List<Passage> passages) {
        int passage = both.spelt().getFirst().passage();
        return names.entrySet().stream()
                .anyMatch(other -> !other.getKey().equals(both.english())
                        && other.getValue().containsKey(passage)
                        && sounds.mayBegin(both.chinese(), other.getKey())
                        && !chinese(passages, passage).contains(other.getKey()));
    }

    private static String chinese(List<Passage> passages, int id) {
        return Objects.requireNonNull(passages.get(id).chinese());
    }

    /** The places where the name stands in Latin letters and not only as an explanation in brackets. */
    private static List<Place> latin(String name, Map<Integer, Span> english, List<Passage> passages) {
        List<Place> places = new ArrayList<>();
        english.forEach((id, span) -> {
            String text = chinese(passages, id);
            int at = text.indexOf(name);
            if (at >= 0 && !isInBrackets(text, at)) {
                places.add(new Place(id, List.of(span), List.of(new Span(at, at + name.length()))));
            }
        });
        return places;
    }

    private static boolean isInBrackets(String text, int at) {
        for (int i = at - 1; i >= 0 && text.charAt(i) < '\u2e80'; i--) {
            if (text.charAt(i) == '(' || text.charAt(i) == ')') {
                return text.charAt(i) == '(';
            }
        }
        for (int i = at - 1; i >= 0 && (text.charAt(i) < '\u2e80' || text.charAt(i) == '（'); i--) {
            if (text.charAt(i) == '（') {
                return true;
            }
        }
        return false;
    }

    /** Every piece of two characters or more of the runs of sounds, with the passages that have it. */
    private Map<String, Set<Integer>> soundRuns(List<Passage> passages) {
        Map<String, Set<Integer>> pieces = new HashMap<>();
        for (Passage passage : passages) {
            String text = passage.chinese();
            if (text != null) {
                for (Span run : EnglishNames.soundRuns(text, sounds)) {
                    addPieces(run.of(text), passage.id(), pieces);
                }
            }
        }
        return pieces;
    }

    private static void addPieces(String run, int passage, Map<String, Set<Integer>> pieces) {
        int longest = Math.min(8, run.length());
        for (int length = 2; length <= longest; length++) {
            for (int at = 0; at + length <= run.length(); at++) {
                pieces.computeIfAbsent(run.substring(at, at + length), key -> new TreeSet<>())
                        .add(passage);
            }
        }
    }

    private @Nullable TwoWays bothWays(
            String name,
            Map<Integer, Span> english,
            List<Place> latin,
            Map<String, Set<Integer>> pieces,
            List<Passage> passages) {
        Set<Integer> without = new TreeSet<>(english.keySet());
        latin.forEach(place -> without.remove(place.passage()));
        Map.Entry<String, Set<Integer>> best = null;
        for (var piece : pieces.entrySet()) {
            boolean fits = piece.getValue().size() >= witnesses(piece.getKey())
                    && english.keySet().containsAll(piece.getValue())
                    && 2 * piece.getValue().stream().filter(without::contains).count() > without.size()
                    && sounds.mayBegin(piece.getKey(), name);
            if (fits && (best == null || isBetter(piece, best))) {
                best = piece;
            }
        }
        if (best == null) {
            return null;
        }
        String spelling = best.getKey();
        List<Place> spelt = new ArrayList<>();
        for (int id : best.getValue()) {
            int at = chinese(passages, id).indexOf(spelling);
            Span span = Objects.requireNonNull(english.get(id));
            spelt.add(new Place(id, List.of(span), List.of(new Span(at, at + spelling.length()))));
        }
        return new TwoWays(name, spelling, latin, spelt);
    }

    private static int witnesses(String piece) {
        return piece.length() < CERTAIN ? WITNESSES : 1;
    }

    /** In more passages, then longer, then in the order of characters so that the same call gives the same. */
    private static boolean isBetter(Map.Entry<String, Set<Integer>> piece, Map.Entry<String, Set<Integer>> best) {
        int more = Integer.compare(piece.getValue().size(), best.getValue().size());
        int longer = Integer.compare(piece.getKey().length(), best.getKey().length());
        return more != 0 ? more > 0 : longer != 0 ? longer > 0 : piece.getKey().compareTo(best.getKey()) < 0;
    }
}
