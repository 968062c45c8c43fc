package app.diptych.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells whether an English text says something twice in a row, as people do when they speak. */
final class EnglishRepetition {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}']+");

    /** Words between the two, as in "we, you know, we". */
    private static final int GAP = 3;
    /** Words of a stretch that is compared. */
    private static final int LONGEST = 6;

    private EnglishRepetition() {}

    static boolean isIn(String text) {
        List<String> words = new ArrayList<>();
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().forEach(result -> words.add(result.group()));
        for (int at = 0; at < words.size(); at++) {
            if (at + 1 < words.size() && words.get(at).equals(words.get(at + 1))) {
                return true;
            }
            for (int length = 2; length <= LONGEST; length++) {
                for (int gap = 0; gap <= GAP; gap++) {
                    if (isSame(words, at, at + length + gap, length)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isSame(List<String> words, int one, int other, int length) {
        return other + length <= words.size()
                && words.subList(one, one + length).equals(words.subList(other, other + length));
    }
}
