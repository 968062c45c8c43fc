package app.diptych.model.pattern;

/**
 * A piece of text that a match of a pattern has to hold, and what has to be around it. Case does not matter in ASCII.
 *
 * @param body in lower case, not empty
 * @param edgeBefore whether a word must begin with it
 * @param edgeBehind whether a word must end with it
 * @param first whether the text must begin with it
 * @param last whether the text must end with it, but for a line's end
 */
record Literal(String body, boolean edgeBefore, boolean edgeBehind, boolean first, boolean last) {
    /** Stands in a factor for the edge of a word, as {@code \b} in a pattern. */
    static final char EDGE = '\u0001';

    /** Stands in a factor for the beginning of the text. */
    static final char START = '\u0002';

    /** Stands in a factor for the end of the text. */
    static final char END = '\u0003';

    private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";

    Literal {
        if (body.isEmpty()) {
            throw new IllegalArgumentException("nothing is looked for");
        }
    }

    /** What a factor asks for. What it asks of places within it is not asked of the text. */
    static Literal of(String factor) {
        int from = 0;
        int to = factor.length();
        boolean edgeBefore = false;
        boolean edgeBehind = false;
        boolean first = false;
        boolean last = false;
        while (from < to && isSign(factor.charAt(from))) {
            edgeBefore |= factor.charAt(from) == EDGE;
            first |= factor.charAt(from++) == START;
        }
        while (to > from && isSign(factor.charAt(to - 1))) {
            edgeBehind |= factor.charAt(to - 1) == EDGE;
            last |= factor.charAt(--to) == END;
        }
        StringBuilder body = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            if (!isSign(factor.charAt(i))) {
                body.append(factor.charAt(i));
            }
        }
        return new Literal(
                body.toString(),
                edgeBefore && !body.isEmpty() && isOfWord(body.charAt(0)),
                edgeBehind && !body.isEmpty() && isOfWord(body.charAt(body.length() - 1)),
                first,
                last);
    }

    /** Whether a character of a factor stands for no character. */
    static boolean isSign(char c) {
        return c <= END && c >= EDGE;
    }

    /** Whether it is in a text at a place. */
    boolean isAt(String text, int at) {
        int end = at + body.length();
        if (at < 0 || end > text.length() || (first && at > 0)) {
            return false;
        }
        for (int i = 0; i < body.length(); i++) {
            if (lower(text.charAt(at + i)) != body.charAt(i)) {
                return false;
            }
        }
        return !(edgeBefore && at > 0 && isOfWord(text.charAt(at - 1)))
                && !(edgeBehind && end < text.length() && isOfWord(text.charAt(end)))
                && (!last || end == text.length() || endsLine(text, end));
    }

    /** Whether a character ends a line for a pattern. */
    static boolean isLineEnd(char c) {
        return LINE_ENDS.indexOf(c) >= 0;
    }

    private static boolean endsLine(String text, int from) {
        return text.length() - from <= 2 && isLineEnd(text.charAt(from)) && isLineEnd(text.charAt(text.length() - 1));
    }

    /** A letter of ASCII in lower case. */
    static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }

    /** A character of a word, for a pattern. */
    static boolean isOfWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }
}
