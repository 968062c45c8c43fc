package app.diptych.metric;

import app.diptych.model.Exact;
import java.math.BigDecimal;

/**
 * A closed interval of exact numbers.
 *
 * @param low lower end
 * @param high upper end, at least {@code low}
 */
public record Interval(BigDecimal low, BigDecimal high) {
    /** @throws IllegalArgumentException if the ends are out of order */
    public Interval {
        low = Exact.plain(low);
        high = Exact.plain(high);
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException(low + " is above " + high);
        }
    }
}
