package app.diptych.quantity.measure;

import app.diptych.quantity.Recognizer;
import app.diptych.quantity.standard.Recognizers;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Scores the recognisers against the public suites, one row a suite and language, and prints what is not right. */
final class SuiteReading {
    private final PrintStream out;
    private final String shown;

    /** @param shown the suite whose deviations are printed ("duckling.en"), "all", or "" for none */
    SuiteReading(PrintStream out, String shown) {
        this.out = out;
        this.shown = shown;
    }

    void run() throws IOException {
        out.printf(
                "%-26s %6s %6s %6s %6s %6s %6s %6s %6s %7s %7s%n",
                "suite", "cases", "out", "in", "right", "value", "unit", "named", "missed", "false", "open");
        Explanations explanations = Explanations.all();
        Recognizer recognizer = Recognizers.standard();
        for (Path file : files()) {
            print(SuiteScore.of(recognizer, file), explanations);
        }
    }

    /** The files of the suites, in the order of their names. */
    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Corpus.folder().resolve("numbers"))) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }

    private void print(SuiteScore score, Explanations explanations) {
        List<Deviation> open = score.deviations.stream()
                .filter(deviation -> explanations.of(deviation) == null)
                .toList();
        out.printf(
                "%-26s %6d %6d %6d %6d %6d %6d %6d %6d %7d %7d%n",
                score.name,
                score.cases,
                score.outOfScope,
                score.spans,
                score.count(Judgement.RIGHT),
                score.count(Judgement.WRONG_VALUE),
                score.count(Judgement.WRONG_UNIT),
                score.count(Judgement.NAMED),
                score.count(Judgement.MISSED),
                score.falseAlarms,
                open.size());
        if (shown.equals(score.name) || shown.equals("all")) {
            for (Deviation deviation : score.deviations) {
                String explained = explanations.of(deviation);
                out.println(deviation.place() + "\t" + (explained == null ? "OPEN" : explained));
                out.println("  " + deviation.shown());
            }
        }
    }
}
