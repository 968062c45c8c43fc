package app.diptych.bench;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What a benchmark comes to.
 *
 * @param value the one figure that is compared over time
 * @param unit what it is in ("ms/call")
 */
record Figure(double value, String unit) {
    /** The value in plain digits, four of them significant, and the unit. */
    @Override
    public String toString() {
        return BigDecimal.valueOf(value)
                        .round(new MathContext(4))
                        .stripTrailingZeros()
                        .toPlainString() + " " + unit;
    }
}
