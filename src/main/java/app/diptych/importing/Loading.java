package app.diptych.importing;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Loads files, and still knows the two that it loaded last: two that are dropped are looked at to tell their languages, and
 * opened a moment later. What it knows goes where memory is short. Thread-safe.
 */
final class Loading {
    private static final int KNOWN = 2;
    /** A file that was written just now may be written again within one tick of the clock of its folder. */
    private static final Duration SETTLED = Duration.ofSeconds(3);

    private final Deque<Known> known = new ArrayDeque<>();

    private record State(Path file, long size, FileTime written) {}

    private record Known(State state, SoftReference<Loaded> loaded) {}

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
            Loaded again = find(state);
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
                keep(new Known(state, new SoftReference<>(loaded)));
            }
            return loaded;
        }
    }

    private synchronized @Nullable Loaded find(State state) {
        return known.stream()
                .filter(each -> each.state().equals(state))
                .findFirst()
                .map(each -> each.loaded().get())
                .orElse(null);
    }

    private synchronized void keep(Known read) {
        known.addFirst(read);
        while (known.size() > KNOWN) {
            known.removeLast();
        }
    }
}
