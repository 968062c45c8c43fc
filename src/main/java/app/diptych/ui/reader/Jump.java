package app.diptych.ui.reader;

/**
 * A wish that a passage be shown.
 *
 * @param passage its id
 * @param how where it shall stand
 * @param serial counts up, so that the same place can be asked for again
 */
public record Jump(int passage, How how, long serial) {
    /** Where a passage shall stand. */
    public enum How {
        /** At the top, and light up for a moment. */
        TOP,
        /** So that the hit which the search stands at can be seen with some lines around it. */
        HIT,
        /** Anywhere, as long as all of it can be seen. */
        VISIBLE
    }
}
