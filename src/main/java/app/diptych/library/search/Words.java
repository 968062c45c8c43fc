package app.diptych.library.search;

import app.diptych.model.Span;
import app.diptych.model.folding.FoldedText;
import java.util.List;

/** Finds words as they are written, up to folding, together with amounts that were found by their value. */
final class Words {
    private final FoldedText words;
    private final boolean matchCase;
    private final boolean whole;

    Words(FoldedText words, Query query) {
        this.words = words;
        matchCase = query.matchCase();
        whole = query.wholeWord();
    }

    /** Adds what is in a text and the amounts, which are in the order of the text. */
    void find(FoldedText text, List<Span> amounts, HitCollector into) {
        int amount = 0;
        String wanted = matchCase ? words.cased() : words.small();
        String in = matchCase ? text.cased() : text.small();
        for (int at = next(in, wanted, 0); at >= 0; at = next(in, wanted, at + wanted.length())) {
            int start = text.start(at);
            int end = text.end(at + wanted.length());
            while (amount < amounts.size() && amounts.get(amount).start() <= start) {
                Span span = amounts.get(amount++);
                into.add(span.start(), span.end());
            }
            into.add(start, end);
        }
        for (Span span : amounts.subList(amount, amounts.size())) {
            into.add(span.start(), span.end());
        }
    }

    private int next(String text, String wanted, int from) {
        if (wanted.isEmpty()) {
            return -1;
        }
        int at = text.indexOf(wanted, from);
        while (whole && at >= 0 && !WordEdges.isWhole(text, at, at + wanted.length())) {
            at = text.indexOf(wanted, at + 1);
        }
        return at;
    }
}
