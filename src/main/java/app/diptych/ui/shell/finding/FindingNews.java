package app.diptych.ui.shell.finding;

/**
 * Something to be told about findings, in the bar at the bottom.
 *
 * @param kind what
 * @param detail a file or a cause, where there is one; else empty
 */
public record FindingNews(Kind kind, String detail) {
    /** Nothing to tell. */
    public static final FindingNews NONE = new FindingNews(Kind.NONE, "");

    /** What is told. */
    public enum Kind {
        /** Nothing. */
        NONE,
        /** After the last finding came the first. */
        FROM_START,
        /** Before the first finding came the last. */
        FROM_END,
        /** The file with the decisions was broken, and put aside. */
        BROKEN,
        /** The decisions could not be written. */
        UNWRITTEN,
        /** The document could not be written, and the decisions are kept beside it: its name. */
        BESIDE,
        /** The rules of the call's folder are not used: the file, and the line if it is known. */
        RULES,
        /** Terms of one's own are not used: the file, and the line if it is known. */
        TERMS
    }

    /** News without a detail. */
    public static FindingNews of(Kind kind) {
        return new FindingNews(kind, "");
    }
}
