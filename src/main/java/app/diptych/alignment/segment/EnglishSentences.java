package app.diptych.alignment.segment;

import app.diptych.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits an English paragraph into sentences. One ends with a full stop, a question or an exclamation mark that space and
 * the beginning of another follow, unless the full stop belongs to an abbreviation; and at the end of a line.
 */
public final class EnglishSentences {
    /** Closing quotes and further marks behind the first mark of an end. */
    private static final int MARKS = 20;

    private static final String CLOSERS = "\"'\u201d\u2019)].!?";
    private static final String OPENERS = "\"'\u201c\u2018($[\u20ac\u00a3";

    private EnglishSentences() {}

    /** The sentences in order, without the space between them; see {@link Cut} for the longest. */
    public static List<Span> of(String text) {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            int end = text.charAt(at) == '\n' ? at + 1 : endAt(text, at);
            if (end > 0) {
                Cut.add(text, start, end, sentences);
                start = end;
                at = end - 1;
            }
        }
        Cut.add(text, start, text.length(), sentences);
        return sentences;
    }

    /** Where the sentence ends whose last mark stands at {@code at}; 0 if none does. */
    private static int endAt(String text, int at) {
        char mark = text.charAt(at);
        if (mark != '.' && mark != '?' && mark != '!') {
            return 0;
        }
        int end = at + 1;
        int last = Math.min(text.length(), at + MARKS);
        while (end < last && CLOSERS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        int next = end;
        while (next < text.length() && Cut.isSpace(text.charAt(next))) {
            next++;
        }
        if (next == end || next == text.length()) {
            return 0;
        }
        char begin = text.charAt(next);
        boolean begins = Character.isUpperCase(begin) || Character.isDigit(begin) || OPENERS.indexOf(begin) >= 0;
        return begins && !(mark == '.' && Abbreviations.keep(text, at, next)) ? end : 0;
    }
}
