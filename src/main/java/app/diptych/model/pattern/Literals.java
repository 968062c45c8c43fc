package app.diptych.model.pattern;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Looks for any of many pieces of text in one pass. Each character of a text has a row of bits: of which pieces it may be
 * the first character, of which the second and the third. Where three characters in a row agree on a piece, it is looked at
 * (the "shift-and" of Baeza-Yates and Gonnet, on beginnings only). Immutable.
 */
public final class Literals {
    /** Characters of a piece that the rows know. */
    private static final int DEPTH = 3;

    /** Pieces that have bits of their own; of more, neighbours in the alphabet share them. */
    private static final int BUCKETS = Long.SIZE / DEPTH;

    private static final int ROWS = 128;
    private static final int LAST_LEVEL = BUCKETS * (DEPTH - 1);

    private final Literal[][] buckets = new Literal[BUCKETS][];
    /** By the last seven bits of a character: others with the same are told apart when a piece is looked at. */
    private final long[] rows = new long[ROWS];

    private final boolean first;
    private final boolean last;
    private long fresh;
    /** The row of a place behind the text: pieces that are shorter than the rows are deep. */
    private long behind;

    private Literals(List<Literal> literals) {
        boolean allFirst = true;
        boolean allLast = true;
        for (Literal literal : literals) {
            allFirst &= literal.first();
            allLast &= literal.last();
        }
        first = allFirst;
        last = allLast;
        int count = Math.min(BUCKETS, literals.size());
        for (int bucket = 0; bucket < count; bucket++) {
            buckets[bucket] = literals.subList(bucket * literals.size() / count, (bucket + 1) * literals.size() / count)
                    .toArray(Literal[]::new);
            fresh |= 1L << bucket;
            for (Literal literal : buckets[bucket]) {
                add(literal.body(), bucket);
            }
        }
    }

    /**
     * Some pieces of text.
     *
     * @param factors what is looked for, in lower case; none may be empty. Case does not matter in ASCII
     */
    public static Literals of(Collection<String> factors) {
        List<Literal> literals = new ArrayList<>(factors.size());
        for (String factor : factors) {
            literals.add(Literal.of(factor));
        }
        literals.sort(Comparator.comparing(Literal::body));
        return new Literals(literals);
    }

    private void add(String body, int bucket) {
        for (int level = 0; level < DEPTH; level++) {
            long bit = 1L << (level * BUCKETS + bucket);
            if (level >= body.length()) {
                behind |= bit;
                for (int row = 0; row < ROWS; row++) {
                    rows[row] |= bit;
                }
            } else {
                char c = body.charAt(level);
                rows[c & (ROWS - 1)] |= bit;
                rows[Character.toUpperCase(c) & (ROWS - 1)] |= bit;
            }
        }
    }

    /** Whether one of them is in a text. */
    public boolean areIn(String text) {
        return next(text, 0) >= 0;
    }

    /** Whether one of them is in a text at a place. */
    boolean areAt(String text, int at) {
        return at < text.length() && isAny(text, at, rows[text.charAt(at) & (ROWS - 1)] & fresh);
    }

    /** The first place, at one or behind it, where one of them is in a text, or −1. */
    int next(String text, int from) {
        int length = text.length();
        if (first) {
            return from == 0 && areAt(text, 0) ? 0 : -1;
        }
        if (last && length > 0 && !Literal.isLineEnd(text.charAt(length - 1))) {
            return ending(text, from);
        }
        // Each character's row is read once, and waits for no other: what is left of the one before, and of the one
        // before that.
        long begunTwice = 0;
        long begun = 0;
        for (int i = from; i < length + DEPTH - 1; i++) {
            long row = i < length ? rows[text.charAt(i) & (ROWS - 1)] : behind;
            long found = begunTwice & row >>> LAST_LEVEL;
            if (found != 0 && isAny(text, i - DEPTH + 1, found)) {
                return i - DEPTH + 1;
            }
            begunTwice = begun & row >>> BUCKETS;
            begun = row & fresh;
        }
        return -1;
    }

    private int ending(String text, int from) {
        int least = -1;
        for (Literal[] bucket : buckets) {
            if (bucket == null) {
                break;
            }
            for (Literal literal : bucket) {
                int at = text.length() - literal.body().length();
                if (at >= from && (least < 0 || at < least) && literal.isAt(text, at)) {
                    least = at;
                }
            }
        }
        return least;
    }

    private boolean isAny(String text, int at, long which) {
        for (long left = which; left != 0; left &= left - 1) {
            for (Literal literal : buckets[Long.numberOfTrailingZeros(left)]) {
                if (literal.isAt(text, at)) {
                    return true;
                }
            }
        }
        return false;
    }
}
