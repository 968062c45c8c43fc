package app.diptych.check.sentence;

import app.diptych.alignment.SentencePair;
import app.diptych.alignment.sentence.SentenceFit;
import app.diptych.check.CheckInput;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells a sentence that is lost from one that the translation joins with its neighbour, which is far more frequent: "It is
 * quiet. It is cheap." as 既安靜又便宜。 Evidence of a loss, in nats: what the sentence says beyond the neighbour and the
 * neighbour's counterpart lacks; less what that has; less by how much likelier its length is that of both than of the
 * neighbour alone; and the less, the shorter the sentence, since short ones are joined. The weights are those of a logistic
 * regression over sentences of calls that were dropped and joined on purpose, rounded; see docs/checks.md.
 */
final class Joined {
    private static final double ENOUGH = 0.5;
    private static final double UNSAID = 0.25;
    private static final double SAID = 1.8;
    private static final double LENGTH = 0.6;
    private static final double SHORT = 2;
    /** English characters: what is shorter is joined rather than lost, what is longer the reverse. */
    private static final double USUAL = 45;
    /** More than this tells no more. */
    private static final double MOST_UNSAID = 20;

    private static final double MOST_LENGTH = 5;
    /** Of the length of a translation, for each English character; and the least length that it is taken of. */
    private static final double VARIANCE = 2.5;

    private static final double LEAST = 20;

    private final CheckInput input;
    private final Language side;
    private final LazyFit fit;
    private final Fullness fullness;

    /** @param side whose sentences are judged */
    Joined(CheckInput input, Language side, LazyFit fit, Fullness fullness) {
        this.input = input;
        this.side = side;
        this.fit = fit;
        this.fullness = fullness;
    }

    /** Whether the counterpart of a neighbour, which has both sides, may well say the sentence too. */
    boolean isSaid(Span sentence, SentencePair neighbour) {
        Passage passage = input.transcript().passages().get(neighbour.passage());
        double own = fullness.length(passage, side, sentence);
        double beside = fullness.length(passage, side, span(neighbour, side));
        double other = fullness.length(passage, side.other(), span(neighbour, side.other()));
        double length = Math.clamp(unlikely(other, beside) - unlikely(other, own + beside), -MOST_LENGTH, MOST_LENGTH);
        SentenceFit.Beyond beyond = fit.get().beyond(side, sentence, neighbour);
        double lost = SHORT * Math.log(own / USUAL)
                - LENGTH * length
                + UNSAID * Math.min(beyond.unsaid(), MOST_UNSAID)
                - SAID * beyond.said();
        return lost < ENOUGH;
    }

    /** How unlikely a length is as that of a translation, in nats. */
    private static double unlikely(double length, double expected) {
        double apart = length - expected;
        return apart * apart / (2 * VARIANCE * Math.max(expected, LEAST));
    }

    static @Nullable Span span(SentencePair pair, Language side) {
        return side == Language.EN ? pair.english() : pair.chinese();
    }
}
