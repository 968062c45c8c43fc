package app.diptych.model;

/** Words of a file as a message quotes them: a file that is no text has signs in it that cannot be seen, or do harm. */
public final class Printable {
    /** More characters than any name has. */
    private static final int MOST = 60;

    private Printable() {}

    /** The words with every sign that is not printed as its code, as in "U+0000", and cut where they are too long. */
    public static String of(String words) {
        if (words.codePointCount(0, words.length()) <= MOST) {
            return signs(words, false);
        }
        return signs(words.substring(0, words.offsetByCodePoints(0, MOST)), false) + "…";
    }

    /** The same of a whole message, with its lines and whatever its length. */
    public static String lines(String message) {
        return signs(message, true);
    }

    private static String signs(String words, boolean lines) {
        StringBuilder out = new StringBuilder();
        words.codePoints().forEach(sign -> {
            if (isPrinted(sign) || (lines && (sign == '\n' || sign == '\r'))) {
                out.appendCodePoint(sign);
            } else {
                out.append("U+%04X".formatted(sign));
            }
        });
        return out.toString();
    }

    private static boolean isPrinted(int sign) {
        return switch (Character.getType(sign)) {
            // A mark of direction would turn the rest of the message round; a private or lone sign is drawn by no font.
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
