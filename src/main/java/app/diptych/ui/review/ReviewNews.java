package app.diptych.ui.review;

/**
 * What came of a command, where the rows do not show it by themselves.
 *
 * @param kind what
 * @param count of rows or places, where it tells of some
 * @param alone how many rows have one side only, where it tells of those
 */
public record ReviewNews(Kind kind, int count, int alone) {
    /** Nothing to tell. */
    public static final ReviewNews NONE = new ReviewNews(Kind.NONE, 0);

    /** What is told. */
    public enum Kind {
        /** Nothing. */
        NONE,
        /** The row has no place at which it could be parted. */
        NO_SPLIT,
        /** What was asked for cannot be done with this row. */
        IMPOSSIBLE,
        /** All rows are confirmed. */
        ALL_CONFIRMED,
        /** So many rows were confirmed at once. */
        CONFIRMED,
        /** So many rows were aligned anew. */
        REALIGNED,
        /** Nothing was aligned otherwise. */
        NOT_REALIGNED,
        /** Two texts were laid side by side: so many rows are doubtful, and so many have one side only. */
        ALIGNED,
        /** No row is doubtful any more. */
        NO_DOUBT
    }

    /** Of rows or places of one kind. */
    public ReviewNews(Kind kind, int count) {
        this(kind, count, 0);
    }

    static ReviewNews of(Kind kind) {
        return new ReviewNews(kind, 0);
    }
}
