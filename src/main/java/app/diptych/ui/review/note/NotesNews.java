package app.diptych.ui.review.note;

/**
 * Something to be told about notes.
 *
 * @param kind what
 * @param detail a file or a cause, where there is one; else empty
 */
public record NotesNews(Kind kind, String detail) {
    /** Nothing to tell. */
    public static final NotesNews NONE = new NotesNews(Kind.NONE, "");

    /** What is told. */
    public enum Kind {
        /** Nothing. */
        NONE,
        /** A note was taken away. */
        REMOVED,
        /** The notes were exported. */
        EXPORTED,
        /** The document could not be written; the notes are kept on this machine. */
        BESIDE,
        /** Something could not be written. */
        UNWRITTEN
    }

    static NotesNews of(Kind kind) {
        return new NotesNews(kind, "");
    }
}
