package app.diptych.quantity.grammar;

import app.diptych.quantity.Bound;
import app.diptych.quantity.Comparison;
import app.diptych.quantity.Direction;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A mention in the making; its fields are those of {@link Mention}. Confined to one thread. */
public final class Draft {
    /** Digits beyond this are no accuracy but an accident; the interface prints values plainly. */
    private static final int FRACTION_PLACES = 6;

    public int start;
    public int end;
    public int outerStart;
    public int outerEnd;
    public Kind kind;
    public @Nullable BigDecimal low;
    public @Nullable BigDecimal high;
    public String unit = "";
    public @Nullable String per;
    public Bound bound = Bound.EXACT;
    public @Nullable Integer decimals;
    public @Nullable Direction direction;
    public Comparison comparison = Comparison.NONE;
    public @Nullable String value;
    /** Power of ten of the scale word, 0 without one: a range may share it. */
    public int exponent;
    /** The numeral it was read from, or null. */
    public @Nullable Numeral numeral;

    /** A mention of a kind without a value. */
    public Draft(Kind kind, int start, int end) {
        this.kind = kind;
        this.start = start;
        this.end = end;
        this.outerStart = start;
        this.outerEnd = end;
    }

    /** An amount read from a numeral. */
    public static Draft of(Kind kind, String unit, Numeral numeral, int start, int end) {
        Draft draft = new Draft(kind, start, end);
        draft.unit = unit;
        draft.low = numeral.low();
        draft.high = numeral.high();
        draft.decimals = numeral.decimals();
        draft.bound = numeral.bound();
        draft.exponent = numeral.exponent();
        draft.numeral = numeral;
        return draft;
    }

    /** An amount of one number that is not written as such: doubled, half. */
    public static Draft of(Kind kind, String unit, BigDecimal value, int start, int end) {
        Draft draft = new Draft(kind, start, end);
        draft.unit = unit;
        draft.low = value;
        draft.high = value;
        return draft;
    }

    /** A date or period with its ISO form, or null where the form cannot be told. */
    public static Draft named(Kind kind, @Nullable String value, int start, int end) {
        Draft draft = new Draft(kind, start, end);
        draft.value = value;
        return draft;
    }

    /** Multiplies by a power of ten: a shared scale, or percentage points into basis points. */
    public void scale(int power) {
        if (low != null && high != null) {
            low = low.scaleByPowerOfTen(power);
            high = high.scaleByPowerOfTen(power);
        }
        if (decimals != null) {
            decimals -= power;
        }
    }

    /** Turns the sign. */
    public void negate() {
        if (low != null && high != null) {
            BigDecimal old = low;
            low = high.negate();
            high = old.negate();
        }
    }

    /** The mention. */
    public Mention mention() {
        return new Mention(
                start,
                end,
                Math.min(outerStart, start),
                Math.max(outerEnd, end),
                kind,
                plain(low),
                plain(high),
                unit,
                per,
                bound,
                decimals,
                direction,
                comparison,
                value);
    }

    /** Six places at most, and no negative scale, so that 236 billion prints as digits. */
    private @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** A share of one, to six places. */
    public static BigDecimal share(long numerator, long denominator) {
        return BigDecimal.valueOf(numerator)
                .divide(BigDecimal.valueOf(denominator), FRACTION_PLACES, java.math.RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
