package app.diptych.quantity.grammar;

import java.util.List;

/**
 * How the phrases of a list, or of many lists, open: nearly every place of a text is no phrase, and its first characters tell
 * so without a look into the lists (Bloom's filter, of one function). It may say yes wrongly, never no. Filled once, then only
 * read.
 */
public final class Openings {
    /** Characters of a phrase that are known together. */
    private static final int DEEP = 4;

    private static final int BITS = 13;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final boolean wholeWords;
    /** The first two characters of the phrases that have no more than three, a single one twice. */
    private final long[] shorts = set();
    /** The first four of all others. */
    private final long[] longs = set();
    /** Whether there is a phrase of one character. */
    private boolean single;
    /** The first characters below 64, below 128, and whether there are others: most places end here. */
    private long low;

    private long high;
    private boolean beyond;

    Openings(boolean wholeWords) {
        this.wholeWords = wholeWords;
    }

    /** How the phrases of lists open that all have whole words, and some phrases more. */
    public static Openings of(List<Phrases<?>> lists, List<String> more) {
        Openings all = new Openings(true);
        for (Phrases<?> list : lists) {
            all.add(list.starts());
        }
        for (String phrase : more) {
            all.add(phrase.toCharArray(), 0, 1);
        }
        return all;
    }

    private void add(Openings other) {
        if (wholeWords != other.wholeWords) {
            throw new IllegalArgumentException("a hyphen is a space in one list and none in another");
        }
        for (int i = 0; i < shorts.length; i++) {
            shorts[i] |= other.shorts[i];
            longs[i] |= other.longs[i];
        }
        single |= other.single;
        low |= other.low;
        high |= other.high;
        beyond |= other.beyond;
    }

    /** Whether a phrase may begin at a place of a folded text. */
    public boolean mayBeAt(char[] text, int at) {
        return at < text.length && mayBe(text, at, 1, text.length - at);
    }

    /** The character that another is taken for: in a list of whole words a hyphen is a space. */
    static char even(char c, boolean wholeWords) {
        return wholeWords && c == '-' ? ' ' : c;
    }

    /** Notes a phrase, read from its first character on by steps of 1, or from its last by steps of -1. */
    void add(char[] phrase, int at, int step) {
        int length = phrase.length;
        char first = even(phrase[at], wholeWords);
        low |= first < Long.SIZE ? 1L << first : 0;
        high |= first >= Long.SIZE && first < 2 * Long.SIZE ? 1L << first : 0;
        beyond |= first >= 2 * Long.SIZE;
        if (length >= DEEP) {
            add(longs, key(phrase, at, step, DEEP));
        } else {
            single |= length == 1;
            add(shorts, length == 1 ? twice(phrase[at]) : key(phrase, at, step, 2));
        }
    }

    /**
     * Whether a phrase may begin at a place.
     *
     * @param left how many characters it may have, at least one
     */
    boolean mayBe(char[] text, int at, int step, int left) {
        char first = even(text[at], wholeWords);
        if (!isFirst(first)) {
            return false;
        }
        if (left > 1) {
            long two = key(text, at, step, 2);
            if (left >= DEEP && has(longs, (two << (2 * Character.SIZE)) | key(text, at + 2 * step, step, 2))) {
                return true;
            }
            if (has(shorts, two)) {
                return true;
            }
        }
        return single && has(shorts, twice(first));
    }

    private boolean isFirst(char c) {
        return c < Long.SIZE ? (low >>> c & 1) != 0 : c < 2 * Long.SIZE ? (high >>> c & 1) != 0 : beyond;
    }

    private long twice(char c) {
        char even = even(c, wholeWords);
        return (long) even << Character.SIZE | even;
    }

    private long key(char[] text, int at, int step, int length) {
        long key = 0;
        for (int i = 0; i < length; i++) {
            key = key << Character.SIZE | even(text[at + i * step], wholeWords);
        }
        return key;
    }

    private static long[] set() {
        return new long[1 << (BITS - 6)];
    }

    private static void add(long[] set, long key) {
        int bit = bit(key);
        set[bit >>> 6] |= 1L << bit;
    }

    private static boolean has(long[] set, long key) {
        int bit = bit(key);
        return (set[bit >>> 6] >>> bit & 1) != 0;
    }

    private static int bit(long key) {
        return (int) ((key * SPREAD) >>> (Long.SIZE - BITS));
    }
}
