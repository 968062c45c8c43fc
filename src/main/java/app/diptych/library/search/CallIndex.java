package app.diptych.library.search;

import app.diptych.analysis.Analysis;
import app.diptych.model.Language;
import app.diptych.model.folding.FoldedText;
import java.util.List;

/**
 * A call, ready to be searched. Made by {@link Searcher#index}; immutable.
 */
public final class CallIndex {
    private final Analysis analysis;
    private final List<FoldedText> sides;

    CallIndex(Analysis analysis, List<FoldedText> sides) {
        this.analysis = analysis;
        this.sides = sides;
    }

    /** The call. */
    public Analysis analysis() {
        return analysis;
    }

    /** The text of one side of a passage; empty where there is none. */
    FoldedText text(int passage, Language language) {
        return sides.get(Hits.side(passage, language));
    }
}
