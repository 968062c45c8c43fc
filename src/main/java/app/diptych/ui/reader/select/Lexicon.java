package app.diptych.ui.reader.select;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The common words of Chinese, in both scripts, and how common they are. The JDK takes a whole run of Han characters for
 * one word; here a run is parted into the words that together are the most probable, each by itself (a unigram model,
 * found by Viterbi's algorithm, as ICU's CjkBreakEngine does it). Immutable.
 */
final class Lexicon {
    private static final String FILE = "/app/diptych/ui/word/chinese.txt";
    /** The cost of a character that is no known word: dearer than any word of the file. */
    private static final int UNKNOWN = 130;

    private final Map<String, Integer> costs;
    private final int longest;

    /** @param costs of each word, the negative logarithm of its frequency */
    Lexicon(Map<String, Integer> costs) {
        this.costs = Map.copyOf(costs);
        longest = costs.keySet().stream().mapToInt(String::length).max().orElse(1);
    }

    /**
     * The shipped words; takes some tens of milliseconds.
     *
     * @throws UncheckedIOException if the program lacks its file
     */
    static Lexicon load() {
        Map<String, Integer> costs = HashMap.newHashMap(60_000);
        try (InputStream in = Lexicon.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new FileNotFoundException(FILE);
            }
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> read(line, costs));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Lexicon(costs);
    }

    /** A line is a cost and the words that have it. */
    private static void read(String line, Map<String, Integer> into) {
        String[] parts = line.split(" ", -1);
        Integer cost = Integer.valueOf(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            into.put(parts[i], cost);
        }
    }

    /** The offsets at which the words of a run of Han characters end, ascending; the last is the run's length. */
    List<Integer> ends(String run) {
        int[] best = new int[run.length() + 1];
        int[] from = new int[run.length() + 1];
        Arrays.fill(best, 1, best.length, Integer.MAX_VALUE);
        for (int start = 0; start < run.length(); start++) {
            for (int end = start + 1; end <= Math.min(run.length(), start + longest); end++) {
                Integer known = costs.get(run.substring(start, end));
                if (known == null && end > start + 1) {
                    continue;
                }
                int cost = best[start] + (known == null ? UNKNOWN : known);
                if (cost < best[end]) {
                    best[end] = cost;
                    from[end] = start;
                }
            }
        }
        List<Integer> ends = new ArrayList<>();
        for (int end = run.length(); end > 0; end = from[end]) {
            ends.add(end);
        }
        Collections.reverse(ends);
        return ends;
    }
}
