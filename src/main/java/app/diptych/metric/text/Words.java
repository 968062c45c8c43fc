package app.diptych.metric.text;

import java.util.ArrayList;
import java.util.List;

/** Splits a text into words: letters and digits, joined by a hyphen, a point, an ampersand or an apostrophe inside. */
public final class Words {
    private Words() {}

    /** The words from {@code from} to {@code to}; a lone ampersand is one ("Search &amp; Devices"). */
    public static List<Word> of(String text, int from, int to) {
        return of(text, lower(text), from, to);
    }

    /** The same, where the text is known in lower case. */
    static List<Word> of(String text, String small, int from, int to) {
        List<Word> words = new ArrayList<>();
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (c == '&') {
                words.add(new Word(at, at + 1, "&", "&"));
                at++;
            } else if (Character.isLetterOrDigit(c)) {
                int end = end(text, at, to);
                int core = withoutPossessive(text, at, end);
                String word = text.substring(at, core);
                // Most words are small: one string is enough for both.
                words.add(new Word(at, core, word, isSmall(word) ? word : small.substring(at, core)));
                at = end;
            } else {
                at++;
            }
        }
        return words;
    }

    private static boolean isSmall(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c > 'z' || (c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
    }

    /** The text in lower case, unit by unit, so that offsets stay. */
    static String lower(String text) {
        StringBuilder lower = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            lower.setCharAt(i, Character.toLowerCase(text.charAt(i)));
        }
        return lower.toString();
    }

    private static int end(String text, int start, int to) {
        int at = start + 1;
        while (at < to) {
            char c = text.charAt(at);
            boolean joins = isJoint(c) && at + 1 < to && Character.isLetterOrDigit(text.charAt(at + 1));
            if (!Character.isLetterOrDigit(c) && !joins) {
                break;
            }
            at++;
        }
        return at;
    }

    private static boolean isJoint(char c) {
        return c == '-' || c == '.' || c == '&' || isApostrophe(c);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    private static int withoutPossessive(String text, int start, int end) {
        boolean possessive = end - start > 2 && text.charAt(end - 1) == 's' && isApostrophe(text.charAt(end - 2));
        return possessive ? end - 2 : end;
    }
}
