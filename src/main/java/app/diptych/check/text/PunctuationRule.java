package app.diptych.check.text;

import app.diptych.check.CheckInput;
import app.diptych.check.Draft;
import app.diptych.check.Issue;
import app.diptych.check.Place;
import app.diptych.check.RuleInfo;
import app.diptych.check.Severity;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code punctuation}: half-width marks between Chinese characters, and marks that stand where none can. */
public final class PunctuationRule extends TextRule {
    private static final RuleInfo INFO = new RuleInfo(
            "punctuation",
            Issue.TYPOGRAPHICAL,
            Severity.NOTE,
            false,
            "Half-width marks stand among Chinese characters, or a mark stands where none can.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    @Nullable
    Draft check(Passage passage, String chinese, CheckInput input) {
        List<Span> stray = stray(chinese);
        if (!stray.isEmpty()) {
            return draft(passage, chinese, stray, "punctuation.stray", "Marks stand where none can: {0}.");
        }
        List<Span> half = new ArrayList<>();
        for (int at = 0; at < chinese.length(); at++) {
            boolean list = Marks.isClosing(chinese.charAt(at)) && isListMark(chinese, at);
            if (Marks.isHalf(chinese.charAt(at)) && !list && isAmongChinese(chinese, at)) {
                half.add(new Span(at, at + 1));
            }
        }
        if (half.isEmpty()) {
            return null;
        }
        String mend = half.stream()
                .map(span -> String.valueOf(Marks.full(chinese.charAt(span.start()))))
                .distinct()
                .collect(Collectors.joining(" "));
        return draft(passage, chinese, half, "punctuation.half", "Half-width marks among Chinese: {0}.")
                .suggestion(mend);
    }

    private static Draft draft(Passage passage, String text, List<Span> marks, String wording, String sentence) {
        String list = marks.stream().map(mark -> mark.of(text)).distinct().collect(Collectors.joining(" "));
        return Draft.of(new Place(passage.id(), List.of(), marks), wording, sentence, list);
    }

    /** A mark with Chinese before it and behind it, one space or the end of the text being allowed behind. */
    private static boolean isAmongChinese(String text, int at) {
        int next = at + 1 < text.length() && text.charAt(at + 1) == ' ' ? at + 2 : at + 1;
        if (Marks.isOpening(text.charAt(at))) {
            return Marks.isHan(text, at - 1) && Marks.isHan(text, at + 1);
        }
        return Marks.isHan(text, at - 1) && (next >= text.length() || Marks.isChinese(text, next));
    }

    /** Two stops in a row, a stop at the head, a bracket that closes nothing. */
    private static List<Span> stray(String text) {
        List<Span> stray = new ArrayList<>();
        int open = 0;
        int last = -1;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Marks.isOpening(c)) {
                open++;
            } else if (Marks.isClosing(c) && --open < 0) {
                open = 0;
                if (!isListMark(text, at)) {
                    stray.add(new Span(at, at + 1));
                }
            }
            if (Marks.isStop(c) && (last < 0 ? text.length() > 1 : Marks.isStop(text.charAt(last)))) {
                stray.add(new Span(last < 0 ? at : last, at + 1));
            }
            if (c != ' ') {
                last = at;
            }
        }
        return stray;
    }

    /** The bracket of "1)" or "a)". */
    private static boolean isListMark(String text, int at) {
        if (at == 0) {
            return false;
        }
        char before = text.charAt(at - 1);
        boolean alone = at == 1 || !Character.isLetterOrDigit(text.charAt(at - 2));
        boolean mark = (before < 0x80 && Character.isLetterOrDigit(before)) || "一二三四五六七八九十".indexOf(before) >= 0;
        // A smiley: ":)".
        return (mark && alone) || before == ':' || before == ';';
    }
}
