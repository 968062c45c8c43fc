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

/**
 * Types queries letter by letter in a call of 10,000 passages made from the samples; each letter is a search of its own,
 * timed by the wall clock from the query to its hits. Its figure is the 99th percentile of words and amounts together;
 * regular expressions, which may take any time, stand in a line of their own.
 */
final class SearchBenchmark {
    private static final int PASSAGES = 10_000;
    private static final int WARM = 3;
    private static final int ROUNDS = 20;

    private static final List<String> WORDS = List.of("operating income", "warehouse customers", "zeppelin", "the");
    private static final List<String> CHINESE = List.of("营业利益", "營收成長", "冷冻库", "的");
    private static final List<String> AMOUNTS = List.of("$2.62 billion", "26.2 億美元", "14%", "190 basis points");
    private static final List<String> EXPRESSIONS =
            List.of("(revenue|income) was", "\\d+(\\.\\d+)? billion", "[^。，]{1,12}營收");

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
        type("regular expressions", index, EXPRESSIONS, true);
        line("all but expressions", plain);
        System.out.printf(Locale.ROOT, "index of %d passages: %.0f ms, %d MB%n", PASSAGES, making, after - before);
        System.out.printf(
                Locale.ROOT,
                "hits of the query with most: %d%n",
                searcher.find(index, Query.of("e"), Progress.NONE).size());
        return new Figure(percentile(plain, 99), "ms");
    }

    private void type(String name, CallIndex index, List<String> texts, boolean expression)
            throws WrongExpressionException {
        List<Double> millis = new ArrayList<>();
        for (int round = 0; round < WARM + ROUNDS; round++) {
            for (String text : texts) {
                for (int length = 1; length <= text.length(); length++) {
                    double took = search(index, text.substring(0, length), expression);
                    if (round >= WARM) {
                        millis.add(took);
                    }
                }
            }
        }
        line(name, millis);
        all.addAll(millis);
    }

    private double search(CallIndex index, String text, boolean expression) {
        Query query = new Query(text, false, false, expression, null, null, null);
        return millis(() -> {
            try {
                searcher.find(index, query, Progress.NONE);
            } catch (WrongExpressionException e) {
                // Half of an expression that is being typed is wrong, and that is said just as fast.
            }
        });
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
