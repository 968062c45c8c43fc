package app.diptych.library.batch;

import app.diptych.importing.UnreadableException;
import java.io.IOException;
import java.nio.file.Path;

/** What became of a file. */
public sealed interface Outcome {
    /** The file. */
    Path file();

    /**
     * It is a document now.
     *
     * @param document what was written
     * @param passages how many it has
     * @param warnings how many places had to be mended
     */
    record Imported(Path file, Path document, int passages, int warnings) implements Outcome {}

    /**
     * There was a document of it already, with whatever has been done to it since.
     *
     * @param document the document, which was left as it is
     */
    record Present(Path file, Path document) implements Outcome {}

    /** It cannot be made a call. */
    record Unreadable(Path file, UnreadableException reason) implements Outcome {}

    /** Its document cannot be written. */
    record Unwritten(Path file, IOException reason) implements Outcome {}

    /** Whether there is no document of it. */
    default boolean isFailure() {
        return switch (this) {
            case Imported _, Present _ -> false;
            case Unreadable _, Unwritten _ -> true;
        };
    }
}
