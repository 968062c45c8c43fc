package app.diptych.quantity.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A word list matched at a place of a folded text: the longest phrase that starts, or ends, there. A phrase found is
 * named by its node, an int above 0, so that looking things up allocates nothing. Filled once, then only read.
 *
 * @param <T> what a phrase means
 */
public final class Phrases<T> {
    private static final int FREE = 0;

    private final boolean wholeWords;
    private final List<@Nullable T> meanings = new ArrayList<>();
    private int[] lengths = new int[64];
    private final Edges ahead = new Edges();
    private final Edges back = new Edges();
    private final Openings starts;
    private final Openings ends;

    /** @param wholeWords whether a phrase of letters must not end inside a word; a hyphen then counts as a space */
    public Phrases(boolean wholeWords) {
        this.wholeWords = wholeWords;
        starts = new Openings(wholeWords);
        ends = new Openings(wholeWords);
        meanings.add(null);
    }

    /** Adds a phrase, in folded characters. The first meaning of a phrase stays. */
    public void add(String phrase, T meaning) {
        int length = phrase.length();
        int a = 0;
        int b = 0;
        for (int i = 0; i < length; i++) {
            a = ahead.grow(a, even(phrase.charAt(i)));
            b = back.grow(b, even(phrase.charAt(length - 1 - i)));
        }
        starts.add(phrase.toCharArray(), 0, 1);
        ends.add(phrase.toCharArray(), length - 1, -1);
        if (ahead.word(a) == 0) {
            meanings.add(meaning);
            if (meanings.size() > lengths.length) {
                lengths = Arrays.copyOf(lengths, lengths.length * 2);
            }
            lengths[meanings.size() - 1] = length;
            ahead.setWord(a, meanings.size() - 1);
            back.setWord(b, meanings.size() - 1);
        }
    }

    /** How its phrases open. */
    Openings starts() {
        return starts;
    }

    /** Whether a phrase starts with this character. */
    public boolean mayStart(char c) {
        return ahead.next(0, even(c)) >= 0;
    }

    /** The longest phrase that starts at {@code at} and ends by {@code limit}; 0 if none. */
    public int at(char[] text, int at, int limit) {
        if (at >= limit || !starts.mayBe(text, at, 1, limit - at)) {
            return 0;
        }
        int state = 0;
        int found = 0;
        for (int i = at; i < limit; i++) {
            state = ahead.next(state, even(text[i]));
            if (state < 0) {
                break;
            }
            int word = ahead.word(state);
            if (word > 0 && (!wholeWords || !splits(text, i + 1, limit))) {
                found = word;
            }
        }
        return found;
    }

    /** The longest phrase that ends before {@code end} and starts at {@code floor} or later; 0 if none. */
    public int before(char[] text, int end, int floor) {
        if (end <= floor || !ends.mayBe(text, end - 1, -1, end - floor)) {
            return 0;
        }
        int state = 0;
        int found = 0;
        for (int i = end - 1; i >= floor; i--) {
            state = back.next(state, even(text[i]));
            if (state < 0) {
                break;
            }
            int word = back.word(state);
            if (word > 0 && (!wholeWords || !splits(text, i, text.length))) {
                found = word;
            }
        }
        return found;
    }

    /** What a phrase that was found means. */
    public T meaning(int found) {
        return Objects.requireNonNull(meanings.get(found));
    }

    /** The meaning of the longest phrase at a place, or null. */
    public @Nullable T meaningAt(char[] text, int at, int limit) {
        return meanings.get(at(text, at, limit));
    }

    /** The length of a phrase that was found. */
    public int length(int found) {
        return lengths[found];
    }

    private char even(char c) {
        return Openings.even(c, wholeWords);
    }

    private static boolean splits(char[] text, int at, int limit) {
        return at > 0 && at < limit && Letters.isLatin(text[at - 1]) && Letters.isLatin(text[at]);
    }

    /** The edges of a trie in one open-addressing table. */
    private static final class Edges {
        private long[] keys = new long[64];
        private int[] targets = new int[64];
        private int[] words = new int[64];
        private int states = 1;
        private int used;

        int next(int state, char c) {
            int slot = slot(keys, key(state, c));
            return keys[slot] == FREE ? -1 : targets[slot];
        }

        int word(int state) {
            return words[state];
        }

        void setWord(int state, int word) {
            words[state] = word;
        }

        int grow(int state, char c) {
            int known = next(state, c);
            if (known >= 0) {
                return known;
            }
            if (++used * 3 > keys.length) {
                enlarge();
            }
            int slot = slot(keys, key(state, c));
            keys[slot] = key(state, c);
            targets[slot] = states;
            if (states == words.length) {
                words = Arrays.copyOf(words, words.length * 2);
            }
            return states++;
        }

        private void enlarge() {
            long[] oldKeys = keys;
            int[] oldTargets = targets;
            keys = new long[oldKeys.length * 2];
            targets = new int[keys.length];
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldKeys[i] != FREE) {
                    int slot = slot(keys, oldKeys[i]);
                    keys[slot] = oldKeys[i];
                    targets[slot] = oldTargets[i];
                }
            }
        }

        private static long key(int state, char c) {
            return ((long) (state + 1) << 16) | c;
        }

        private static int slot(long[] keys, long key) {
            int mask = keys.length - 1;
            int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
            while (keys[slot] != FREE && keys[slot] != key) {
                slot = (slot + 1) & mask;
            }
            return slot;
        }
    }
}
