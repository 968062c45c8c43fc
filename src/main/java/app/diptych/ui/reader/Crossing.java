package app.diptych.ui.reader;

import app.diptych.alignment.SentencePair;
import app.diptych.model.Language;
import app.diptych.model.Span;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Quantity;
import app.diptych.ui.reader.row.Call;
import app.diptych.ui.reader.select.Position;
import app.diptych.ui.reader.select.Selection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From a caret in one language to its place in the other. */
final class Crossing {
    private Crossing() {}

    /** The quantity of these kinds that a caret stands in or at the edge of, the later where two meet; or null. */
    static @Nullable Quantity at(Call call, Selection selection, Set<Kind> kinds) {
        int offset = selection.caret().offset();
        Quantity found = null;
        for (Quantity quantity : call.quantities(selection.caret().passage(), selection.column())) {
            boolean around = quantity.mention().start() <= offset
                    && offset <= quantity.mention().end();
            if (around && kinds.contains(quantity.kind())) {
                found = quantity;
            }
        }
        return found;
    }

    /** A caret before a quantity. */
    static Selection caret(Quantity quantity) {
        return Selection.at(
                quantity.language(),
                new Position(quantity.passage(), quantity.mention().start()));
    }

    /** A caret before the translation of the sentence that a caret stands in; before the passage's where it has none. */
    static Selection sentence(Call call, Selection selection) {
        int passage = selection.caret().passage();
        int offset = selection.caret().offset();
        Language from = selection.column();
        int to = 0;
        for (SentencePair pair : call.analysis().sentences()) {
            Span here = side(pair, from);
            Span there = side(pair, from.other());
            boolean behind = pair.passage() == passage && here != null && here.start() <= offset;
            if (behind && there != null) {
                to = there.start();
            }
        }
        return Selection.at(from.other(), new Position(passage, to));
    }

    private static @Nullable Span side(SentencePair pair, Language language) {
        return language == Language.EN ? pair.english() : pair.chinese();
    }
}
