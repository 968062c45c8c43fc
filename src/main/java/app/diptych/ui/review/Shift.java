package app.diptych.ui.review;

import app.diptych.review.segment.Segment;
import java.util.List;

/**
 * Where the rows of one moment stand at another. What is alike at both ends stays; what lies between corresponds row by
 * row where there are as many rows as before.
 *
 * @param before how many rows there were
 * @param now how many there are
 * @param head how many at the top are the same
 * @param tail how many at the bottom are the same
 */
record Shift(int before, int now, int head, int tail) {
    @SuppressWarnings("ReferenceEquality") // a step leaves the rows that it does not concern as they are
    static Shift between(List<Segment> before, List<Segment> now) {
        int least = Math.min(before.size(), now.size());
        int head = 0;
        while (head < least && before.get(head) == now.get(head)) {
            head++;
        }
        int tail = 0;
        while (tail < least - head && before.get(before.size() - 1 - tail) == now.get(now.size() - 1 - tail)) {
            tail++;
        }
        return new Shift(before.size(), now.size(), head, tail);
    }

    /** The row of before that is this one now; -1 where there is none. */
    int toBefore(int row) {
        return map(row, now, before);
    }

    /** The row of now that was this one before; -1 where there is none. */
    int toNow(int row) {
        return map(row, before, now);
    }

    private int map(int row, int from, int to) {
        if (row < 0 || row >= from) {
            return -1;
        }
        if (row < head) {
            return row;
        }
        return row >= from - tail ? row - from + to : from == to ? row : -1;
    }
}
