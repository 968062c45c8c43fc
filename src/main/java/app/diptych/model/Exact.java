package app.diptych.model;

import java.math.BigDecimal;

/** One form for each exact number, so that equal values are equal objects and are written alike. */
public final class Exact {
    /** No amount anybody states comes near; beyond, writing a number out would fill the memory. */
    private static final int LARGEST_EXPONENT = 400;

    private Exact() {}

    /**
     * The same value without trailing zeros behind the point and without an exponent: 1.48E+11 is 148000000000.
     *
     * @throws IllegalArgumentException if the exponent is beyond any amount
     */
    public static BigDecimal plain(BigDecimal value) {
        if (Math.abs((long) value.scale()) > LARGEST_EXPONENT) {
            throw new IllegalArgumentException("a number with the exponent " + -value.scale() + " is no amount");
        }
        if (value.scale() == 0) {
            return value;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
