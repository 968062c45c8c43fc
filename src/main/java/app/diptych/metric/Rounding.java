package app.diptych.metric;

import app.diptych.quantity.Bound;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a printed figure stands for. "$24 million" is any amount that rounds to it, 23.5 to 24.5 million: relations are
 * tested on these intervals, since a test on the points raises false alarms.
 *
 * <p>There are two readings. {@link #narrow} is what the words say; figures that meet in it fit. {@link #wide} is what they
 * may say at the most; only figures that do not even meet in it are wrong. Between the two nothing can be said.
 *
 * <ul>
 *   <li><b>Exact</b>: half a unit of the last digit to either side, after XBRL's {@code decimals} (XBRL 2.1, section 4.6.5).
 *       Of three digits and more without a decimal point the last noughts may be rounding: "$300 million" may be said of
 *       273, so in the wide reading it is 250 to 350.
 *   <li><b>About</b>: who says "about" rounds once more: 5 % of the value, or a whole unit of the last digit, or half a unit
 *       of the last digit that is no nought, whichever is most ("about $15 billion" is 14 to 16, "about 200" is 150 to
 *       250); twice that in the wide reading.
 *   <li><b>More than, at least</b>: speakers name the last round mark that was passed, so the next one is the end: "more than
 *       105" is 105 to 106, but never more than a tenth above. In the wide reading it may be twice as much; more would have
 *       been said otherwise.
 *   <li><b>Less than, up to</b>: the same downward; in the wide reading down to nought.
 *   <li><b>Vague</b> ("tens of millions") stands for nothing that could be tested.
 * </ul>
 */
public final class Rounding {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal ABOUT = new BigDecimal("0.05");
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    /** From three digits on, noughts at the end may be rounding. */
    private static final BigDecimal LONG = BigDecimal.valueOf(100);

    private Rounding() {}

    /** The interval that a fact's figure stands for. Empty where a bound leaves one side open. */
    public static Optional<Interval> interval(Fact fact) {
        if (fact.bound() != Bound.EXACT && fact.bound() != Bound.ABOUT) {
            return Optional.empty();
        }
        return narrow(fact.low(), fact.high(), fact.bound(), fact.decimals());
    }

    /**
     * What the words say; empty for a vague figure. A bound on a negative figure limits its amount: "a loss of more than 5"
     * is below −5.
     *
     * @param low lower end as printed
     * @param high upper end as printed
     * @param bound what the words around it say
     * @param decimals accurate to 10^−decimals, or null
     */
    public static Optional<Interval> narrow(BigDecimal low, BigDecimal high, Bound bound, @Nullable Integer decimals) {
        return read(low, high, bound, decimals, false);
    }

    /** What the words may say at the most; empty for a vague figure. */
    public static Optional<Interval> wide(BigDecimal low, BigDecimal high, Bound bound, @Nullable Integer decimals) {
        return read(low, high, bound, decimals, true);
    }

    private static Optional<Interval> read(
            BigDecimal low, BigDecimal high, Bound bound, @Nullable Integer decimals, boolean wide) {
        if (bound == Bound.VAGUE) {
            return Optional.empty();
        }
        if (high.signum() < 0) {
            return read(high.negate(), low.negate(), bound, decimals, wide).map(Interval::negate);
        }
        BigDecimal unit = decimals == null ? BigDecimal.ZERO : BigDecimal.ONE.scaleByPowerOfTen(-decimals);
        return Optional.of(
                switch (bound) {
                    case EXACT -> around(low, high, exact(high, unit, decimals, wide));
                    case ABOUT -> {
                        BigDecimal slack = about(high, unit);
                        yield around(low, high, wide ? slack.multiply(BigDecimal.TWO) : slack);
                    }
                    case MORE_THAN, AT_LEAST ->
                        new Interval(low, high.add(wide ? high.max(unit) : step(high, unit)));
                    case LESS_THAN, AT_MOST ->
                        new Interval(
                                wide
                                        ? low.subtract(step(low, unit)).min(BigDecimal.ZERO)
                                        : low.subtract(step(low, unit)),
                                high);
                    case VAGUE -> throw new IllegalStateException("read before");
                });
    }

    private static Interval around(BigDecimal low, BigDecimal high, BigDecimal slack) {
        return new Interval(low.subtract(slack), high.add(slack));
    }

    private static BigDecimal exact(BigDecimal value, BigDecimal unit, @Nullable Integer decimals, boolean wide) {
        // Scales go by thousands: only figures printed without a decimal point are accurate to a whole one of them.
        boolean noPoint = decimals != null && decimals <= 0 && decimals % 3 == 0;
        return HALF.multiply(wide && noPoint ? round(value, unit) : unit);
    }

    private static BigDecimal about(BigDecimal value, BigDecimal unit) {
        return value.multiply(ABOUT).max(unit).max(HALF.multiply(round(value, unit)));
    }

    /** From a round mark to the next. */
    private static BigDecimal step(BigDecimal value, BigDecimal unit) {
        BigDecimal mark = BigDecimal.ONE.scaleByPowerOfTen(-value.stripTrailingZeros().scale());
        return mark.min(value.multiply(TENTH)).max(unit);
    }

    /** The unit of the last digit that is no nought, for figures of three digits and more; else that of the last digit. */
    private static BigDecimal round(BigDecimal value, BigDecimal unit) {
        if (unit.signum() == 0 || value.compareTo(unit.multiply(LONG)) < 0) {
            return unit;
        }
        return BigDecimal.ONE.scaleByPowerOfTen(-value.stripTrailingZeros().scale()).max(unit);
    }
}
