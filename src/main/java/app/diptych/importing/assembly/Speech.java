package app.diptych.importing.assembly;

import app.diptych.importing.text.Writing;
import java.util.regex.Pattern;

/** Tells what is said from lines that only name things, by form. */
final class Speech {
    private static final Pattern SMALL = Pattern.compile("(?<![\\p{L}'’])\\p{Ll}[\\p{Ll}'’]*");
    /** A sentence that ends inside: "Welcome to the call. [Operator instructions]". */
    private static final Pattern INSIDE = Pattern.compile("\\p{Ll}{2}[.?!] |[。？！]");

    private static final int WORDS = 4;
    private static final int LONG = 80;
    private static final int HAN = 15;

    private Speech() {}

    /** Whether a paragraph is a sentence or more: it has small words, and ends as a sentence does or is long. */
    static boolean is(String text) {
        String head = text.substring(0, Math.min(text.length(), 400));
        if (Writing.han(head) >= HAN) {
            return endsSentence(text) || INSIDE.matcher(head).find() || text.length() > LONG;
        }
        boolean sentence = endsSentence(text) || INSIDE.matcher(head).find() || text.length() > LONG;
        return sentence && SMALL.matcher(head).results().limit(WORDS).count() == WORDS;
    }

    /** Whether the text ends with a full stop or the like, quotation marks and brackets aside. */
    static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && "\"”’')]）」』 ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".?!…。？！".indexOf(text.charAt(end - 1)) >= 0;
    }
}
