package app.diptych.check.sentence;

import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import app.diptych.model.Transcript;
import org.jspecify.annotations.Nullable;

/**
 * How long texts are, in English characters without white space, so that both languages can be compared. Names that a
 * translation leaves in Latin letters are as long as they were.
 *
 * @param ratio English characters for a Chinese one; above 0
 */
record Fullness(double ratio) {
    /** What a call weighs at first: some 3 English characters for each Chinese one. */
    private static final double CHINESE = 100;

    private static final double ENGLISH = 310;
    /** From here on characters are Chinese ones and their marks. */
    private static final char FIRST_CHINESE = '\u2e80';

    static Fullness of(Transcript transcript) {
        double english = ENGLISH;
        double chinese = CHINESE;
        for (Passage passage : transcript.passages()) {
            String from = passage.english();
            String to = passage.chinese();
            if (from != null && to != null) {
                long wide = wide(to);
                english += Math.max(0, all(from) - all(to) + wide);
                chinese += wide;
            }
        }
        return new Fullness(english / chinese);
    }

    /** The length of a stretch of a passage; 0 where there is none. */
    double length(Passage passage, Language language, @Nullable Span span) {
        String text = passage.text(language);
        if (span == null || text == null) {
            return 0;
        }
        long all = from(' ' + 1, text, span.start(), span.end());
        long wide = language == Language.EN ? 0 : from(FIRST_CHINESE, text, span.start(), span.end());
        return all - wide + wide * ratio;
    }

    /** Whether a stretch has no Chinese character. */
    static boolean isLatin(String text) {
        return wide(text) == 0;
    }

    private static long all(String text) {
        return from(' ' + 1, text, 0, text.length());
    }

    private static long wide(String text) {
        return from(FIRST_CHINESE, text, 0, text.length());
    }

    /** How many characters of a stretch stand at or behind one in Unicode's order. */
    private static long from(int first, String text, int start, int end) {
        long count = 0;
        for (int i = start; i < end; i++) {
            count += text.charAt(i) >= first ? 1 : 0;
        }
        return count;
    }
}
