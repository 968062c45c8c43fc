package app.diptych.ui.review;

/**
 * What came of a command, where the rows do not show it by themselves.
 *
 * @param kind what
 * @param count of rows or places, where it tells of some
 */
public record ReviewNews(Kind kind, int count) {
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
        NOT_REALIGNED
    }

    static ReviewNews of(Kind kind) {
        return new ReviewNews(kind, 0);
    }
}
