package app.diptych.check.sentence;

import app.diptych.alignment.Link;
import app.diptych.alignment.SentencePair;
import app.diptych.alignment.bead.UnitReader;
import app.diptych.check.CheckInput;
import app.diptych.check.Draft;
import app.diptych.check.Place;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import app.diptych.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Sentences of one side without a counterpart. A lone sentence beside a lone one of the other side is its free translation,
 * which shares no word with it, if it is as long as one would be; neither is reported.
 */
final class Alone {
    /** Characters of a sentence in Latin letters that is no name. */
    private static final int COPY = 40;

    private final CheckInput input;
    private final Language side;
    private final Fullness fullness;
    private final Joined joined;

    /**
     * Looks into a call.
     *
     * @param side whose sentences are looked for
     * @param reader reads what sentences have in common
     */
    Alone(CheckInput input, Language side, UnitReader reader) {
        this.input = input;
        this.side = side;
        fullness = Fullness.of(input.transcript());
        joined = new Joined(input, side, reader, fullness);
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
            if (Weight.isSentence(words, side) && !isCopied(passage) && isLost(pairs, i, own)) {
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

    /** Whether a figure of a sentence is lost, or no neighbour says it. */
    private boolean isLost(List<SentencePair> pairs, int index, Span own) {
        return hasLostFigure(pairs.get(index).passage(), own) || (!isSaid(pairs, index, -1) && !isSaid(pairs, index, 1));
    }

    private boolean hasLostFigure(int passage, Span own) {
        for (Link link : input.links()) {
            Integer only = side == Language.EN ? link.english() : link.chinese();
            boolean alone = (side == Language.EN ? link.chinese() : link.english()) == null;
            if (alone && only != null) {
                Quantity quantity = input.quantities().get(only);
                int at = quantity.mention().start();
                if (quantity.passage() == passage && own.start() <= at && at < own.end()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the English stands in the Chinese beside its translation: it is the English that is too much there. */
    private boolean isCopied(Passage passage) {
        String chinese = passage.chinese();
        return side == Language.ZH
                && chinese != null
                && input.sentencesOf(passage.id()).stream()
                        .map(SentencePair::chinese)
                        .anyMatch(span -> span != null && span.length() >= COPY && Fullness.isLatin(span.of(chinese)));
    }

    /** Whether the sentence pair before or after a lone sentence says it. */
    private boolean isSaid(List<SentencePair> pairs, int index, int step) {
        int next = index + step;
        SentencePair lone = pairs.get(index);
        if (next < 0 || next >= pairs.size() || pairs.get(next).passage() != lone.passage()) {
            return false;
        }
        SentencePair neighbour = pairs.get(next);
        Span own = Objects.requireNonNull(span(lone, side));
        Span other = span(neighbour, side.other());
        if (span(neighbour, side) == null) {
            Passage passage = input.transcript().passages().get(lone.passage());
            return Fullness.areAlike(
                    fullness.length(passage, side, own), fullness.length(passage, side.other(), other));
        }
        return other != null && joined.isSaid(own, neighbour);
    }

    private static @Nullable Span span(SentencePair pair, Language side) {
        return Joined.span(pair, side);
    }
}
