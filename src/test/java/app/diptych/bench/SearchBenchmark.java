package app.diptych.bench;

import app.diptych.Engine;
import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.library.search.CallIndex;
import app.diptych.library.search.Query;
import app.diptych.library.search.Searcher;
import app.diptych.library.search.WrongExpressionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;

/**
 * Types queries letter by letter in a call of 10,000 passages made from the samples; each letter is a search of its own,
 * timed by the wall clock from the query to all its hits. Its figure is the 99th percentile of words and amounts
 * together. Regular expressions stand in lines of their own, a class of them each, with the time to the first hits that
 * are handed out, which is what a person waits for; the reader is taken to be in the middle of the call.
 */
final class SearchBenchmark {
    private static final int PASSAGES = 10_000;
    private static final int WARM = 3;
    private static final int ROUNDS = 20;

    private static final List<String> WORDS = List.of("operating income", "warehouse customers", "zeppelin", "the");
    private static final List<String> CHINESE = List.of("营业利益", "營收成長", "冷冻库", "的");
    private static final List<String> AMOUNTS = List.of("$2.62 billion", "26.2 億美元", "14%", "190 basis points");
    /** By the class of the pattern. The last one's matches go over each other until it is stopped. */
    private static final Map<String, List<String>> EXPRESSIONS = new TreeMap<>(Map.of(
            "with a word", List.of("(revenue|income) was", "warehouse.{1,40}percent"),
            "with figures", List.of("\\d+(\\.\\d+)? billion", "\\$\\d+(\\.\\d+)?"),
            "Chinese", List.of("[^。，]{1,12}營收", "[營营][收业業]"),
            "nearly anything", List.of("\\w+", ".{3,}")));

    private static final String ENDLESS = "(\\w+ ?)+\\1\\d{9}";

    private final Searcher searcher = Engine.standard().searcher();
    private final List<Double> all = new ArrayList<>();

    private SearchBenchmark() {}

    static Figure measure() throws Exception {
        return new SearchBenchmark().run();
    }

    private Figure run() throws Exception {
        Analysis call = LongCall.of(PASSAGES);
        long before = heap();
        CallIndex index = searcher.index(call, Progress.NONE);
        long after = heap();
        double making = millis(() -> searcher.index(call, Progress.NONE));
        System.out.printf(Locale.ROOT, "%-34s %8s %8s %8s%n", "ms a letter", "p50", "p95", "p99");
        type("words", index, WORDS, false);
        type("words, Chinese", index, CHINESE, false);
        type("amounts", index, AMOUNTS, false);
        List<Double> plain = List.copyOf(all);
        line("all but expressions", plain);
        for (var each : EXPRESSIONS.entrySet()) {
            type("expressions, " + each.getKey(), index, each.getValue(), true);
        }
        endless(index);
        System.out.printf(Locale.ROOT, "index of %d passages: %.0f ms, %d MB%n", PASSAGES, making, after - before);
        System.out.printf(
                Locale.ROOT,
                "hits of the query with most: %d%n",
                searcher.find(index, Query.of("e"), Progress.NONE).size());
        return new Figure(percentile(plain, 99), "ms");
    }

    /** Until it is said that the expression takes too long; and until a search that is no longer wanted has stopped. */
    private void endless(CallIndex index) {
        System.out.printf(
                Locale.ROOT, "an expression without end: given up after %.0f ms%n", search(index, ENDLESS, true)[1]);
        Query query = new Query(ENDLESS, false, false, true, null, null, null);
        long[] asked = {0};
        double whole = millis(() -> {
            try {
                searcher.find(index, query, 0, stopAfter(asked, 20), hits -> {});
            } catch (CancellationException e) {
                // As it shall be.
            } catch (WrongExpressionException e) {
                throw new AssertionError(e);
            }
        });
        System.out.printf(Locale.ROOT, "one overtaken after 20 ms: stopped after %.1f ms%n", whole);
    }

    private static Progress stopAfter(long[] start, long millis) {
        start[0] = System.nanoTime();
        return done -> {
            if (System.nanoTime() - start[0] > millis * 1_000_000) {
                throw new CancellationException();
            }
        };
    }

    private void type(String name, CallIndex index, List<String> texts, boolean expression) {
        List<Double> first = new ArrayList<>();
        List<Double> millis = new ArrayList<>();
        for (int round = 0; round < WARM + ROUNDS; round++) {
            for (String text : texts) {
                for (int length = 1; length <= text.length(); length++) {
                    double[] took = search(index, text.substring(0, length), expression);
                    if (round >= WARM) {
                        first.add(took[0]);
                        millis.add(took[1]);
                    }
                }
            }
        }
        line(name, millis);
        if (expression) {
            line("  first hits", first);
        }
        all.addAll(millis);
    }

    /** Milliseconds to the first hits that are handed out, and to all. */
    private double[] search(CallIndex index, String text, boolean expression) {
        Query query = new Query(text, false, false, expression, null, null, null);
        long start = System.nanoTime();
        long[] first = {0};
        try {
            searcher.find(
                    index,
                    query,
                    PASSAGES / 2,
                    Progress.NONE,
                    hits -> first[0] = first[0] == 0 ? System.nanoTime() : first[0]);
        } catch (WrongExpressionException e) {
            // Half of an expression that is being typed is wrong, and that is said just as fast.
        }
        long end = System.nanoTime();
        return new double[] {((first[0] == 0 ? end : first[0]) - start) / 1e6, (end - start) / 1e6};
    }

    private static double millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static void line(String name, List<Double> millis) {
        System.out.printf(
                Locale.ROOT,
                "%-34s %8.2f %8.2f %8.2f%n",
                name,
                percentile(millis, 50),
                percentile(millis, 95),
                percentile(millis, 99));
    }

    private static double percentile(List<Double> values, int percent) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
