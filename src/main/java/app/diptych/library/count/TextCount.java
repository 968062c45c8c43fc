package app.diptych.library.count;

import app.diptych.model.Passage;
import java.lang.Character.UnicodeBlock;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much text there is.
 *
 * @param passages how many passages
 * @param englishWords English words: what the word boundaries of {@link BreakIterator} enclose and has a letter or digit.
 *     Unlike Unicode's Standard Annex 29, and like word processors, it takes "year-over-year" for one
 * @param englishCharacters English characters without spaces
 * @param chineseCharacters Chinese characters as Microsoft Word counts its words there: each Han character and each
 *     full-width mark is one, and so is each run of anything else between spaces
 * @param han Han characters alone
 */
public record TextCount(int passages, long englishWords, long englishCharacters, long chineseCharacters, long han) {
    /** Nothing. */
    public static final TextCount NONE = new TextCount(0, 0, 0, 0, 0);

    private static final Set<UnicodeBlock> FULL_WIDTH = Set.of(
            UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
            UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS,
            UnicodeBlock.CJK_COMPATIBILITY_FORMS);

    /** What a passage has. */
    public static TextCount of(Passage passage) {
        String english = passage.english();
        String chinese = passage.chinese();
        return new TextCount(1, words(english), letters(english), asWord(chinese), han(chinese));
    }

    /** Both together. */
    public TextCount plus(TextCount other) {
        return new TextCount(
                passages + other.passages,
                englishWords + other.englishWords,
                englishCharacters + other.englishCharacters,
                chineseCharacters + other.chineseCharacters,
                han + other.han);
    }

    private static long words(@Nullable String text) {
        if (text == null) {
            return 0;
        }
        BreakIterator words = BreakIterator.getWordInstance(Locale.ENGLISH);
        words.setText(text);
        long count = 0;
        int from = words.first();
        for (int to = words.next(); to != BreakIterator.DONE; to = words.next()) {
            if (text.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit)) {
                count++;
            }
            from = to;
        }
        return count;
    }

    private static long letters(@Nullable String text) {
        return text == null
                ? 0
                : text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
    }

    private static long han(@Nullable String text) {
        return text == null
                ? 0
                : text.codePoints().filter(Character::isIdeographic).count();
    }

    private static long asWord(@Nullable String text) {
        long count = 0;
        boolean inRun = false;
        int[] points = text == null ? new int[0] : text.codePoints().toArray();
        for (int c : points) {
            boolean alone = Character.isIdeographic(c) || FULL_WIDTH.contains(UnicodeBlock.of(c));
            boolean space = Character.isWhitespace(c) || c == '\u3000';
            if (!space && (alone || !inRun)) {
                count++;
            }
            inRun = !space && !alone;
        }
        return count;
    }
}
