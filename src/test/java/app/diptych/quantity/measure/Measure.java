package app.diptych.quantity.measure;

import app.diptych.check.measure.FindingReading;
import app.diptych.model.Period;
import app.diptych.quantity.SentenceReading;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Everything that measures the recognisers, by one command: {@code packaging/dev measure}. */
public final class Measure {
    private static final List<String> TABLES =
            List.of("ntrex_en_zho-TW", "ntrex_en_zho-CN", "wmt21_en-zh_A", "wmt22_en-zh_A", "earnings-calls.en-zhCN");

    private Measure() {}

    /**
     * Measures what is asked for.
     *
     * @param arguments nothing for all figures; {@code suites NAME} with the deviations of a suite or of "all";
     *     {@code parallel TABLE COUNT} with differing pairs; {@code gold} with the errors; {@code read FILE PERIOD}; or
     *     {@code patterns FILE…}; {@code sentences FILE} with a table like those of the phenomena; or {@code findings RULE… FILE…} with the findings in calls and tables
     */
    public static void main(String[] arguments) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String what = arguments.length == 0 ? "" : arguments[0];
        String which = arguments.length < 2 ? "" : arguments[1];
        if (!Corpus.isPresent()) {
            System.err.println("There is no corpus at " + Corpus.folder() + "; name it with -Ddiptych.corpus=FOLDER.");
            System.exit(2);
        }
        switch (what) {
            case "" -> {
                new SuiteReading(out, "").run();
                parallel(TABLES, 0, out);
                GoldReading.run(out, false);
            }
            case "gold" -> GoldReading.run(out, true);
            case "suites" -> new SuiteReading(out, which).run();
            case "parallel" ->
                parallel(
                        which.isEmpty() ? TABLES : List.of(which),
                        arguments.length < 3 ? 0 : Integer.parseInt(arguments[2]),
                        out);
            case "read" -> CallReading.run(Path.of(which), arguments.length < 3 ? null : new Period(arguments[2]), out);
            case "patterns" ->
                CallReading.patterns(Stream.of(arguments).skip(1).map(Path::of).toList(), out);
            case "sentences" -> SentenceReading.run(Path.of(which), out);
            case "findings" -> FindingReading.run(Stream.of(arguments).skip(1).toList(), out);
            default ->
                System.err.println("Please name one of: suites, parallel, gold, read, patterns, sentences, findings.");
        }
    }

    private static void parallel(List<String> tables, int most, PrintStream out) throws IOException {
        for (String table : tables) {
            Path file = Corpus.folder().resolve("parallel").resolve(table + ".tsv");
            if (Files.exists(file)) {
                out.println(table);
                AgreementReading.run(file, most, out);
            }
        }
    }
}
