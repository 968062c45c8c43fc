package app.diptych.model.pattern;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Many sieves that are asked together: one pass over a text tells which of them may have a match in it. What the matches of
 * each have to hold is looked up by its first two characters. Immutable.
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
        boolean inWord = false;
        int last = text.length() - 1;
        char c = text.isEmpty() ? 0 : Literal.lower(text.charAt(0));
        for (int i = 0; i <= last; i++) {
            char next = i == last ? 0 : Literal.lower(text.charAt(i + 1));
            if (!inWord) {
                words.find(c, next, text, i, found);
            }
            others.find(c, next, text, i, found);
            inWord = Literal.isOfWord(c);
            c = next;
        }
        return found;
    }

    /** Pieces by their first two characters, and those of one character by that. */
    private static final class Table {
        private static final Owned[] NONE = {};

        private final Owned[][] slots = new Owned[1 << BITS][];
        private boolean single;

        Table() {
            Arrays.fill(slots, NONE);
        }

        void add(Owned piece) {
            String body = piece.literal().body();
            single |= body.length() == 1;
            int slot = slot(body.charAt(0), body.length() == 1 ? 0 : body.charAt(1));
            Owned[] known = slots[slot];
            Owned[] more = Arrays.copyOf(known, known.length + 1);
            more[more.length - 1] = piece;
            slots[slot] = more;
        }

        void find(char first, char second, String text, int at, BitSet found) {
            find(slots[slot(first, second)], text, at, found);
            if (single) {
                find(slots[slot(first, '\0')], text, at, found);
            }
        }

        private static void find(Owned[] pieces, String text, int at, BitSet found) {
            for (Owned piece : pieces) {
                if (piece.literal().isAt(text, at)) {
                    found.or(piece.owners());
                }
            }
        }

        private static int slot(char first, char second) {
            return ((first * 0x9E37 + second * 0x79B1) >>> 4) & ((1 << BITS) - 1);
        }
    }
}
