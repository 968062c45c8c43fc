package app.diptych.model.pattern;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Many sieves that are asked together: one pass over a text tells which of them may have a match in it. What the matches of
 * each have to hold is looked up by its first characters. Immutable.
 */
public final class Sieves {
    private static final int BITS = 12;

    /** Pieces with which a word begins. */
    private final Table words = new Table();

    private final Table others = new Table();

    private final int size;

    /** A piece of text, and the places of the sieves whose matches may hold it. */
    private record Owned(Literal literal, BitSet owners) {}

    private Sieves(List<Sieve> sieves) {
        size = sieves.size();
        Map<Literal, BitSet> owners = new HashMap<>();
        for (int i = 0; i < size; i++) {
            for (String factor : sieves.get(i).factors()) {
                owners.computeIfAbsent(Literal.of(factor), literal -> new BitSet(size))
                        .set(i);
            }
        }
        owners.forEach((literal, by) -> (literal.edgeBefore() ? words : others).add(new Owned(literal, by)));
    }

    /**
     * Some sieves.
     *
     * @throws IllegalArgumentException if nothing is known of what a match of one holds
     */
    public static Sieves of(List<Sieve> sieves) {
        return new Sieves(sieves);
    }

    /** The places, in the list that this was made of, of the sieves that may match in a text; all others do not. */
    public BitSet in(String text) {
        BitSet found = new BitSet(size);
        int length = text.length();
        boolean anywhere = !others.isEmpty();
        boolean inWord = false;
        char first = lower(text, 0);
        char second = lower(text, 1);
        for (int i = 0; i < length; i++) {
            char third = lower(text, i + 2);
            boolean ofWord = Literal.isOfWord(first);
            if (ofWord && !inWord) {
                words.find(text, i, first, Table.slot(first, second, third), found);
            }
            if (anywhere) {
                others.find(text, i, first, Table.slot(first, second, third), found);
            }
            inWord = ofWord;
            first = second;
            second = third;
        }
        return found;
    }

    /** A character, or one that no piece holds where the text has ended. */
    private static char lower(String text, int at) {
        return at < text.length() ? Literal.lower(text.charAt(at)) : 0;
    }

    /** Pieces by their first three characters, and shorter ones by the first of theirs. */
    private static final class Table {
        private static final int KEY = 3;
        private static final Owned[] NONE = {};

        private final Owned[][] slots = new Owned[1 << BITS][];
        private final Owned[][] shorts = new Owned[1 << Byte.SIZE][];
        /** Which slots, and which of the shorter ones, hold anything: most of a text is told by these few bytes. */
        private final long[] taken = new long[slots.length / Long.SIZE];

        private final long[] takenShort = new long[shorts.length / Long.SIZE];
        private boolean empty = true;

        Table() {
            Arrays.fill(slots, NONE);
            Arrays.fill(shorts, NONE);
        }

        boolean isEmpty() {
            return empty;
        }

        void add(Owned piece) {
            String body = piece.literal().body();
            if (body.length() < KEY) {
                add(piece, shorts, takenShort, shortSlot(body.charAt(0)));
            } else {
                add(piece, slots, taken, slot(body.charAt(0), body.charAt(1), body.charAt(2)));
            }
            empty = false;
        }

        private static void add(Owned piece, Owned[][] to, long[] taken, int slot) {
            Owned[] more = Arrays.copyOf(to[slot], to[slot].length + 1);
            more[more.length - 1] = piece;
            to[slot] = more;
            taken[slot / Long.SIZE] |= 1L << slot;
        }

        /**
         * Adds the owners of the pieces at a place.
         *
         * @param first the character there, in lower case
         * @param slot of the three characters there
         */
        void find(String text, int at, char first, int slot, BitSet found) {
            int shortSlot = shortSlot(first);
            if (isTaken(takenShort, shortSlot)) {
                find(shorts[shortSlot], text, at, found);
            }
            if (isTaken(taken, slot)) {
                find(slots[slot], text, at, found);
            }
        }

        private static boolean isTaken(long[] taken, int slot) {
            return (taken[slot / Long.SIZE] >>> slot & 1) != 0;
        }

        private static void find(Owned[] pieces, String text, int at, BitSet found) {
            for (Owned piece : pieces) {
                if (piece.literal().isAt(text, at)) {
                    found.or(piece.owners());
                }
            }
        }

        private static int shortSlot(char first) {
            return first & ((1 << Byte.SIZE) - 1);
        }

        static int slot(char first, char second, char third) {
            int key = (first * 0x9E37 + second) * 0x9E37 + third;
            return (key ^ key >>> BITS) & ((1 << BITS) - 1);
        }
    }
}
