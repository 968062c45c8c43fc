package app.diptych.quantity.grammar;

import app.diptych.quantity.Bound;
import java.math.BigDecimal;

/**
 * A number as written, with its scale, before anything says what it counts.
 *
 * @param start offset of its first character
 * @param end offset behind its last
 * @param low lower end
 * @param high upper end, equal for a plain number
 * @param decimals accurate to 10^-decimals
 * @param exponent power of ten of the scale word, 0 without one
 * @param form how it is written
 * @param bound what it says by itself: VAGUE for "hundreds of millions", MORE_THAN for 三十多
 */
public record Numeral(
        int start, int end, BigDecimal low, BigDecimal high, int decimals, int exponent, Form form, Bound bound) {
    /** How a number is written. */
    public enum Form {
        /** Digits only, at most two of them: a number that may be a name's or a list's. */
        SHORT,
        /** Digits that say by themselves that they are a number: grouped, with decimals, many, or with a scale. */
        DIGITS,
        /** Words without a scale. */
        WORDS,
        /** Words with a scale. */
        SCALED_WORDS
    }

    /** Whether it is written in words. */
    public boolean spelled() {
        return form == Form.WORDS || form == Form.SCALED_WORDS;
    }

    /** The same number times a power of ten. */
    public Numeral scaled(int power, int newEnd) {
        Form scaled = spelled() ? Form.SCALED_WORDS : Form.DIGITS;
        return new Numeral(
                start,
                newEnd,
                low.scaleByPowerOfTen(power),
                high.scaleByPowerOfTen(power),
                decimals - power,
                exponent + power,
                scaled,
                bound);
    }

    /** The same number, ending elsewhere, with another bound. */
    public Numeral ending(int newEnd, Bound newBound) {
        return new Numeral(start, newEnd, low, high, decimals, exponent, form, newBound);
    }

    /** Whether it is an interval. */
    public boolean isRange() {
        return low.compareTo(high) != 0;
    }
}
