package app.diptych.ui.reader.flow;

import java.util.BitSet;

/**
 * The heights of all rows of a flow, each known exactly or only estimated, with their sums. Setting one, the sum before
 * a row and the row at a position take O(log n): a Fenwick tree (P. M. Fenwick, "A New Data Structure for Cumulative
 * Frequency Tables", 1994). Whole-pixel heights add up without rounding.
 */
public final class HeightIndex {
    private final double[] heights;
    private final double[] tree;
    private final BitSet exact;
    private final int highest;
    private int exactCount;

    /**
     * An index in which no height is exact yet.
     *
     * @param estimates a height of each row in pixels, none negative
     */
    public HeightIndex(double[] estimates) {
        heights = estimates.clone();
        tree = new double[heights.length + 1];
        exact = new BitSet(heights.length);
        highest = Integer.highestOneBit(Math.max(1, heights.length));
        for (int i = 1; i < tree.length; i++) {
            tree[i] += checked(heights[i - 1]);
            int parent = i + (i & -i);
            if (parent < tree.length) {
                tree[parent] += tree[i];
            }
        }
    }

    /** The number of rows. */
    public int rows() {
        return heights.length;
    }

    /** The height of a row in pixels, exact or estimated. */
    public double height(int row) {
        return heights[row];
    }

    /** Whether the row was measured. */
    public boolean isExact(int row) {
        return exact.get(row);
    }

    /** Whether all rows were measured. */
    public boolean isExact() {
        return exactCount == heights.length;
    }

    /** The first row from {@code row} on, and around the end, that was not measured; -1 if all were. */
    public int nextEstimated(int row) {
        if (isExact()) {
            return -1;
        }
        int next = exact.nextClearBit(row);
        return next < heights.length ? next : exact.nextClearBit(0);
    }

    /**
     * Takes a measured height.
     *
     * @throws IllegalArgumentException if it is negative or no number
     */
    public void set(int row, double height) {
        double difference = checked(height) - heights[row];
        if (!exact.get(row)) {
            exact.set(row);
            exactCount++;
        }
        if (difference != 0) {
            heights[row] = height;
            for (int i = row + 1; i < tree.length; i += i & -i) {
                tree[i] += difference;
            }
        }
    }

    /** The sum of the heights of all rows before this one, in pixels; {@code row} may be the number of rows. */
    public double before(int row) {
        double sum = 0;
        for (int i = row; i > 0; i -= i & -i) {
            sum += tree[i];
        }
        return sum;
    }

    /** The sum of all heights in pixels. */
    public double total() {
        return before(heights.length);
    }

    /** The row that covers a position in pixels from the top; the first or last one where it lies outside. */
    public int find(double position) {
        int row = 0;
        double left = position;
        for (int step = highest; step > 0; step >>= 1) {
            int next = row + step;
            if (next < tree.length && tree[next] <= left) {
                row = next;
                left -= tree[next];
            }
        }
        return Math.min(row, heights.length - 1);
    }

    private static double checked(double height) {
        if (!(height >= 0)) {
            throw new IllegalArgumentException("a row is " + height + " pixels high; it must not be negative");
        }
        return height;
    }
}
