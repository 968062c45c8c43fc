package app.diptych.metric.measure;

import app.diptych.Engine;
import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.metric.FactFinder;
import app.diptych.model.Transcript;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Everything that measures facts, by one command: {@code packaging/dev measure facts}. */
public final class Facts {
    private static final int RUNS = 300;

    private Facts() {}

    /**
     * Measures what is asked for.
     *
     * @param arguments {@code takeaways} with {@code misses} to print them; {@code list FILE…}; {@code gold MARKS}, marks
     *     made by reading a list
     */
    public static void main(String[] arguments) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> rest = List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
        switch (arguments.length == 0 ? "" : arguments[0]) {
            case "list" -> {
                for (String file : rest) {
                    FactListing.print(analysis(Path.of(file)), out);
                }
            }
            case "takeaways" -> Takeaways.run(rest.contains("misses"), out);
            case "time" -> time(Path.of(rest.getFirst()), out);
            case "truth" -> Truth.score(rest, out);
            case "gold" -> Marks.score(Path.of(rest.getFirst()), out);
            default -> System.err.println("Please name one of: takeaways, list, time, truth, gold.");
        }
    }

    /** Prints what a warm program takes of its processor's time to find the facts, and for the whole analysis. */
    private static void time(Path file, PrintStream out) throws Exception {
        var threads = ManagementFactory.getThreadMXBean();
        Engine engine = Engine.standard();
        FactFinder finder = new FactFinder(engine.concepts());
        Transcript call = Layouts.open(file);
        long best = Long.MAX_VALUE;
        long all = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long start = threads.getCurrentThreadCpuTime();
            Analysis analysis = engine.analyzer().analyze(call, Progress.NONE);
            all = Math.min(all, threads.getCurrentThreadCpuTime() - start);
            start = threads.getCurrentThreadCpuTime();
            finder.find(call, analysis.quantities(), analysis.links());
            best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
        }
        out.printf("facts %.2f ms, the whole analysis %.2f ms%n", best / 1e6, all / 1e6);
    }

    static Analysis analysis(Path file) throws Exception {
        return Engine.standard().analyzer().analyze(Layouts.open(file), Progress.NONE);
    }
}
