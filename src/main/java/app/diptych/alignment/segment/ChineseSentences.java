package app.diptych.alignment.segment;

import app.diptych.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a Chinese paragraph into sentences. One ends with 。, ！, ？ or …… and the closing quotes and brackets behind it.
 * Machine translations write half-width marks: {@code !} and {@code ?} end a sentence, a full stop does where no letter or
 * digit follows at once and where it belongs to no abbreviation. A line ends one too.
 */
public final class ChineseSentences {
    private static final String CLOSERS = "”’」』）》〉】〕)]｣";

    private ChineseSentences() {}

    /** The sentences in order, without the space between them; see {@link Cut} for the longest. */
    public static List<Span> of(String text) {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        int at = 0;
        boolean quoted = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            quoted ^= c == '"';
            int end = c == '\n' ? at + 1 : endAt(text, at, quoted);
            if (end > 0) {
                Cut.add(text, start, end, sentences);
                quoted &= text.charAt(end - 1) != '"';
                start = end;
                at = end;
            } else {
                at++;
            }
        }
        Cut.add(text, start, text.length(), sentences);
        return sentences;
    }

    /** Where the sentence ends whose first mark stands at {@code at}; 0 if none does. */
    private static int endAt(String text, int at, boolean quoted) {
        if (!isMark(text, at)) {
            return 0;
        }
        int end = at + 1;
        boolean open = quoted;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean closes = CLOSERS.indexOf(c) >= 0 || (c == '"' && open);
            if (!closes && "。！？!?…".indexOf(c) < 0) {
                break;
            }
            open &= c != '"';
            end++;
        }
        // A quotation that goes on in the same sentence: 「好嗎？」他問。 stays whole only where it is joined by a comma.
        return end < text.length() && "，,、；;：:".indexOf(text.charAt(end)) >= 0 ? 0 : end;
    }

    private static boolean isMark(String text, int at) {
        return switch (text.charAt(at)) {
            case '。', '！', '？', '!', '?', '｡' -> true;
            case '…' -> at + 1 < text.length() && text.charAt(at + 1) == '…' && endsLine(text, at + 2);
            case '.', '．' -> isFullStop(text, at);
            default -> false;
        };
    }

    private static boolean endsLine(String text, int at) {
        int next = at;
        while (next < text.length() && CLOSERS.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return next == text.length() || Cut.isSpace(text.charAt(next));
    }

    private static boolean isFullStop(String text, int dot) {
        int next = dot + 1;
        while (next < text.length() && (Cut.isSpace(text.charAt(next)) || CLOSERS.indexOf(text.charAt(next)) >= 0)) {
            next++;
        }
        if (dot == 0 || next == text.length()) {
            return dot > 0;
        }
        char before = text.charAt(dot - 1);
        char after = text.charAt(next);
        if (before == '.' || after == '.') {
            return false;
        }
        boolean spaced = next > dot + 1;
        boolean joined = !spaced && (Character.isDigit(after) || isLatin(after));
        boolean listed = Character.isDigit(before) && isStartOfLine(text, dot);
        return !joined && !listed && !Abbreviations.keep(text, dot, next);
    }

    /** Whether only digits stand between the start of the text, or of its line, and a dot: the number of an item. */
    private static boolean isStartOfLine(String text, int dot) {
        int at = dot;
        while (at > 0 && Character.isDigit(text.charAt(at - 1)) && dot - at < 4) {
            at--;
        }
        return at == 0 || text.charAt(at - 1) == '\n';
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetter(c);
    }
}
