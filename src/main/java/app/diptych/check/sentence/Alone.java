package app.diptych.check.sentence;

import app.diptych.alignment.SentencePair;
import app.diptych.check.CheckInput;
import app.diptych.check.Draft;
import app.diptych.check.Place;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Sentences of one side without a counterpart. */
final class Alone {
    private Alone() {}

    /** @param sentence {0} the words */
    static List<Draft> drafts(CheckInput input, Language side, String wording, String sentence) {
        List<Draft> drafts = new ArrayList<>();
        for (SentencePair pair : input.sentences()) {
            Span own = side == Language.EN ? pair.english() : pair.chinese();
            Span other = side == Language.EN ? pair.chinese() : pair.english();
            if (own != null && other == null) {
                Passage passage = input.transcript().passages().get(pair.passage());
                String words = own.of(Objects.requireNonNull(passage.text(side)));
                if (Weight.isSentence(words, side)) {
                    List<Span> spans = List.of(own);
                    Place place = side == Language.EN
                            ? new Place(passage.id(), spans, List.of())
                            : new Place(passage.id(), List.of(), spans);
                    drafts.add(Draft.of(place, wording, sentence, Weight.quoted(words)));
                }
            }
        }
        return drafts;
    }
}
