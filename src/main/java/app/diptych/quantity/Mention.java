package app.diptych.quantity;

import app.diptych.model.Exact;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A mention of an amount in one text, with its normalised value.
 *
 * @param start offset of the core ("$82 billion")
 * @param end offset behind the core
 * @param outerStart offset of the core with its modifiers ("more than $82 billion"), at most {@code start}
 * @param outerEnd offset behind it, at least {@code end}
 * @param kind what is counted
 * @param low lower end of the closed interval; null only where the kind is no amount
 * @param high upper end, equal to {@code low} for a plain figure
 * @param unit ISO 4217 code, {@code %}, {@code bp}, {@code x}, {@code 1}, a noun, or empty; see {@link Kind}
 * @param per the unit it is for (month, share), or null
 * @param bound how the words around it limit it
 * @param decimals as XBRL's: accurate to 10^-decimals of the number as stored, a percentage being stored as 5.6; −8 for
 *     "$3.2 billion". Null where it does not apply
 * @param direction which way, where it is a change
 * @param comparison against what, where it is a change
 * @param value ISO form of a date or period, else null
 */
public record Mention(
        int start,
        int end,
        int outerStart,
        int outerEnd,
        Kind kind,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        String unit,
        @Nullable String per,
        Bound bound,
        @Nullable Integer decimals,
        @Nullable Direction direction,
        Comparison comparison,
        @Nullable String value) {
    /** @throws IllegalArgumentException if offsets or the interval are out of order, or an amount has no value */
    public Mention {
        if (outerStart < 0 || start < outerStart || end <= start || outerEnd < end) {
            throw new IllegalArgumentException(
                    "offsets out of order: " + outerStart + ", " + start + ", " + end + ", " + outerEnd);
        }
        if (low == null || high == null) {
            if (kind.isAmount()) {
                throw new IllegalArgumentException(kind + " without a value");
            }
        } else {
            low = Exact.plain(low);
            high = Exact.plain(high);
            if (low.compareTo(high) > 0) {
                throw new IllegalArgumentException(low + " is above " + high);
            }
        }
    }

    /** Whether both name the same amount: kind, unit and interval. */
    public boolean sameAmount(Mention other) {
        return kind == other.kind
                && unit.equals(other.unit)
                && low != null
                && high != null
                && other.low != null
                && other.high != null
                && low.compareTo(other.low) == 0
                && high.compareTo(other.high) == 0;
    }
}
