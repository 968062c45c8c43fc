package app.diptych.check;

import app.diptych.alignment.SentencePair;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges the sentence pairs of a call that have both sides, one by one. */
@FunctionalInterface
public interface EachPair {
    /** What is told of a pair, or null. */
    @Nullable
    Draft draft(Passage passage, Span english, Span chinese);

    /** What is told of the sentence pairs of a call. */
    default List<Draft> drafts(CheckInput input) {
        List<Draft> drafts = new ArrayList<>();
        for (SentencePair pair : input.sentences()) {
            Span english = pair.english();
            Span chinese = pair.chinese();
            Draft draft = english == null || chinese == null
                    ? null
                    : draft(input.transcript().passages().get(pair.passage()), english, chinese);
            if (draft != null) {
                drafts.add(draft);
            }
        }
        return drafts;
    }
}
