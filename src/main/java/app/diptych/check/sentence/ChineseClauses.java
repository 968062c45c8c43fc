package app.diptych.check.sentence;

import app.diptych.model.Span;
import java.util.ArrayList;
import java.util.List;

/** The clauses of Chinese sentences, by their marks. */
final class ChineseClauses {
    private static final String MARKS = "，；：。！？,;";

    /** Characters: what is shorter goes with what stands beside it. */
    private static final int SHORT = 5;

    private ChineseClauses() {}

    /**
     * The clauses, in order; one where there are no parts.
     *
     * @param stretch one sentence, or some
     */
    static List<Span> of(String text, Span stretch) {
        List<Span> clauses = new ArrayList<>();
        int from = stretch.start();
        for (int at = stretch.start(); at < stretch.end(); at++) {
            boolean parts = MARKS.indexOf(text.charAt(at)) >= 0 && at - from >= SHORT && stretch.end() - at > SHORT;
            if (parts && !isInNumber(text, at)) {
                clauses.add(new Span(from, at));
                from = at + 1;
            }
        }
        clauses.add(new Span(from, stretch.end()));
        return clauses;
    }

    private static boolean isInNumber(String text, int at) {
        return text.charAt(at) == ',' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    }
}
