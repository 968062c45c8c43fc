package app.diptych.ui.settings;

import java.util.List;

/**
 * What was open.
 *
 * @param calls in the order of their tabs
 * @param active index of the one shown; 0 where there are none
 */
public record SavedSession(List<SavedCall> calls, int active) {
    /** Nothing was open. */
    public static final SavedSession NONE = new SavedSession(List.of(), 0);

    /** @throws IllegalArgumentException if {@code active} is no index */
    public SavedSession {
        calls = List.copyOf(calls);
        if (active < 0 || active >= Math.max(1, calls.size())) {
            throw new IllegalArgumentException("call " + active + " of " + calls.size());
        }
    }
}
