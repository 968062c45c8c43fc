package app.diptych.ui.shell;

import java.nio.file.Path;

/** Where a call comes from, so that it can be read again. */
public sealed interface Origin {
    /**
     * A file on disk.
     *
     * @param path absolute
     */
    record OfFile(Path path) implements Origin {}

    /**
     * Text from the clipboard or dropped on the window.
     *
     * @param text the whole call
     */
    record Pasted(String text) implements Origin {}

    /** The call that comes with the program. */
    record Sample() implements Origin {}
}
