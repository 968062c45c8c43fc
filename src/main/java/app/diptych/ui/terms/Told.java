package app.diptych.ui.terms;

import app.diptych.check.term.file.TermFileException;
import org.jspecify.annotations.Nullable;

/**
 * What the editor tells at its foot.
 *
 * @param kind what
 * @param count of entries
 * @param detail a file or a cause; may be empty
 * @param broken why a file is not used, or null
 */
public record Told(
        Kind kind, int count, String detail, @Nullable TermFileException broken) {
    /** Nothing. */
    public static final Told NOTHING = new Told(Kind.NOTHING, 0, "", null);

    /** What is told. */
    public enum Kind {
        /** Nothing. */
        NOTHING,
        /** Changes are kept in a file. */
        KEPT,
        /** Changes are kept among the settings, because the folder cannot be written to. */
        ASIDE,
        /** The last change is not kept. */
        UNKEPT,
        /** Entries were taken over from a file. */
        IMPORTED,
        /** All entries of a file were there already. */
        KNOWN,
        /** Entries were written for another program. */
        EXPORTED,
        /** A file could not be written. */
        UNWRITTEN,
        /** A file could not be used. */
        BROKEN
    }

    static Told of(Kind kind, String detail) {
        return new Told(kind, 0, detail, null);
    }
}
