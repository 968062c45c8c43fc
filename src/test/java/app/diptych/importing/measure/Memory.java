package app.diptych.importing.measure;

import app.diptych.importing.TranscriptReader;
import app.diptych.importing.UnreadableException;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Measures what memory the importers need: for each input the least heap in which a program that does nothing else reads it,
 * or refuses it in words: the bound of 64 MB and 20 times the input, or half, a quarter, an eighth of it. The heap holds the
 * file's bytes too.
 */
public final class Memory {
    private static final int MB = 1 << 20;
    private static final int FREE = 64;
    private static final int TIMES = 20;
    /** A heap in which a program starts that reads nothing. */
    private static final int SMALLEST = 20;

    private static final int PATIENCE_SECONDS = 100;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final int halvings;

    private Memory(int halvings) {
        this.halvings = halvings;
    }

    /**
     * Measures.
     *
     * @param arguments megabytes, separated by commas; how often the heap is halved (0: the bound alone is tried); the
     *     beginning of an input's name keeps it to such
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 2 && arguments[0].equals("read")) {
            System.out.println(outcome(Path.of(arguments[1])));
            return;
        }
        String sizes = arguments.length > 0 ? arguments[0] : "1,10";
        int halvings = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        new Memory(halvings).measure(List.of(sizes.split(",", -1)), arguments.length > 2 ? arguments[2] : "");
    }

    private static String outcome(Path file) {
        try {
            return new TranscriptReader().read(file).passages().size() + " passages";
        } catch (UnreadableException refused) {
            return "refused, " + refused.problem();
        }
    }

    private void measure(List<String> sizes, String only) throws IOException, InterruptedException {
        out.println("| input | size, MB | least heap, MB | bound, MB | within | outcome |\n|---|---|---|---|---|---|");
        int over = 0;
        for (Map.Entry<String, MemoryInputs.Maker> input : MemoryInputs.all().entrySet()) {
            for (String size : input.getKey().startsWith(only) ? sizes : List.<String>of()) {
                Path file = Files.createTempFile("diptych-memory", ".input");
                try {
                    Files.write(file, input.getValue().make(Integer.parseInt(size) * MB));
                    over += row(input.getKey(), file) ? 0 : 1;
                } finally {
                    Files.delete(file);
                }
            }
        }
        out.println(over == 0 ? "all within the bound" : over + " over the bound");
    }

    private boolean row(String name, Path file) throws IOException, InterruptedException {
        double size = (double) Files.size(file) / MB;
        int bound = (int) (FREE + TIMES * size);
        int least = bound;
        String told = read(file, bound);
        boolean within = !told.isEmpty();
        for (int i = 0; i < halvings && within && least > SMALLEST; i++) {
            String less = read(file, least / 2);
            if (less.isEmpty()) {
                break;
            }
            told = less;
            least /= 2;
        }
        String heap = within ? String.valueOf(least) : "more";
        out.println(
                "| %s | %.1f | %s | %d | %s | %s |".formatted(name, size, heap, bound, within ? "yes" : "NO", told));
        return within;
    }

    /** What comes of a file in a heap; empty where it does not suffice, or takes too long for want of it. */
    private static String read(Path file, int heap) throws IOException, InterruptedException {
        Path told = Files.createTempFile("diptych-memory", ".told");
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx" + heap + "m",
                            "-XX:+UseSerialGC",
                            "-XX:+ExitOnOutOfMemoryError",
                            "-Djava.awt.headless=true",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Memory.class.getName(),
                            "read",
                            file.toString())
                    .redirectOutput(told.toFile())
                    .redirectError(new File(File.separatorChar == '/' ? "/dev/null" : "NUL"))
                    .start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return "";
            }
            return process.exitValue() == 0 ? Files.readString(told).strip() : "";
        } finally {
            Files.delete(told);
        }
    }
}
