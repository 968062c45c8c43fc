package app.diptych.metric.measure;

import app.diptych.Engine;
import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Everything that measures facts, by one command: {@code packaging/dev measure facts}. */
public final class Facts {
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
            case "gold" -> Marks.score(Path.of(rest.getFirst()), out);
            default -> System.err.println("Please name one of: takeaways, list, gold.");
        }
    }

    static Analysis analysis(Path file) throws Exception {
        return Engine.standard().analyzer().analyze(Layouts.open(file), Progress.NONE);
    }
}
