package app.diptych.metric;

import app.diptych.quantity.Bound;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a printed figure stands for. "$24 million" is any amount that rounds to it, 23.5 to 24.5 million: relations are
 * tested on these intervals, since a test on the points raises false alarms.
 */
public final class Rounding {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Rounding() {}

    /**
     * The interval that a fact's figure stands for: half a unit of its last digit to either side, following XBRL's
     * {@code decimals} (XBRL 2.1, section 4.6.5). Empty where a bound leaves one side open.
     */
    public static Optional<Interval> interval(Fact fact) {
        if (fact.bound() != Bound.EXACT && fact.bound() != Bound.ABOUT) {
            return Optional.empty();
        }
        Integer decimals = fact.decimals();
        BigDecimal half = decimals == null ? BigDecimal.ZERO : HALF.scaleByPowerOfTen(-decimals);
        return Optional.of(new Interval(fact.low().subtract(half), fact.high().add(half)));
    }
}
