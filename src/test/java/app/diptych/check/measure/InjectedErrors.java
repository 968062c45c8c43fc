package app.diptych.check.measure;

import app.diptych.analysis.Analysis;
import app.diptych.analysis.Analyzer;
import app.diptych.analysis.Progress;
import app.diptych.check.Finding;
import app.diptych.check.Place;
import app.diptych.check.Severity;
import app.diptych.model.Passage;
import app.diptych.model.Transcript;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Puts errors into the Chinese of calls on purpose, a few passages at a time, and counts how many of them are found, and how
 * many other passages are flagged that were not before.
 */
final class InjectedErrors {
    /** What was counted. */
    static final class Score {
        final Map<Change, int[]> counts = new EnumMap<>(Change.class);
        final List<String> missed = new ArrayList<>();
        int others;
        int newlyFlagged;

        int tried(Change change) {
            return counts.getOrDefault(change, new int[2])[0];
        }

        int found(Change change) {
            return counts.getOrDefault(change, new int[2])[1];
        }
    }

    /** One passage of so many is changed in a run. */
    private static final int EVERY = 6;

    private final Analyzer analyzer;
    private final Random random;
    private final List<Change> changes;
    private final Score score = new Score();

    InjectedErrors(Analyzer analyzer, long seed) {
        this(analyzer, seed, Change.USUAL);
    }

    /** @param changes those that are drawn from */
    InjectedErrors(Analyzer analyzer, long seed, List<Change> changes) {
        this.analyzer = analyzer;
        this.random = new Random(seed);
        this.changes = List.copyOf(changes);
    }

    Score score() {
        return score;
    }

    /** Runs over a call so often. */
    void over(Transcript call, int runs) {
        Analysis before = analyzer.analyze(call, Progress.NONE);
        Set<Integer> flagged = passages(before.findings());
        Map<Integer, Set<String>> known = keys(before.findings());
        for (int run = 0; run < runs; run++) {
            Map<Integer, Change> made = new HashMap<>();
            List<Passage> passages = new ArrayList<>(call.passages());
            int offset = random.nextInt(EVERY);
            for (int i = offset; i < passages.size(); i += EVERY) {
                // A change of what is wrong already may mend it.
                if (!flagged.contains(i)) {
                    change(before, passages, i, made);
                }
            }
            judge(before, analyzer.analyze(with(call, passages), Progress.NONE), made, flagged, known);
        }
    }

    private void change(Analysis before, List<Passage> passages, int at, Map<Integer, Change> made) {
        Change change = changes.get(random.nextInt(changes.size()));
        Passage passage = passages.get(at);
        if (change == Change.SHIFT) {
            shift(passages, at, made);
            return;
        }
        String changed = change.apply(before, passage, random);
        if (changed != null && !changed.equals(passage.chinese())) {
            passages.set(at, chinese(passage, changed));
            made.put(at, change);
        }
    }

    /** The Chinese of this passage and of the next change places. */
    private static void shift(List<Passage> passages, int at, Map<Integer, Change> changes) {
        if (at + 1 >= passages.size()) {
            return;
        }
        Passage first = passages.get(at);
        Passage second = passages.get(at + 1);
        if (isLong(first) && isLong(second)) {
            passages.set(at, chinese(first, String.valueOf(second.chinese())));
            passages.set(at + 1, chinese(second, String.valueOf(first.chinese())));
            changes.put(at, Change.SHIFT);
            changes.put(at + 1, Change.SHIFT);
        }
    }

    private static boolean isLong(Passage passage) {
        return passage.english() != null
                && passage.chinese() != null
                && passage.english().length() > 60;
    }

    static Passage chinese(Passage passage, String chinese) {
        return new Passage(
                passage.id(), passage.turn(), passage.english(), chinese, passage.englishLine(), passage.chineseLine());
    }

    static Transcript with(Transcript t, List<Passage> passages) {
        return t.with(passages);
    }

    private void judge(
            Analysis before,
            Analysis after,
            Map<Integer, Change> changes,
            Set<Integer> flagged,
            Map<Integer, Set<String>> known) {
        Map<Integer, Set<String>> keys = keys(after.findings());
        changes.forEach((id, change) -> {
            Set<String> fresh = new HashSet<>(keys.getOrDefault(id, Set.of()));
            fresh.removeAll(known.getOrDefault(id, Set.of()));
            int[] counts = score.counts.computeIfAbsent(change, c -> new int[2]);
            counts[0]++;
            if (fresh.isEmpty()) {
                score.missed.add(change + "\n   "
                        + before.transcript().passages().get(id).english() + "\n   "
                        + after.transcript().passages().get(id).chinese());
            } else {
                counts[1]++;
            }
        });
        Set<Integer> now = passages(after.findings());
        for (Passage passage : after.transcript().passages()) {
            if (!changes.containsKey(passage.id()) && !flagged.contains(passage.id())) {
                score.others++;
                score.newlyFlagged += now.contains(passage.id()) ? 1 : 0;
            }
        }
    }

    private static Set<Integer> passages(List<Finding> findings) {
        Set<Integer> passages = new HashSet<>();
        for (Finding finding : findings) {
            if (finding.severity() != Severity.NOTE && finding.places().isEmpty()) {
                passages.add(finding.passage());
            }
        }
        return passages;
    }

    /** Findings by passage, told apart by rule and sentence. */
    private static Map<Integer, Set<String>> keys(List<Finding> findings) {
        Map<Integer, Set<String>> keys = new HashMap<>();
        for (Finding finding : findings) {
            List<Place> places = finding.places();
            if (places.isEmpty()) {
                keys.computeIfAbsent(finding.passage(), id -> new HashSet<>()).add(finding.rule() + finding.message());
            }
        }
        return keys;
    }

    static void print(Score score, int missed, PrintStream out) {
        int tried = 0;
        int found = 0;
        for (Change change : Change.values()) {
            out.printf(
                    "%-12s %5d changes, %5d found (%.1f %%)%n",
                    change,
                    score.tried(change),
                    score.found(change),
                    100.0 * score.found(change) / Math.max(1, score.tried(change)));
            if (change.isOfNumbers()) {
                tried += score.tried(change);
                found += score.found(change);
            }
        }
        out.printf("numbers      %5d changes, %5d found (%.1f %%)%n", tried, found, 100.0 * found / Math.max(1, tried));
        out.printf(
                "other passages %d, newly flagged %d (%.2f %%)%n",
                score.others, score.newlyFlagged, 100.0 * score.newlyFlagged / Math.max(1, score.others));
        score.missed.stream().limit(missed).forEach(out::println);
    }
}
