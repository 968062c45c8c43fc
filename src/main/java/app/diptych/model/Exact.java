package app.diptych.model;

import java.math.BigDecimal;

/** One form for each exact number, so that equal values are equal objects and are written alike. */
public final class Exact {
    private Exact() {}

    /** The same value without trailing zeros behind the point and without an exponent: 1.48E+11 is 148000000000. */
    public static BigDecimal plain(BigDecimal value) {
        if (value.scale() == 0) {
            return value;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
