package app.diptych.check.measure;

import app.diptych.Engine;
import app.diptych.importing.TranscriptReader;
import app.diptych.quantity.measure.Corpus;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Everything that measures the checks, by one command: {@code packaging/dev measure checks}. */
public final class Checks {
    private Checks() {}

    private static final long SEED = 20_261_126;
    private static final String NAMED_SEED = "seed=";
    private static final String ONLY = "only=";

    /**
     * Measures what is asked for.
     *
     * @param arguments {@code read RULE… FILE…}, {@code injected RUNS MISSED FILE…} for errors put in on purpose, or
     *     {@code joined RUNS SHOWN} for sentences joined on purpose, or {@code labelled} for the pairs that a reader
     *     labelled, or {@code pairs FILE…} for tables of English, right and wrong Chinese; {@code seed=NUMBER} draws other ones, {@code only=SWAP} puts in errors of that kind alone
     */
    public static void main(String[] arguments) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> rest = Stream.of(arguments)
                .skip(1)
                .filter(argument -> !argument.startsWith(NAMED_SEED) && !argument.startsWith(ONLY))
                .toList();
        long seed = Stream.of(arguments)
                .filter(argument -> argument.startsWith(NAMED_SEED))
                .mapToLong(argument -> Long.parseLong(argument.substring(NAMED_SEED.length())))
                .findAny()
                .orElse(SEED);
        List<Change> only = Stream.of(arguments)
                .filter(argument -> argument.startsWith(ONLY))
                .map(argument -> Change.valueOf(argument.substring(ONLY.length())))
                .toList();
        switch (arguments.length == 0 ? "" : arguments[0]) {
            case "read" -> FindingReading.run(rest, out);
            case "injected" -> injected(rest, seed, only.isEmpty() ? Change.USUAL : only, out);
            case "joined" -> joined(rest, seed, out);
            case "labelled" -> LabelledPairs.run(out);
            case "pairs" -> PairTable.run(Engine.standard().analyzer(), rest, out);
            default -> System.err.println("Please name one of: read, injected, joined, labelled, pairs.");
        }
    }

    private static void injected(List<String> arguments, long seed, List<Change> changes, PrintStream out)
            throws Exception {
        InjectedErrors errors = new InjectedErrors(Engine.standard().analyzer(), seed, changes);
        int runs = arguments.isEmpty() ? 2 : Integer.parseInt(arguments.getFirst());
        for (Path file : arguments.size() < 3
                ? calls()
                : arguments.stream().skip(2).map(Path::of).toList()) {
            errors.over(new TranscriptReader().read(file), runs);
        }
        InjectedErrors.print(errors.score(), arguments.size() < 2 ? 0 : Integer.parseInt(arguments.get(1)), out);
    }

    private static void joined(List<String> arguments, long seed, PrintStream out) throws Exception {
        JoinedSentences joined = new JoinedSentences(Engine.standard().analyzer(), seed);
        for (Path file : calls()) {
            joined.over(
                    new TranscriptReader().read(file),
                    arguments.isEmpty() ? 2 : Integer.parseInt(arguments.getFirst()));
        }
        joined.print(arguments.size() < 2 ? 0 : Integer.parseInt(arguments.get(1)), out);
    }

    private static List<Path> calls() throws IOException {
        try (var files = Files.walk(Corpus.folder().resolve("bilingual"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
