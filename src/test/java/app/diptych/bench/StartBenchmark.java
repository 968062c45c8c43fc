package app.diptych.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * How long it takes from the start of the packaged program until the first passage of the sample stands in the window, with
 * the cache of classes and without it, in turns, so that both meet the same weather. Cold means that none of the program's
 * own files is in the memory of the system; those of the desktop's libraries still are.
 *
 * <p>Needs the image that {@code packaging/linux/build} leaves in {@code target/image}, and a display or Xvfb.
 */
final class StartBenchmark {
    private static final int STARTS = 12;
    private static final Path IMAGE = Path.of("target/image/diptych");

    private StartBenchmark() {}

    /** Medians of the warm starts: with the cache, as a share of those without it. */
    static Figure measure() throws Exception {
        if (!Files.isDirectory(IMAGE)) {
            throw new IOException(IMAGE + " is not there: packaging/linux/build makes it");
        }
        Path folder = Files.createTempDirectory("starts");
        Path plain = withoutCache(folder.resolve("plain"));
        try (Display display = Display.open()) {
            Starter with = new Starter(IMAGE, display, folder);
            Starter without = new Starter(plain, display, folder);
            List<Start> ignored = List.of(with.start(), without.start());
            List<Start> warmWith = new ArrayList<>();
            List<Start> warmWithout = new ArrayList<>();
            List<Start> coldWith = new ArrayList<>();
            List<Start> coldWithout = new ArrayList<>();
            for (int i = 0; i < STARTS; i++) {
                warmWith.add(with.start());
                warmWithout.add(without.start());
            }
            for (int i = 0; i < STARTS; i++) {
                with.forget();
                coldWith.add(with.start());
                without.forget();
                coldWithout.add(without.start());
            }
            System.out.printf(
                    "%d starts each, after %d to warm up; load at the end %s%n", STARTS, ignored.size(), load());
            System.out.println("                     median    least     most  figures  resident");
            print("warm, with cache", warmWith);
            print("warm, without", warmWithout);
            print("cold, with cache", coldWith);
            print("cold, without", coldWithout);
            return new Figure(median(warmWith) / median(warmWithout), "of the time without the cache");
        }
    }

    private static void print(String name, List<Start> starts) {
        double[] times =
                starts.stream().mapToDouble(Start::milliseconds).sorted().toArray();
        double memory = starts.stream().mapToDouble(Start::megabytes).max().orElse(0);
        System.out.printf(
                Locale.ROOT,
                "%-18s %6.0f ms %6.0f ms %6.0f ms %6.0f ms %6.0f MB%n",
                name,
                median(starts),
                times[0],
                times[times.length - 1],
                median(starts.stream().mapToDouble(Start::whole)),
                memory);
    }

    private static double median(List<Start> starts) {
        return median(starts.stream().mapToDouble(Start::milliseconds));
    }

    private static double median(DoubleStream all) {
        double[] times = all.sorted().toArray();
        int middle = times.length / 2;
        return times.length % 2 == 1 ? times[middle] : (times[middle - 1] + times[middle]) / 2;
    }

    private static String load() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    }

    /** The same image with neither the cache nor the wish for it. */
    private static Path withoutCache(Path copy) throws IOException {
        try (Stream<Path> files = Files.walk(IMAGE)) {
            for (Path file : files.toList()) {
                Path to = copy.resolve(IMAGE.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else if (!file.toString().endsWith(".aot")) {
                    Files.copy(file, to, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        Path launcher = copy.resolve("bin/diptych");
        List<String> lines = Files.readAllLines(launcher);
        Files.write(
                launcher,
                lines.stream().filter(line -> !line.contains("AOTCache")).toList());
        return copy;
    }
}
