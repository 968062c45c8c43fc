package app.diptych.ui.shell;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where a call comes from, so that it can be read again. */
public sealed interface Origin {
    /** The folder in which it lies; null where it is no file. */
    default @Nullable Path folder() {
        return switch (this) {
            case OfFile(Path path) -> path.getParent();
            case TwoFiles(Path english, Path _) -> english.getParent();
            case Pasted _, Sample _ -> null;
        };
    }

    /**
     * A file on disk.
     *
     * @param path absolute
     */
    record OfFile(Path path) implements Origin {}

    /**
     * Two files, one of each language, that are one call.
     *
     * @param english absolute
     * @param chinese absolute
     */
    record TwoFiles(Path english, Path chinese) implements Origin {
        /** The names of both, as they are shown. */
        public String name() {
            return english.getFileName() + " + " + chinese.getFileName();
        }
    }

    /**
     * Text from the clipboard or dropped on the window.
     *
     * @param text the whole call
     */
    record Pasted(String text) implements Origin {}

    /** The call that comes with the program. */
    record Sample() implements Origin {}
}
