package app.diptych.alignment.measure;

import app.diptych.quantity.measure.Corpus;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Everything that measures sentence alignment and linking, by one command: {@code packaging/dev measure alignment}. */
public final class Measure {
    private Measure() {}

    /**
     * Measures what is asked for.
     *
     * @param arguments nothing for all figures; {@code beads} for the gold alignments; {@code paragraphs PERCENT SEED} for
     *     the paragraphs of calls out of step, changed at places that hang on the seed; {@code calls COUNT} for the calls,
     *     with as many of the least sure pairs; {@code lost} for sentences dropped on purpose; {@code links NAME COUNT} for
     *     the links of a table of translations or a call, with as many passages that do not agree; {@code pace FILE} for
     *     the time that a call takes
     */
    public static void main(String[] arguments) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (!Corpus.isPresent()) {
            System.err.println("There is no corpus at " + Corpus.folder() + "; name it with -Ddiptych.corpus=FOLDER.");
            System.exit(2);
        }
        String what = arguments.length == 0 ? "" : arguments[0];
        String second = arguments.length < 2 ? "" : arguments[1];
        int count = arguments.length == 0 || !arguments[arguments.length - 1].matches("\\d+")
                ? 0
                : Integer.parseInt(arguments[arguments.length - 1]);
        switch (what) {
            case "" -> {
                BeadScore.run(out);
                ParagraphScore.run(0, ParagraphScore.SEED, out);
                CallBeads.run(0, out);
                LostSentences.run(out);
                LinkCount.all(0, out);
            }
            case "beads" -> BeadScore.run(out);
            case "calls" -> CallBeads.run(count, out);
            case "paragraphs" -> {
                boolean seeded = arguments.length > 2;
                ParagraphScore.run(
                        seeded ? Integer.parseInt(second) : count, seeded ? count : ParagraphScore.SEED, out);
            }
            case "pace" -> Pace.run(Path.of(second), out);
            case "lost" -> LostSentences.run(out);
            case "links" -> {
                if (second.isEmpty() || second.matches("\\d+")) {
                    LinkCount.all(count, out);
                } else {
                    LinkCount.run(Path.of(second), count, out);
                }
            }
            default -> System.err.println("Please name one of: beads, paragraphs, calls, lost, links, pace.");
        }
    }
}
