package app.diptych.library.search;

/**
 * Where words end. Han characters stand without spaces between them, so that any of them may begin or end a word; a
 * number's point or comma is inside of it.
 */
final class WordEdges {
    private WordEdges() {}

    /** Whether a stretch neither begins nor ends inside a word or a number. */
    static boolean isWhole(CharSequence text, int start, int end) {
        return isEdge(text, start) && isEdge(text, end);
    }

    private static boolean isEdge(CharSequence text, int at) {
        if (at == 0 || at == text.length()) {
            return true;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        if (isSeparator(before)) {
            return !(at > 1 && isDigit(text.charAt(at - 2)) && isDigit(after));
        }
        if (isSeparator(after)) {
            return !(isDigit(before) && at + 1 < text.length() && isDigit(text.charAt(at + 1)));
        }
        return !(isWordPart(before) && isWordPart(after));
    }

    private static boolean isSeparator(char c) {
        return c == '.' || c == ',';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }
}
