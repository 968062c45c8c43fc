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
import org.jspecify.annotations.Nullable;

/**
 * Sentences of one side without a counterpart. A lone sentence beside a lone one of the other side is its free translation,
 * which shares no word with it, if it is as long as one would be; neither is reported.
 */
final class Alone {
    private final CheckInput input;
    private final Language side;
    private final Fullness fullness;

    /** @param side whose sentences are looked for */
    Alone(CheckInput input, Language side) {
        this.input = input;
        this.side = side;
        fullness = Fullness.of(input.transcript());
    }

    /** @param sentence {0} the words */
    List<Draft> drafts(String wording, String sentence) {
        List<Draft> drafts = new ArrayList<>();
        List<SentencePair> pairs = input.sentences();
        for (int i = 0; i < pairs.size(); i++) {
            Span own = span(pairs.get(i), side);
            if (own == null || span(pairs.get(i), side.other()) != null) {
                continue;
            }
            Passage passage = input.transcript().passages().get(pairs.get(i).passage());
            String words = own.of(Objects.requireNonNull(passage.text(side)));
            if (Weight.isSentence(words, side) && !isSaid(pairs, i, -1) && !isSaid(pairs, i, 1)) {
                drafts.add(Draft.of(place(passage, List.of(own), side), wording, sentence, Weight.quoted(words)));
            }
        }
        return drafts;
    }

    static Place place(Passage passage, List<Span> spans, Language side) {
        return side == Language.EN
                ? new Place(passage.id(), spans, List.of())
                : new Place(passage.id(), List.of(), spans);
    }

    /** Whether the sentence pair before or after a lone sentence says it. */
    private boolean isSaid(List<SentencePair> pairs, int index, int step) {
        int next = index + step;
        SentencePair lone = pairs.get(index);
        if (next < 0 || next >= pairs.size() || pairs.get(next).passage() != lone.passage()) {
            return false;
        }
        SentencePair neighbour = pairs.get(next);
        if (span(neighbour, side) == null) {
            return side == Language.EN
                    ? fullness.fits(input, lone.english(), neighbour)
                    : fullness.fits(input, neighbour.english(), lone);
        }
        // One English sentence is often made two; the reverse says too little, since Chinese runs on.
        return side == Language.ZH && span(neighbour, Language.EN) != null && fullness.hasRoom(input, neighbour, lone);
    }

    private static @Nullable Span span(SentencePair pair, Language side) {
        return side == Language.EN ? pair.english() : pair.chinese();
    }
}
