package app.diptych.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Starts the packaged program, each time as on a machine that never had it.
 *
 * @param image the program's folder
 * @param display where its window opens
 * @param folder for what it leaves
 */
record Starter(Path image, Display display, Path folder) {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** Until what was put off at the start is done. */
    private static final Duration SETTLED = Duration.ofSeconds(3);

    Start start() throws Exception {
        Path home = Files.createTempDirectory(folder, "home");
        Path sight = home.resolve("sight");
        ProcessBuilder builder = new ProcessBuilder(image.resolve("bin/diptych").toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(home.resolve("messages").toFile());
        Map<String, String> environment = builder.environment();
        environment.put("DISPLAY", display.name());
        environment.put("JAVA_TOOL_OPTIONS", "-Ddiptych.sight=" + sight + " -Duser.home=" + home);
        for (String variable : new String[] {"CONFIG_HOME", "DATA_HOME", "STATE_HOME", "CACHE_HOME", "RUNTIME_DIR"}) {
            environment.put("XDG_" + variable, home.resolve(variable).toString());
        }
        Instant begin = Instant.now();
        Process process = builder.start();
        try {
            await(process, sight);
            Thread.sleep(SETTLED);
            List<String> seen = Files.readAllLines(sight);
            return new Start(since(begin, seen.getFirst()), since(begin, seen.getLast()), megabytes(process));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static double since(Instant begin, String seen) {
        return Duration.between(begin, Instant.parse(seen)).toNanos() / 1e6;
    }

    private static void await(Process process, Path sight) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!Files.exists(sight) || Files.readAllLines(sight).size() < 2) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IOException(
                        "no passage was ever drawn: " + Files.readString(sight.resolveSibling("messages")));
            }
            Thread.sleep(5);
        }
    }

    private static double megabytes(Process process) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                / 1024.0;
    }

    /** Has the system forget the program's files; dd can, without being an administrator. */
    void forget() throws Exception {
        Process process = new ProcessBuilder(
                        "find",
                        image.toString(),
                        "-type",
                        "f",
                        "-exec",
                        "dd",
                        "if={}",
                        "iflag=nocache",
                        "count=0",
                        "status=none",
                        ";")
                .inheritIO()
                .start();
        if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IOException("dd could not do it");
        }
    }
}
