package app.diptych.importing.measure;

import app.diptych.importing.TranscriptReader;
import app.diptych.importing.UnreadableException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Scores a folder of files that nobody has tuned anything on: beside each file lies {@code FILE.want}, an {@link Expectation}.
 * Prints how many are wholly right, and one point for each field of each file, and of lists how many
 * entries were read.
 */
public final class Unseen {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final TranscriptReader reader = new TranscriptReader();
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Map<String, int[]> points = new TreeMap<>();
    /** Of the lists, how many of their entries were found. */
    private final Map<String, int[]> entries = new TreeMap<>();

    private int whole;

    private Unseen() {}

    /**
     * Scores.
     *
     * @param arguments the folder; a second word keeps the differences of files to those whose name begins so
     */
    public static void main(String[] arguments) throws IOException {
        new Unseen().score(Path.of(arguments[0]), arguments.length > 1 ? arguments[1] : null);
    }

    private void score(Path folder, @Nullable String only) throws IOException {
        List<Path> wanted;
        try (Stream<Path> files = Files.list(folder)) {
            wanted = files.filter(file -> file.toString().endsWith(".want"))
                    .filter(file ->
                            only == null || file.getFileName().toString().startsWith(only))
                    .sorted()
                    .toList();
        }
        for (Path want : wanted) {
            Path file = Path.of(want.toString().replaceFirst("\\.want$", ""));
            whole += score(file, JSON.readTree(Files.readString(want)), only != null) ? 1 : 0;
        }
        int right = points.values().stream().mapToInt(each -> each[0]).sum();
        int all = points.values().stream().mapToInt(each -> each[1]).sum();
        out.println("%d of %d wholly right, %d of %d points".formatted(whole, wanted.size(), right, all));
        points.forEach((field, each) -> out.println("  %-10s %3d of %d".formatted(field, each[0], each[1])));
        entries.forEach((field, each) -> out.println("  %-10s %4d of %d entries, %.1f %%"
                .formatted(field, each[0], each[1], 100.0 * each[0] / Math.max(1, each[1]))));
    }

    /** Counts the entries that were read, each once. */
    private void count(String field, Object expected, @Nullable Object got) {
        if (expected instanceof List<?> wanted) {
            List<Object> left = new ArrayList<>(got instanceof List<?> read ? read : List.of());
            int[] found = entries.computeIfAbsent(field, _ -> new int[2]);
            found[1] += wanted.size();
            found[0] += (int) wanted.stream().filter(left::remove).count();
        }
    }

    private boolean score(Path file, JsonNode want, boolean told) {
        Map<String, Object> found = Map.of();
        String refusal = "";
        try {
            found = Expectation.fields(reader.read(file));
        } catch (UnreadableException refused) {
            refusal = " refused: " + refused.getMessage();
        }
        StringBuilder wrong = new StringBuilder();
        boolean right = true;
        for (var field : want.properties()) {
            Object expected = Expectation.value(field.getValue());
            Object got = found.get(field.getKey());
            int[] point = points.computeIfAbsent(field.getKey(), _ -> new int[2]);
            point[1]++;
            count(field.getKey(), expected, got);
            if (expected.equals(got)) {
                point[0]++;
            } else {
                right = false;
                wrong.append(' ').append(field.getKey());
                if (told) {
                    differences(field.getKey(), expected, got);
                }
            }
        }
        out.println((right ? "right " : "WRONG ") + file.getFileName() + wrong + refusal);
        return right;
    }

    private void differences(String field, Object expected, Object got) {
        if (expected instanceof List<?> wanted && got instanceof List<?> read) {
            wanted.stream().filter(each -> !read.contains(each)).forEach(each -> out.println("   - " + each));
            read.stream().filter(each -> !wanted.contains(each)).forEach(each -> out.println("   + " + each));
        } else {
            out.println("   " + field + ": " + expected + " <> " + got);
        }
    }
}
