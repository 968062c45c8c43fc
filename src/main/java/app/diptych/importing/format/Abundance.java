package app.diptych.importing.format;

import java.util.Locale;

/**
 * Refuses a file of more parts than any call has before it is taken apart: each line, tag or value takes many times its bytes
 * in memory, however few these are. Signs are counted in the bytes, those within a text too: the bounds are far above what a
 * call of some hours has, ten thousand lines or tags, or a quarter of a million values where each word has its time.
 */
public final class Abundance {
    private static final int LINES = 300_000;
    private static final int TAGS = 300_000;
    private static final int VALUES = 1_000_000;

    private Abundance() {}

    /**
     * Refuses a text of more lines.
     *
     * @throws ExtractionException if it has
     */
    public static void checkLines(byte[] bytes) throws ExtractionException {
        int count = 0;
        for (int i = 0; i < bytes.length; i++) {
            boolean feed = bytes[i] == '\n' && (i == 0 || bytes[i - 1] != '\r');
            count += feed || bytes[i] == '\r' ? 1 : 0;
        }
        refuse(count, LINES, "lines");
    }

    /**
     * Refuses a page of more tags.
     *
     * @throws ExtractionException if it has
     */
    public static void checkTags(byte[] bytes) throws ExtractionException {
        check(bytes, "<", TAGS, "tags");
    }

    /**
     * Refuses a JSON of more values.
     *
     * @throws ExtractionException if it has
     */
    public static void checkValues(byte[] bytes) throws ExtractionException {
        check(bytes, "{[,", VALUES, "values");
    }

    private static void check(byte[] bytes, String signs, int most, String what) throws ExtractionException {
        int count = 0;
        for (byte each : bytes) {
            count += signs.indexOf(each) >= 0 ? 1 : 0;
        }
        refuse(count, most, what);
    }

    private static void refuse(int count, int most, String what) throws ExtractionException {
        if (count > most) {
            throw new ExtractionException(
                    ExtractionException.Reason.TOO_LARGE,
                    String.format(Locale.ROOT, "it has more than %,d %s", most, what));
        }
    }
}
