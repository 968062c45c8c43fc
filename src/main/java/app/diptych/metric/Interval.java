package app.diptych.metric;

import app.diptych.model.Exact;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A closed interval of exact numbers. Its arithmetic gives every value that the operation can give for values inside the
 * operands; a quotient, which need not be a decimal fraction, is rounded outward, so that nothing is lost.
 *
 * @param low lower end
 * @param high upper end, at least {@code low}
 */
public record Interval(BigDecimal low, BigDecimal high) {
    /** Far more digits than any figure of a call, so that rounding outward never shows; more would be slow. */
    private static final int DIGITS = 16;

    private static final MathContext DOWN = new MathContext(DIGITS, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(DIGITS, RoundingMode.CEILING);

    /** @throws IllegalArgumentException if the ends are out of order */
    public Interval {
        low = Exact.plain(low);
        high = Exact.plain(high);
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException(low + " is above " + high);
        }
    }

    /** The interval of one number. */
    public static Interval of(BigDecimal value) {
        return new Interval(value, value);
    }

    /** Every sum. */
    public Interval plus(Interval other) {
        return new Interval(low.add(other.low), high.add(other.high));
    }

    /** Every difference. */
    public Interval minus(Interval other) {
        return plus(other.negate());
    }

    /** Every opposite. */
    public Interval negate() {
        return new Interval(high.negate(), low.negate());
    }

    /** Every multiple by a factor. */
    public Interval times(BigDecimal factor) {
        BigDecimal a = low.multiply(factor);
        BigDecimal b = high.multiply(factor);
        return new Interval(a.min(b), a.max(b));
    }

    /** Every quotient; empty where the divisor may be zero. */
    public Optional<Interval> over(Interval divisor) {
        if (divisor.low.signum() <= 0 && divisor.high.signum() >= 0) {
            return Optional.empty();
        }
        BigDecimal least = low.divide(divisor.low, DOWN);
        BigDecimal most = low.divide(divisor.low, UP);
        BigDecimal[][] others = {{low, divisor.high}, {high, divisor.low}, {high, divisor.high}};
        for (BigDecimal[] pair : others) {
            least = least.min(pair[0].divide(pair[1], DOWN));
            most = most.max(pair[0].divide(pair[1], UP));
        }
        return Optional.of(new Interval(least, most));
    }

    /** The least interval that holds both. */
    public Interval hull(Interval other) {
        return new Interval(low.min(other.low), high.max(other.high));
    }

    /** Whether the two have a number in common. */
    public boolean meets(Interval other) {
        return low.compareTo(other.high) <= 0 && high.compareTo(other.low) >= 0;
    }

    /** Whether every number of the other is one of this. */
    public boolean contains(Interval other) {
        return low.compareTo(other.low) <= 0 && high.compareTo(other.high) >= 0;
    }

    /** Whether all its numbers are above zero. */
    public boolean aboveZero() {
        return low.signum() > 0;
    }

    /** The number in the middle. */
    public BigDecimal middle() {
        return low.add(high).divide(BigDecimal.TWO);
    }
}
