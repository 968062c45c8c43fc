package app.diptych.bench;

import java.util.SortedMap;
import java.util.TreeMap;

/** Runs a benchmark by its name: its table, then one line with its name, figure and unit. */
public final class Bench {
    private Bench() {}

    /** A benchmark under its name: prints its table and says what it comes to. */
    @FunctionalInterface
    interface Measurement {
        Figure measure() throws Exception;
    }

    private static SortedMap<String, Measurement> measurements() {
        SortedMap<String, Measurement> all = new TreeMap<>();
        all.put("analysis", new Jmh(AnalysisBenchmark.class, "ms/call"));
        all.put("quantities", QuantityBenchmark::measure);
        all.put("reader", ReaderBenchmark::measure);
        all.put("search", SearchBenchmark::measure);
        all.put("start", StartBenchmark::measure);
        return all;
    }

    /**
     * @param arguments the name of a benchmark
     */
    public static void main(String[] arguments) throws Exception {
        var all = measurements();
        var wanted = arguments.length == 1 ? all.get(arguments[0]) : null;
        if (wanted == null) {
            System.err.println("Please name one of these benchmarks: " + String.join(", ", all.keySet()));
            System.exit(2);
            return;
        }
        Figure figure = wanted.measure();
        System.out.println(arguments[0] + ": " + figure);
        // A benchmark of the window leaves its threads behind.
        System.exit(0);
    }
}
