package app.diptych.bench;

import app.diptych.ui.support.Faces;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/**
 * Times {@link FirstLayout} in fresh processes, as the packaged program runs: with its options of Java, its typefaces as
 * files, and a cache of classes that was recorded by the same. A cache knows only jars, so folders of classes are packed
 * first.
 */
final class ColdProcesses {
    private final Path folder;
    private final List<String> command = new ArrayList<>();

    private ColdProcesses(Path folder) {
        this.folder = folder;
    }

    /** Milliseconds of so many processes with the cache, by size. */
    static List<Double> run(int times) throws IOException, InterruptedException {
        ColdProcesses cold = new ColdProcesses(Files.createTempDirectory("cold"));
        cold.prepare();
        String cache = cold.folder.resolve("classes.aot").toString();
        cold.millis("-XX:AOTCacheOutput=" + cache);
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            millis.add(cold.millis("-XX:AOTCache=" + cache));
        }
        return millis.stream().sorted().toList();
    }

    private void prepare() throws IOException {
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        for (String option : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
            if (option.startsWith("-D") || option.startsWith("--")) {
                command.add(option);
            }
        }
        // Of its own modules the program's options speak, which here are on the class path; its fonts lie elsewhere.
        Files.readAllLines(Path.of("packaging/common/java.options")).stream()
                .filter(option -> option.startsWith("-X"))
                .forEach(command::add);
        var font = Objects.requireNonNull(Faces.class.getResource("/app/diptych/ui/font/Inter-Regular.ttf"));
        command.add("-Ddiptych.fonts=" + Path.of(URI.create(font.toString())).getParent());
        command.add("-cp");
        List<String> path = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            path.add(Files.isDirectory(Path.of(entry)) ? packed(entry, path.size()) : entry);
        }
        command.add(String.join(File.pathSeparator, path));
    }

    private String packed(String classes, int number) {
        String jar = folder.resolve(number + ".jar").toString();
        int status =
                ToolProvider.findFirst("jar").orElseThrow().run(System.out, System.err, "cf0", jar, "-C", classes, ".");
        if (status != 0) {
            throw new IllegalStateException("jar could not pack " + classes);
        }
        return jar;
    }

    private double millis(String cache) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(command);
        all.add(1, cache);
        all.add(FirstLayout.class.getName());
        Process process = new ProcessBuilder(all)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = process.inputReader().lines().collect(Collectors.joining("\n"));
        if (process.waitFor() != 0) {
            throw new IOException("no first layout: " + said);
        }
        return said.lines()
                .filter(line -> line.matches("[0-9.]+"))
                .mapToDouble(Double::parseDouble)
                .findFirst()
                .orElseThrow(() -> new IOException("no first layout: " + said));
    }
}
