package app.diptych.library.search;

import java.util.Arrays;
import java.util.List;

/** Takes the spans found, side by side, in the order of the call. */
final class HitCollector {
    private final int[] firsts;
    private int sides;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int size;

    HitCollector(int passages) {
        firsts = new int[2 * passages + 1];
    }

    /** A part of so many passages in which nothing is found, or not yet. */
    static HitCollector empty(int passages) {
        HitCollector none = new HitCollector(passages);
        none.sides = 2 * passages;
        return none;
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

    /** The hits of parts of a call that follow each other. */
    static Hits joined(List<HitCollector> parts) {
        int sides = parts.stream().mapToInt(part -> part.sides).sum();
        int size = parts.stream().mapToInt(part -> part.size).sum();
        int[] firsts = new int[sides + 1];
        int[] starts = new int[size];
        int[] ends = new int[size];
        int side = 0;
        int hit = 0;
        for (HitCollector part : parts) {
            System.arraycopy(part.starts, 0, starts, hit, part.size);
            System.arraycopy(part.ends, 0, ends, hit, part.size);
            for (int i = 1; i <= part.sides; i++) {
                firsts[++side] = hit + part.firsts[i];
            }
            hit += part.size;
        }
        return new Hits(firsts, starts, ends);
    }
}
