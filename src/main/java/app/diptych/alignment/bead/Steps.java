package app.diptych.alignment.bead;

import java.util.Map;

/**
 * From a node of a tree of characters and a character to the next node: a table by open addressing, since each character of
 * each Chinese text is looked up and boxed keys would cost more than all the rest. Immutable.
 */
final class Steps {
    /** There is no such node. */
    static final int NONE = 0;

    /** Fibonacci hashing: 2⁶⁴ divided by the golden ratio (Knuth, The Art of Computer Programming 3, 6.4). */
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long[] keys;
    private final int[] nodes;
    private final int shift;

    /** @param next nodes, all above 0, by {@link #key} */
    Steps(Map<Long, Integer> next) {
        // At most half full.
        int bits = Math.max(2, Integer.SIZE - Integer.numberOfLeadingZeros(2 * next.size()));
        keys = new long[1 << bits];
        nodes = new int[1 << bits];
        shift = Long.SIZE - bits;
        next.forEach((key, node) -> {
            int slot = slot(key);
            keys[slot] = key;
            nodes[slot] = node;
        });
    }

    /** What a step is found by. */
    static long key(int node, char c) {
        return ((long) node << Character.SIZE) | c;
    }

    /** The node after a node, or {@link #NONE}. */
    int from(int node, char c) {
        return nodes[slot(key(node, c))];
    }

    /** Where a key stands, or the empty place where it would. */
    private int slot(long key) {
        int slot = (int) ((key * GOLDEN) >>> shift);
        while (nodes[slot] != NONE && keys[slot] != key) {
            slot = (slot + 1) & (nodes.length - 1);
        }
        return slot;
    }
}
