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
 * Finds names that a call writes in several ways: in Latin letters here and in Chinese there, or spelt by other characters
 * of the same sounds. The Chinese spelling is what the passages without the Latin name have in common: a run of characters
 * that spell sounds and begin as the name does, in at least two of them, and in no passage whose English lacks the name. In a
 * single one it is believed if it is a run of three or more, and the only one for the only such name there. A first mention
 * in both (馬里克 (Marrick)) counts as Chinese.
 */
public final class NameConsistency {
    /** Passages that must agree on a spelling before it is believed. */
    private static final int WITNESSES = 2;
    /** Characters of a spelling that one passage is enough for. */
    private static final int CERTAIN = 3;

    private final Sounds sounds = new Sounds(new Characters());

    /**
     * One way of writing a name.
     *
     * @param form the name in Latin letters or its Chinese spelling
     * @param places where it stands
     */
    public record Way(String form, List<Place> places) {}

    /**
     * A name that is written in several ways.
     *
     * @param english the name
     * @param ways how; the Latin letters first, where they are one of them
     */
    public record Several(String english, List<Way> ways) {}

    /** The names of a call that are written in several ways. */
    public List<Several> find(List<Passage> passages) {
        List<Several> found = new ArrayList<>();
        Map<String, Set<Integer>> runs = null;
        Map<String, Map<Integer, Span>> names = EnglishNames.in(passages);
        for (var name : names.entrySet()) {
            List<Place> latin = latin(name.getKey(), name.getValue(), passages);
            int without = name.getValue().size() - latin.size();
            boolean tells = without > 0 && (!latin.isEmpty() || without > WITNESSES);
            if (!tells || EnglishNames.isAlsoSmall(name.getKey(), passages)) {
                continue;
            }
            runs = runs == null ? soundRuns(passages) : runs;
            Way spelt = spelt(name.getKey(), name.getValue(), latin, runs, passages);
            if (spelt == null || (spelt.places().size() == 1 && hasRival(spelt, name.getKey(), names, passages))) {
                continue;
            }
            List<Way> ways = new ArrayList<>();
            if (!latin.isEmpty()) {
                ways.add(new Way(name.getKey(), latin));
            }
            ways.add(spelt);
            Way other = otherSpelling(spelt, name.getKey(), runs, names, passages);
            if (other != null) {
                ways.add(other);
            }
            if (ways.size() > 1) {
                found.add(new Several(name.getKey(), ways));
            }
        }
        return found;
    }

    /** Other characters that spell the same sounds, where the English has the name and the usual spelling is absent. */
    private @Nullable Way otherSpelling(
            Way usual,
            String name,
            Map<String, Set<Integer>> runs,
            Map<String, Map<Integer, Span>> names,
            List<Passage> passages) {
        Map<Integer, Span> english = Objects.requireNonNull(names.get(name));
        Map.Entry<String, Set<Integer>> best = null;
        for (var piece : runs.entrySet()) {
            String form = piece.getKey();
            boolean fits = form.length() == usual.form().length()
                    && form.length() >= CERTAIN
                    && !sounds.areOneSpelling(form, usual.form())
                    && sounds.areAlike(form, usual.form())
                    && english.keySet().containsAll(piece.getValue())
                    && piece.getValue().stream()
                            .noneMatch(id -> chinese(passages, id).contains(usual.form()))
                    && !hasRival(
                            new Way(form, places(form, piece.getValue(), english, passages)), name, names, passages);
            if (fits && (best == null || isBetter(piece, best))) {
                best = piece;
            }
        }
        return best == null ? null : new Way(best.getKey(), places(best.getKey(), best.getValue(), english, passages));
    }

    /** Whether a spelling that only one passage has may as well be another name's there that is not left in Latin letters. */
    private boolean hasRival(Way spelt, String name, Map<String, Map<Integer, Span>> names, List<Passage> passages) {
        int passage = spelt.places().getFirst().passage();
        return names.entrySet().stream()
                .anyMatch(other -> !other.getKey().equals(name)
                        && other.getValue().containsKey(passage)
                        && sounds.mayBegin(spelt.form(), other.getKey())
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

    private @Nullable Way spelt(
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
        return best == null ? null : new Way(best.getKey(), places(best.getKey(), best.getValue(), english, passages));
    }

    private static List<Place> places(
            String spelling, Set<Integer> ids, Map<Integer, Span> english, List<Passage> passages) {
        List<Place> places = new ArrayList<>();
        for (int id : ids) {
            int at = chinese(passages, id).indexOf(spelling);
            Span span = Objects.requireNonNull(english.get(id));
            places.add(new Place(id, List.of(span), List.of(new Span(at, at + spelling.length()))));
        }
        return places;
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
