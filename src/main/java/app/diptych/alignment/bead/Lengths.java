package app.diptych.alignment.bead;

import java.util.Arrays;
import java.util.List;

/**
 * How long translations are. As in W. Gale and K. Church, "A Program for Aligning Sentences in Bilingual Corpora" (1993),
 * the length of a translation is taken to be normally distributed around a multiple of the length of its original, with a
 * variance that grows with that length. Multiple and variance are those of the texts themselves, as far as they are long
 * enough to tell.
 *
 * @param ratio English characters for a Chinese one
 * @param variance for each English character
 */
public record Lengths(double ratio, double variance) {
    /** Chinese financial news and novels have some 3 English characters for each of theirs. */
    private static final double USUAL_RATIO = 3.1;

    private static final double USUAL_VARIANCE = 8;
    /** Chinese characters that weigh as much as the usual ratio. */
    private static final double RATIO_WEIGHT = 100;
    /** A machine translates evenly; not so evenly that every longer word is a loss. */
    private static final double LEAST_VARIANCE = 2;

    private static final double MOST_VARIANCE = 30;
    /** Pairs from which the variance is told. */
    private static final int FEWEST_PAIRS = 20;
    /** Median of the square of a standard normal variable. */
    private static final double MEDIAN_OF_SQUARE = 0.4549;

    /** Of two whole texts that translate each other. */
    public static Lengths of(List<Unit> english, List<Unit> chinese) {
        return new Lengths(ratio(sum(english), sum(chinese)), USUAL_VARIANCE);
    }

    /**
     * Of texts that translate each other one by one.
     *
     * @param english lengths
     * @param chinese lengths of their translations
     */
    public static Lengths ofPairs(int[] english, int[] chinese) {
        double ratio = ratio(
                Arrays.stream(english).asLongStream().sum(),
                Arrays.stream(chinese).asLongStream().sum());
        if (english.length < FEWEST_PAIRS) {
            return new Lengths(ratio, USUAL_VARIANCE);
        }
        double[] squares = new double[english.length];
        for (int i = 0; i < squares.length; i++) {
            double apart = chinese[i] * ratio - english[i];
            squares[i] = apart * apart / Math.max(1, (english[i] + chinese[i] * ratio) / 2);
        }
        Arrays.sort(squares);
        double variance = squares[squares.length / 2] / MEDIAN_OF_SQUARE;
        return new Lengths(ratio, Math.clamp(variance, LEAST_VARIANCE, MOST_VARIANCE));
    }

    private static double ratio(long english, long chinese) {
        return (english + USUAL_RATIO * RATIO_WEIGHT) / (chinese + RATIO_WEIGHT);
    }

    private static long sum(List<Unit> units) {
        return units.stream().mapToLong(Unit::length).sum();
    }

    /** By how many standard deviations two lengths are apart. */
    double deviation(int english, int chinese, double spread) {
        double expected = chinese * ratio;
        double deviation = Math.sqrt(spread * variance * Math.max(1, (english + expected) / 2));
        return Math.abs(expected - english) / deviation;
    }

    /** Minus the logarithm of the probability of a deviation at least as large. */
    static double cost(double deviation) {
        // Abramowitz and Stegun 7.1.25 for the complementary error function; its tail by its logarithm.
        double x = deviation / Math.sqrt(2);
        double t = 1 / (1 + 0.47047 * x);
        double polynomial = t * (0.3480242 + t * (-0.0958798 + t * 0.7478556));
        return x * x - Math.log(polynomial);
    }
}
