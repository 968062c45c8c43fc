package app.diptych.metric.text;

import app.diptych.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Splits an English paragraph into sentences of at most {@value #LONGEST} characters. Nobody says a longer one: it is a
 * table or a text without full stops. It is cut at a space, so that what is asked of a sentence for every amount in it
 * stays bounded and a file of any size is read in linear time.
 */
public final class Sentences {
    /** Words that end in a full stop in the middle of a sentence. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "Dr", "Mr", "Mrs", "Ms", "St", "vs", "No", "Inc", "Corp", "Co", "Ltd", "approx", "Jr", "Sr", "U.S", "U.K",
            "E.U", "e.g", "i.e", "a.m", "p.m");

    /** In characters. */
    static final int LONGEST = 2000;
    /** Closing quotes and further marks behind the first mark of an end. */
    private static final int MARKS = 20;

    private Sentences() {}

    /** The sentences in order, without the space between them. */
    public static List<Span> of(String text) {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            int end = endAt(text, at);
            if (end > 0) {
                add(text, start, end, sentences);
                start = end;
                at = end - 1;
            }
        }
        add(text, start, text.length(), sentences);
        return sentences;
    }

    private static void add(String text, int from, int to, List<Span> into) {
        int start = from;
        while (start < to && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (to - start > LONGEST) {
            int cut = cut(text, start);
            into.add(new Span(start, cut));
            start = cut;
        }
        if (start < to) {
            into.add(new Span(start, to));
        }
    }

    /** Behind the last space that keeps the part in bounds; in a word only where there is no space. */
    private static int cut(String text, int start) {
        int end = start + LONGEST;
        for (int at = end; at > start + LONGEST / 2; at--) {
            if (Character.isWhitespace(text.charAt(at - 1))) {
                return at;
            }
        }
        return end;
    }

    /** Where the sentence ends whose last mark stands at {@code at}; 0 if none does. */
    private static int endAt(String text, int at) {
        char mark = text.charAt(at);
        if (mark != '.' && mark != '?' && mark != '!') {
            return 0;
        }
        int end = at + 1;
        int last = Math.min(text.length(), at + MARKS);
        while (end < last && "\"'\u201d\u2019).!?".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next == end || next == text.length()) {
            return 0;
        }
        char begin = text.charAt(next);
        boolean begins =
                Character.isUpperCase(begin) || Character.isDigit(begin) || "\"'\u201c\u2018($".indexOf(begin) >= 0;
        return begins && !(mark == '.' && isAbbreviation(text, at)) ? end : 0;
    }

    private static boolean isAbbreviation(String text, int dot) {
        int start = dot;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        String word = text.substring(start, dot);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return initial || ABBREVIATIONS.contains(word);
    }
}
