package app.diptych.host;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records of what went wrong, a file each, on this machine alone: nothing is sent anywhere. Thread-safe. */
public final class FailureLog {
    /** How many records are kept. */
    static final int KEPT = 20;

    private static final System.Logger LOG = System.getLogger(FailureLog.class.getName());
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);
    private static final String ENDING = ".txt";

    private final Path folder;
    private final String version;
    private final InstantSource clock;
    /** What was met since the start: a defect may come back with every pulse of the window. */
    private final Map<ErrorCode, Path> met = new HashMap<>();

    /**
     * @param folder where the records are kept; made when the first is written
     * @param version the program's
     * @param clock tells when a failure was
     */
    public FailureLog(Path folder, String version, InstantSource clock) {
        this.folder = folder;
        this.version = version;
        this.clock = clock;
    }

    /**
     * Writes a failure down, once for each code.
     *
     * @return the record; empty if it could not be written, which is no reason to fail once more
     */
    public synchronized Optional<Path> write(Throwable failure) {
        ErrorCode code = ErrorCode.of(failure);
        if (met.containsKey(code)) {
            return Optional.ofNullable(met.get(code));
        }
        try {
            Files.createDirectories(folder);
            Instant now = clock.instant();
            Path file = folder.resolve(NAME.format(now) + "-" + code + ENDING);
            Files.writeString(file, text(failure, now), StandardCharsets.UTF_8);
            met.put(code, file);
            forgetTheOldest();
            return Optional.of(file);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the failure could not be written down", e);
            return Optional.empty();
        }
    }

    private String text(Throwable failure, Instant now) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return """
                code: %s
                time: %s
                program: Diptych %s
                Java: %s
                system: %s %s, %s

                %s""".formatted(
                        ErrorCode.of(failure),
                        now,
                        version,
                        Runtime.version(),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        System.getProperty("os.arch"),
                        trace);
    }

    private void forgetTheOldest() throws IOException {
        List<Path> records;
        try (var files = Files.list(folder)) {
            // Their names begin with the time.
            records = files.filter(file -> file.getFileName().toString().matches("\\d{8}T\\d{9}Z-DPT-\\w{8}\\.txt"))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
        for (Path old : records.subList(Math.min(KEPT, records.size()), records.size())) {
            Files.delete(old);
        }
    }
}
