package app.diptych.ui.metrics.figure;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the one scale that all figures of a chart are printed in, so that their labels are short and read at a glance:
 * 10,600 and 415 (M) rather than 10.6 and 0.415 (B), but 13.8 and 0.98 億 rather than 138,000 and 9,800 萬. After IBCS a
 * chart has one unit.
 */
final class ChartScale {
    /** Digits behind the point that are printed at the most. */
    private static final int MOST_DECIMALS = 3;

    /** Digits of a label at the most, where those behind the point make it longer. */
    private static final int MOST_DIGITS = 4;

    /** Digits of a number without a scale that are read at a glance. */
    private static final int MOST_PLAIN = 5;

    /** Digits behind the point that are read at a glance; each further one costs as much as two. */
    private static final int READ_DECIMALS = 2;

    /** A label may differ from what was said by half a percent: the third digit is right. */
    private static final double MOST_ERROR = 0.005;

    /** What a number costs that belongs into a larger scale. */
    private static final int TOO_LONG = 3;

    /** Thousands are written out up to this: 4,310 customers, but 310K. */
    private static final BigDecimal WRITTEN_OUT = BigDecimal.valueOf(100_000);

    private static final int THOUSAND = 3;

    /**
     * A number of the chart.
     *
     * @param value unscaled
     * @param decimals to which it was said, as XBRL counts them; null: all digits that it has
     */
    record Printed(BigDecimal value, @Nullable Integer decimals) {}

    private final List<Scale> scales;
    private final int mostWhole;

    /**
     * @param scales of the language, the largest first, without the plain one
     * @param mostWhole digits before the point that the language reads without a larger scale: 10,600 million, but no more
     *     than 9,999 萬
     */
    ChartScale(List<Scale> scales, int mostWhole) {
        this.scales = List.copyOf(scales);
        this.mostWhole = mostWhole;
    }

    /** The scale whose longest label is the shortest; of two alike the larger. */
    Scale of(Collection<Printed> numbers) {
        BigDecimal largest = numbers.stream()
                .map(number -> number.value().abs())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        Scale best = new Scale(0, "", "");
        int least = cost(numbers, best);
        for (Scale scale : scales.reversed()) {
            boolean fills = largest.compareTo(BigDecimal.ONE.scaleByPowerOfTen(scale.exponent())) >= 0
                    && (scale.exponent() != THOUSAND || largest.compareTo(WRITTEN_OUT) >= 0);
            int cost = fills ? cost(numbers, scale) : Integer.MAX_VALUE;
            if (cost <= least) {
                best = scale;
                least = cost;
            }
        }
        return best;
    }

    /** How many digits behind the point the labels have in a scale at the most: as many as were said. */
    static int decimals(Collection<Printed> numbers, Scale scale) {
        return numbers.stream()
                .mapToInt(number -> decimals(number, scale))
                .max()
                .orElse(0);
    }

    private static int decimals(Printed number, Scale scale) {
        int exact = scale.digits(number.value(), null);
        int said = scale.digits(number.value(), number.decimals());
        return Math.min(room(number.value(), scale), Math.min(exact, said));
    }

    /** How many digits behind the point a label has room for: 1.384, but 1,384. */
    static int room(BigDecimal value, Scale scale) {
        return Math.clamp(MOST_DIGITS - whole(scaled(value, scale)), 0, MOST_DECIMALS);
    }

    private static BigDecimal scaled(BigDecimal value, Scale scale) {
        return value.abs().scaleByPowerOfTen(-scale.exponent());
    }

    private static int whole(BigDecimal scaled) {
        return Math.max(1, scaled.precision() - scaled.scale());
    }

    /** How long the longest label is, and how hard to read; without end where the scale loses what was said. */
    private int cost(Collection<Printed> numbers, Scale scale) {
        int cost = 0;
        int most = scale.exponent() == 0 ? MOST_PLAIN : mostWhole;
        for (Printed number : numbers) {
            BigDecimal scaled = scaled(number.value(), scale);
            int digits = decimals(number, scale);
            if (isLost(scaled, digits)) {
                return Integer.MAX_VALUE;
            }
            int whole = whole(scaled);
            int length = whole + (whole - 1) / 3 + (digits == 0 ? 0 : 1 + digits);
            int noughts = scaled.signum() == 0 ? 0 : Math.max(0, scaled.scale() - scaled.precision() + 1);
            int further = Math.max(0, digits - READ_DECIMALS);
            cost = Math.max(cost, length + noughts + further + (whole > most ? TOO_LONG : 0));
        }
        return cost;
    }

    /** Whether rounding to some digits changes a number by more than a label may. */
    private static boolean isLost(BigDecimal scaled, int digits) {
        double exact = scaled.doubleValue();
        double factor = Math.pow(10, digits);
        double shown = Math.round(exact * factor) / factor;
        return exact != 0 && Math.abs(shown - exact) > MOST_ERROR * exact;
    }
}
