package app.diptych.check.sentence;

import app.diptych.alignment.SentencePair;
import app.diptych.check.CheckInput;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import java.util.Arrays;

/**
 * How far the lengths of a call's sentence pairs are apart: as the variance for each English character, by the median, which
 * pairs with lost text do not move. A machine keeps to lengths more closely than a person does.
 *
 * @param variance above 0
 */
record Spread(double variance) {
    /** What a call weighs at first: so many pairs that are as far apart as good translations are. */
    private static final double FIRST = 40;

    private static final double USUAL = 2.5;
    /** The median of the square of what is distributed normally, with variance 1. */
    private static final double MEDIAN = 0.455;
    /** The least length in English characters that a variance is taken of. */
    private static final double LEAST = 20;
    /** More than this tells no more, in nats. */
    private static final double MOST = 6;

    static Spread of(CheckInput input, Fullness fullness) {
        double[] apart = new double[input.sentences().size()];
        int size = 0;
        for (SentencePair pair : input.sentences()) {
            if (pair.english() != null && pair.chinese() != null) {
                Passage passage = input.transcript().passages().get(pair.passage());
                double own = fullness.length(passage, Language.EN, pair.english());
                double other = fullness.length(passage, Language.ZH, pair.chinese());
                apart[size++] = (other - own) * (other - own) / Math.max(own, LEAST);
            }
        }
        Arrays.sort(apart, 0, size);
        double median = size == 0 ? 0 : apart[size / 2] / MEDIAN;
        return new Spread((size * median + FIRST * USUAL) / (size + FIRST));
    }

    /** By how much likelier a length is that of a translation of one text than of another, in nats. */
    double gain(double length, double other, double one) {
        return Math.clamp(unlikely(length, other) - unlikely(length, one), -MOST, MOST);
    }

    private double unlikely(double length, double expected) {
        double apart = length - expected;
        return apart * apart / (2 * variance * Math.max(expected, LEAST));
    }
}
