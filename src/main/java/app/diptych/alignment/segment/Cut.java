package app.diptych.alignment.segment;

import app.diptych.model.Span;
import java.util.List;

/**
 * Takes the stretches between two ends as sentences: trimmed, none empty, none longer than {@value #LONGEST} characters.
 * Nobody says a longer one: it is a table or a text without full stops. It is cut at a space, so that what is asked of a
 * sentence stays bounded and a text of any size is read in linear time.
 */
final class Cut {
    /** In characters. */
    static final int LONGEST = 2000;

    private Cut() {}

    /** Adds the text from {@code from} to {@code to}, as several where it is too long, and nothing where it is blank. */
    static void add(String text, int from, int to, List<Span> into) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (start < end && isSpace(text.charAt(end - 1))) {
            end--;
        }
        while (end - start > LONGEST) {
            int cut = cut(text, start);
            into.add(new Span(start, cut));
            start = cut;
        }
        if (start < end) {
            into.add(new Span(start, end));
        }
    }

    /** White space, the ideographic one too. */
    static boolean isSpace(char c) {
        return c == '\u00a0' || Character.isWhitespace(c);
    }

    /** Behind the last space that keeps the part in bounds; in a word only where there is no space. */
    private static int cut(String text, int start) {
        int end = start + LONGEST;
        for (int at = end; at > start + LONGEST / 2; at--) {
            if (isSpace(text.charAt(at - 1))) {
                return at;
            }
        }
        // Not between the two halves of one character.
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }
}
