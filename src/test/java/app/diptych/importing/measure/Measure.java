package app.diptych.importing.measure;

import app.diptych.importing.TranscriptReader;
import app.diptych.importing.UnreadableException;
import app.diptych.model.Transcript;
import app.diptych.quantity.measure.Corpus;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Measures the importers by layout: {@code packaging/dev measure layouts}. */
public final class Measure {
    private final TranscriptReader reader = new TranscriptReader();
    private final PrintStream out;
    private final @Nullable PrintStream details;

    private Measure(PrintStream out, boolean detailed) {
        this.out = out;
        details = detailed ? out : null;
    }

    /**
     * Prints the table.
     *
     * @param arguments nothing for the table and the time of the whole folder; {@code wrong} for each turn that differs
     *     as well; {@code gold} for the checked calls alone; {@code show FILE…} for calls as they were read
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String what = arguments.length == 0 ? "" : arguments[0];
        if (what.equals("show")) {
            for (int i = 1; i < arguments.length; i++) {
                Shown.print(Path.of(arguments[i]), out);
            }
            return;
        }
        if (!Corpus.isPresent()) {
            System.err.println(
                    "Skipped: there is no corpus at " + Corpus.folder() + "; name it with -Ddiptych.corpus=FOLDER.");
            System.exit(2);
        }
        Measure measure = new Measure(out, what.equals("wrong"));
        out.println(LayoutScore.HEADING);
        if (what.equals("gold")) {
            measure.renderings();
            return;
        }
        measure.layouts();
        measure.renderings();
        measure.time();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void layouts() throws IOException {
        List<Path> folders;
        try (Stream<Path> all = Files.list(Corpus.folder().resolve("layouts"))) {
            folders = all.filter(Files::isDirectory).sorted().toList();
        }
        for (Path folder : folders) {
            LayoutScore score = new LayoutScore(String.valueOf(folder.getFileName()));
            boolean known = true;
            for (Path file : files(folder)) {
                List<TrueTurn> truth = isText(file) ? Truth.of(file) : List.of();
                known &= !truth.isEmpty();
                try {
                    Transcript call = reader.read(file);
                    if (truth.isEmpty()) {
                        score.count(call);
                    } else {
                        score.compare(call, truth, true, details);
                    }
                } catch (UnreadableException refused) {
                    score.fail();
                    out.println("  " + refused.getMessage());
                }
            }
            out.println(score.row(known));
        }
    }

    private static boolean isText(Path file) {
        return !file.toString().endsWith(".pdf");
    }

    private void renderings() throws IOException {
        for (Rendering rendering : Rendering.values()) {
            LayoutScore score = new LayoutScore(
                    "gold as " + rendering.name().toLowerCase(Locale.ROOT).replace('_', ' '));
            for (Path file : files(Corpus.folder().resolve("bilingual/gold"))) {
                JsonNode gold = new ObjectMapper().readTree(Files.readString(file));
                try {
                    Transcript call =
                            reader.read(gold.get("call").asString() + "." + rendering.extension, rendering.bytes(gold));
                    score.compare(call, rendering.truth(gold), rendering.english, details);
                } catch (UnreadableException refused) {
                    score.fail();
                    out.println("  " + refused.getMessage());
                }
            }
            out.println(score.row(true));
        }
    }

    /** The whole folder, as a person would import it: read from the disk, one after the other. */
    private void time() throws IOException {
        List<Path> files = files(Corpus.folder().resolve("layouts"));
        List<String> failures = new ArrayList<>();
        long begin = System.nanoTime();
        for (Path file : files) {
            try {
                reader.read(file);
            } catch (UnreadableException refused) {
                failures.add(refused.getMessage());
            }
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        out.println("%d files in %.2f s, %d refused".formatted(files.size(), seconds, failures.size()));
        failures.forEach(failure -> out.println("  " + failure));
    }
}
