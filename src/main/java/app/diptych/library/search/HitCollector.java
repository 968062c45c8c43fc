package app.diptych.library.search;

import java.util.Arrays;

/** Takes the spans found, side by side, in the order of the call. */
final class HitCollector {
    private final int[] firsts;
    private int sides;
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int size;

    HitCollector(int passages) {
        firsts = new int[2 * passages + 1];
    }

    /** Takes a span behind the last one of this side; what overlaps that becomes one with it. */
    void add(int start, int end) {
        if (size > firsts[sides] && start < ends[size - 1]) {
            ends[size - 1] = Math.max(ends[size - 1], end);
            return;
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    /** The side is done; the next follows. */
    void endSide() {
        sides++;
        firsts[sides] = size;
    }

    Hits hits() {
        return new Hits(firsts, Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
    }
}
