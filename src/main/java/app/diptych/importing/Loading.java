package app.diptych.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

/** Loads files, and still knows those that it loaded last, see {@link Recent}. Thread-safe. */
final class Loading {
    /** A file that was written just now may be written again within one tick of the clock of its folder. */
    private static final Duration SETTLED = Duration.ofSeconds(3);

    private final Recent<State, Loaded> recent = new Recent<>();

    private record State(Path file, long size, FileTime written) {}

    /** The name of a file without its folder. */
    static String name(Path file) {
        Path last = file.getFileName();
        return last == null ? file.toString() : last.toString();
    }

    /** A file's bytes. */
    Loaded load(Path file) throws UnreadableException {
        String name = name(file);
        try {
            if (!Files.exists(file)) {
                throw Refusals.notReadable(name, "there is no such file");
            }
            if (!Files.isRegularFile(file)) {
                throw Refusals.notReadable(name, "it is no file but a folder or a device");
            }
            State state = new State(file.toAbsolutePath(), Files.size(file), Files.getLastModifiedTime(file));
            if (state.size() > TranscriptReader.LIMIT) {
                throw Refusals.tooLarge(name, state.size(), TranscriptReader.LIMIT);
            }
            Loaded again = recent.find(state::equals);
            return again == null ? load(file, name, state) : again;
        } catch (NoSuchFileException gone) {
            throw Refusals.notReadable(name, "there is no such file");
        } catch (AccessDeniedException denied) {
            throw Refusals.notReadable(name, "access is denied");
        } catch (IOException | SecurityException failed) {
            String reason = failed.getMessage();
            throw Refusals.notReadable(name, reason == null ? "the system gives no reason" : reason);
        }
    }

    private Loaded load(Path file, String name, State state) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            // it may have grown since it was measured
            Loaded loaded = new Loaded(name, in.readNBytes((int) TranscriptReader.LIMIT + 1));
            boolean settled = state.written().toInstant().isBefore(Instant.now().minus(SETTLED));
            if (settled && loaded.bytes().length == state.size()) {
                recent.keep(state, loaded);
            }
            return loaded;
        }
    }
}
