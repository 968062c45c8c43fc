package app.diptych.model.pattern;

import java.util.ArrayList;
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

    /** Pieces by their first two characters; those of one character by that. */
    private final Owned[][] slots = new Owned[1 << BITS][];

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
        Map<Integer, List<Owned>> bySlot = new HashMap<>();
        owners.forEach((literal, by) -> {
            String body = literal.body();
            int slot = body.length() == 1 ? slot(body.charAt(0)) : slot(body.charAt(0), body.charAt(1));
            bySlot.computeIfAbsent(slot, key -> new ArrayList<>()).add(new Owned(literal, by));
        });
        bySlot.forEach((slot, all) -> slots[slot] = all.toArray(Owned[]::new));
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
        char c = text.isEmpty() ? 0 : Literal.lower(text.charAt(0));
        for (int i = 0; i < text.length(); i++) {
            add(slots[slot(c)], text, i, found);
            if (i + 1 < text.length()) {
                char next = Literal.lower(text.charAt(i + 1));
                add(slots[slot(c, next)], text, i, found);
                c = next;
            }
        }
        return found;
    }

    private static void add(Owned[] pieces, String text, int at, BitSet found) {
        if (pieces != null) {
            for (Owned piece : pieces) {
                if (piece.literal().isAt(text, at)) {
                    found.or(piece.owners());
                }
            }
        }
    }

    private static int slot(char only) {
        return slot(only, '\0');
    }

    private static int slot(char first, char second) {
        return (first * 0x9E37 + second * 0x79B1 >>> 4) & (1 << BITS) - 1;
    }
}
