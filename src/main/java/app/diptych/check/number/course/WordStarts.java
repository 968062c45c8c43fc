package app.diptych.check.number.course;

import java.util.BitSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * By the first letters of their words, which of many phrases may be in a sentence: few sentences say any of them, and most
 * are done with after one look at each word.
 */
final class WordStarts {
    /** Letters by which a word is looked up. */
    private static final int KEY = 3;
    /** No phrase is known by a shorter word. */
    private static final int SHORTEST = 2;

    /** What must, or must not, stand beside a phrase is none of its words. */
    private static final Pattern AROUND = Pattern.compile("\\(\\?<?[!=][^)]*\\)");

    private static final int LETTERS = 5;
    private static final int KEYS = 1 << (KEY * LETTERS);

    private final @Nullable BitSet[] byStart = new BitSet[KEYS];

    /**
     * Notes where an English phrase may begin: by its first word that is long enough, else by a short one.
     *
     * @param number of what the phrase stands for
     */
    void add(String phrase, int number) {
        String known = "";
        for (String word : AROUND.matcher(phrase).replaceAll("").split("[^a-zA-Z]+", -1)) {
            known = known.length() < KEY && word.length() > known.length() ? word : known;
        }
        if (known.length() < SHORTEST) {
            throw new IllegalArgumentException("no word of " + SHORTEST + " letters in: " + phrase);
        }
        int key = key(known, 0, known.length());
        BitSet numbers = byStart[key];
        numbers = numbers == null ? new BitSet() : numbers;
        numbers.set(number);
        byStart[key] = numbers;
    }

    /** The numbers of which a sentence may have a phrase, in their order. */
    IntStream of(String sentence) {
        BitSet found = new BitSet();
        int at = 0;
        while (at < sentence.length()) {
            int end = at;
            while (end < sentence.length() && Character.isLetter(sentence.charAt(end))) {
                end++;
            }
            BitSet numbers = end - at < SHORTEST ? null : byStart[key(sentence, at, end)];
            if (numbers != null) {
                found.or(numbers);
            }
            at = end + 1;
        }
        return found.stream();
    }

    /** The first letters of a word as a number. Letters beyond ASCII may have that of others, which then find too much. */
    private static int key(String text, int from, int to) {
        int key = 0;
        for (int i = from; i < from + KEY; i++) {
            key = key << LETTERS | (i < to ? text.charAt(i) & (1 << LETTERS) - 1 : 0);
        }
        return key;
    }
}
