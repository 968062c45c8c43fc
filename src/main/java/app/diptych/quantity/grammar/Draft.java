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

    /** Whether this is a rate above nought, or some points, which may be an end of a range of changes. */
    public boolean isRate() {
        return (kind == Kind.PERCENT || kind == Kind.POINTS) && low != null && high != null && low.signum() > 0;
    }

    /** Whether low and high are one value. */
    public boolean isOneValue() {
        return low != null && high != null && low.compareTo(high) == 0;
    }

    /** Lets a range of changes begin at no change, which is named from {@code at} on: "flat to up 2%". */
    public void fromNought(int at) {
        low = BigDecimal.ZERO;
        start = at;
        outerStart = Math.min(outerStart, at);
    }

    /** Makes a change and one the other way its two ends: "down 1% to up 2%" is −1 to 2. Does nothing where they do not fit. */
    public void acrossNought(@Nullable Draft other, Direction own) {
        if (other == null || other.kind != kind || other.high == null || high == null) {
            return;
        }
        boolean down = own == Direction.DOWN;
        low = (down ? high : other.high).negate();
        high = down ? other.high : high;
        direction = null;
        end = other.end;
        outerEnd = Math.max(other.end, other.outerEnd);
    }

    /** A share of one, to six places. */
    public static BigDecimal share(long numerator, long denominator) {
        return BigDecimal.valueOf(numerator)
                .divide(BigDecimal.valueOf(denominator), FRACTION_PLACES, java.math.RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
