package app.diptych.ui.shell.review;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Whether what was done is kept, and where.
 *
 * @param kind of what can be said
 * @param at when all was kept, where it is
 */
public record Saving(Kind kind, @Nullable LocalTime at) {
    /** Nothing was done yet. */
    public static final Saving NOTHING = new Saving(Kind.NOTHING, null);
    /** Something was done that is not kept yet. */
    public static final Saving UNSAVED = new Saving(Kind.UNSAVED, null);

    /** What can be said. */
    public enum Kind {
        /** Nothing was done yet. */
        NOTHING,
        /** Something was done that is not kept yet. */
        UNSAVED,
        /** All would come back after a crash, but some of it is in no document yet. */
        KEPT,
        /** All is in the document. */
        SAVED
    }

    /** All would come back after a crash since a time. */
    public static Saving kept(LocalTime time) {
        return new Saving(Kind.KEPT, time);
    }

    /** All was saved to the document at a time. */
    public static Saving at(LocalTime time) {
        return new Saving(Kind.SAVED, time);
    }
}
