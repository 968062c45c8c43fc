package app.diptych.ui.reader;

import java.util.ArrayDeque;
import java.util.Deque;

/** The passages jumped from, as a browser keeps its pages. */
final class History {
    private static final int LONGEST = 200;

    private final Deque<Integer> behind = new ArrayDeque<>();
    private final Deque<Integer> ahead = new ArrayDeque<>();

    /** Remembers the place that is left by a jump. */
    void leave(int place) {
        ahead.clear();
        if (place >= 0 && !Integer.valueOf(place).equals(behind.peek())) {
            behind.push(place);
        }
        if (behind.size() > LONGEST) {
            behind.removeLast();
        }
    }

    /** The place before the one that is left, or the same where there is none. */
    int back(int place) {
        return exchange(place, behind, ahead);
    }

    /** The place gone back from, or the same where there is none. */
    int forward(int place) {
        return exchange(place, ahead, behind);
    }

    boolean canBack() {
        return !behind.isEmpty();
    }

    boolean canForward() {
        return !ahead.isEmpty();
    }

    void clear() {
        behind.clear();
        ahead.clear();
    }

    private static int exchange(int place, Deque<Integer> from, Deque<Integer> to) {
        if (from.isEmpty()) {
            return place;
        }
        if (place >= 0) {
            to.push(place);
        }
        return from.pop();
    }
}
