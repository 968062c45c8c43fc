package app.diptych.ui.palette;

import java.util.Arrays;
import java.util.Locale;

/**
 * How well a query fits a text: every word of the query must be found in it as a subsequence of letters. A letter counts
 * more where a word begins, and more where it follows the one found before, so that "gtp" finds "Go to passage" and a run
 * of Chinese characters finds the text that has it in one piece.
 */
final class Match {
    /** Does not match. */
    static final int NONE = -1;

    private static final int LETTER = 1;
    private static final int WORD_START = 8;
    private static final int NEXT = 6;
    private static final int FIRST = 4;
    /** A word in the title is worth this many times one in the detail. */
    private static final int TITLE = 3;

    private Match() {}

    /** How well a query fits an offer, or {@link #NONE}; 0 for a query without words. */
    static int of(String query, Offer offer) {
        int sum = 0;
        for (String word : query.strip().split("\\s+", -1)) {
            if (!word.isEmpty()) {
                int title = score(word, offer.title());
                int detail = score(word, offer.detail() + " " + offer.note());
                if (title == NONE && detail == NONE) {
                    return NONE;
                }
                sum += Math.max(title == NONE ? 0 : title * TITLE, Math.max(0, detail));
            }
        }
        return sum;
    }

    /** How well one word fits a text, or {@link #NONE}. */
    static int score(String word, String text) {
        int[] query = word.toLowerCase(Locale.ROOT).codePoints().toArray();
        int[] in = text.codePoints().toArray();
        // best[i]: the best score of the query so far whose last letter stands at i.
        int[] best = new int[in.length];
        Arrays.fill(best, NONE);
        for (int letter = 0; letter < query.length; letter++) {
            int[] next = new int[in.length];
            int before = NONE;
            for (int i = 0; i < in.length; i++) {
                next[i] = NONE;
                boolean reached = letter == 0 || before != NONE || (i > 0 && best[i - 1] != NONE);
                if (reached && Character.toLowerCase(in[i]) == query[letter]) {
                    int run = letter > 0 && i > 0 && best[i - 1] != NONE ? best[i - 1] + NEXT : NONE;
                    next[i] = LETTER + place(in, i) + Math.max(run, letter == 0 ? 0 : before);
                }
                if (i > 0) {
                    before = Math.max(before, best[i - 1]);
                }
            }
            best = next;
        }
        return Arrays.stream(best).max().orElse(NONE);
    }

    private static int place(int[] text, int at) {
        if (at == 0) {
            return WORD_START + FIRST;
        }
        boolean starts = !Character.isLetterOrDigit(text[at - 1])
                || (Character.isUpperCase(text[at]) && Character.isLowerCase(text[at - 1]));
        return starts ? WORD_START : 0;
    }
}
