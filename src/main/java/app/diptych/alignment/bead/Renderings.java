package app.diptych.alignment.bead;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Finds Chinese words in a text: a tree of characters, whose nodes know the features of the words that end there. At each
 * place the longest word counts; a single character that a longer word has taken does not. Immutable.
 */
final class Renderings {
    private static final int[] NO_FEATURES = {};

    private final Steps next;
    private final int[] first;
    private final int[][] features;

    private Renderings(Steps next, int[] first, int[][] features) {
        this.next = next;
        this.first = first;
        this.features = features;
    }

    /**
     * Hands over the features of all words found; some may come several times.
     *
     * @param folded the characters, folded
     */
    void find(char[] folded, IntConsumer found) {
        int taken = 0;
        for (int i = 0; i < folded.length; i++) {
            int node = first[folded[i]];
            if (node == 0) {
                continue;
            }
            int[] longest = NO_FEATURES;
            int end = i;
            for (int at = i + 1; ; at++) {
                if (features[node].length > 0) {
                    longest = features[node];
                    end = at;
                }
                int step = at < folded.length ? next.from(node, folded[at]) : Steps.NONE;
                if (step == Steps.NONE) {
                    break;
                }
                node = step;
            }
            if (end > i + 1 || i >= taken) {
                for (int feature : longest) {
                    found.accept(feature);
                }
                taken = Math.max(taken, end);
            }
        }
    }

    /** Collects the words. */
    static final class Builder {
        private final Map<Long, Integer> next = new HashMap<>();
        private final int[] first = new int[Character.MAX_VALUE + 1];
        private final List<int[]> features = new ArrayList<>(List.of(NO_FEATURES));

        /** Adds a word of at least one character. */
        void add(String word, int feature) {
            if (first[word.charAt(0)] == 0) {
                first[word.charAt(0)] = node();
            }
            int node = first[word.charAt(0)];
            for (int i = 1; i < word.length(); i++) {
                node = next.computeIfAbsent(Steps.key(node, word.charAt(i)), key -> node());
            }
            int[] old = features.get(node);
            int[] more = Arrays.copyOf(old, old.length + 1);
            more[old.length] = feature;
            features.set(node, more);
        }

        private int node() {
            features.add(NO_FEATURES);
            return features.size() - 1;
        }

        Renderings build() {
            return new Renderings(new Steps(next), first.clone(), features.toArray(int[][]::new));
        }
    }

    /**
     * From a node of a tree of characters and a character to the next node: a table by open addressing, since each character of
     * each Chinese text is looked up and boxed keys would cost more than all the rest. Immutable.
     */
    static final class Steps {
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
}
