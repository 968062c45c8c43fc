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
        boolean anywhere = !others.isEmpty();
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean ofWord = Literal.isOfWord(text.charAt(i));
            if (ofWord && !inWord) {
                words.find(text, i, found);
            }
            if (anywhere) {
                others.find(text, i, found);
            }
            inWord = ofWord;
        }
        return found;
    }

    /** Pieces by their first three characters, and shorter ones by the first of theirs. */
    private static final class Table {
        private static final int KEY = 3;
        private static final Owned[] NONE = {};

        private final Owned[][] slots = new Owned[1 << BITS][];
        private final Owned[][] shorts = new Owned[1 << Byte.SIZE][];
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
                add(piece, shorts, shortSlot(body.charAt(0)));
            } else {
                add(piece, slots, slot(body, 0));
            }
            empty = false;
        }

        private static void add(Owned piece, Owned[][] to, int slot) {
            Owned[] more = Arrays.copyOf(to[slot], to[slot].length + 1);
            more[more.length - 1] = piece;
            to[slot] = more;
        }

        void find(String text, int at, BitSet found) {
            find(shorts[shortSlot(Literal.lower(text.charAt(at)))], text, at, found);
            if (at + KEY <= text.length()) {
                find(slots[slot(text, at)], text, at, found);
            }
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

        private static int slot(String text, int at) {
            int key = 0;
            for (int i = at; i < at + KEY; i++) {
                key = key * 0x9E37 + Literal.lower(text.charAt(i));
            }
            return (key ^ key >>> BITS) & ((1 << BITS) - 1);
        }
    }
}
