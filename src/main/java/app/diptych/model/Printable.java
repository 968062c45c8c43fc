package app.diptych.model;

import java.util.function.IntPredicate;

/** Words of a file as a message quotes them: a file that is no text has signs in it that cannot be seen, or do harm. */
public final class Printable {
    /** More characters than any name has. */
    private static final int MOST = 60;

    private Printable() {}

    /** The words with every sign that is not printed as its code, as in "U+0000", and cut where they are too long. */
    public static String of(String words) {
        if (words.codePointCount(0, words.length()) <= MOST) {
            return signs(words, Printable::isPrinted);
        }
        return signs(words.substring(0, words.offsetByCodePoints(0, MOST)), Printable::isPrinted) + "…";
    }

    /**
     * A whole message with its lines, of whatever length. It names files, and their names stay: only what a terminal
     * obeys is told by its code.
     */
    public static String lines(String message) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int end = message.indexOf('\n'); end >= 0; end = message.indexOf('\n', from)) {
            // Alone, a return of the carriage would have the line written over.
            int to = end > from && message.charAt(end - 1) == '\r' ? end - 1 : end;
            out.append(line(message.substring(from, to))).append(message, to, end + 1);
            from = end + 1;
        }
        return out.append(line(message.substring(from))).toString();
    }

    /** The same of a single line. */
    public static String line(String words) {
        return signs(words, Printable::isHarmless);
    }

    private static String signs(String words, IntPredicate stays) {
        StringBuilder out = new StringBuilder();
        words.codePoints().forEach(sign -> {
            if (stays.test(sign)) {
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
            case Character.FORMAT -> isJoiner(sign);
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** The two that join letters, or keep them apart: signs of one face are made with them. */
    private static boolean isJoiner(int sign) {
        return sign == 0x200c || sign == 0x200d;
    }

    private static boolean isHarmless(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL -> sign == '\t';
            // Embeddings, overrides and isolates (Unicode Standard Annex 9) turn round what follows them.
            case Character.FORMAT -> !(sign >= 0x202a && sign <= 0x202e) && !(sign >= 0x2066 && sign <= 0x2069);
            case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
