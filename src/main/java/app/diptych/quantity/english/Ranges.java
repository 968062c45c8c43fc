package app.diptych.quantity.english;

import app.diptych.quantity.Bound;
import app.diptych.quantity.Kind;
import app.diptych.quantity.grammar.Draft;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Numeral;
import app.diptych.quantity.grammar.Reading;
import java.math.BigDecimal;

/** Joins two figures into a range that shares unit and scale, unless the text tells of a change from one to the other. */
final class Ranges {
    /** Behind a word of change, a second percentage this many times the first is a level, not the upper end. */
    private static final BigDecimal FAR = new BigDecimal("4.5");

    private static final int LOOK_BACK = 24;

    private final Words words;

    Ranges(Words words) {
        this.words = words;
    }

    /** Where the second figure of a range would start, or −1. */
    int second(Reading reading, Draft first) {
        int end = first.end;
        char next = reading.at(end);
        if (next == ' ') {
            if (reading.has(end, " to ")) {
                return end + 4;
            }
            if (reading.has(end, " up to ") && reading.has(first.start - 5, "from ")) {
                return end + 7;
            }
            if (reading.has(end, " and ") && (isBetween(reading, first.start) || isBare(reading, first))) {
                return end + 5;
            }
            if (reading.has(end, " or ") && (isSmall(first) || isBare(reading, first))) {
                return end + 4;
            }
            return reading.has(end, " - ") ? end + 3 : -1;
        }
        if (reading.has(end, "-to-")) {
            return end + 4;
        }
        if (reading.has(end, "- to ")) {
            return end + 5;
        }
        // "3- and 5-year notes".
        if (reading.has(end, "- and ") && isBare(reading, first)) {
            return end + 6;
        }
        if (next == ',') {
            return reading.at(end + 1) == ' ' && isBare(reading, first) ? end + 2 : -1;
        }
        return next == '-' && first.numeral != null && !Letters.isHan(reading.at(end + 1)) ? end + 1 : -1;
    }

    /** A small whole number without anything, within a sentence and in no list of numbers. */
    private boolean isBare(Reading reading, Draft first) {
        int before = reading.skipSpacesBack(first.start);
        return first.kind == Kind.COUNT
                && first.unit.isEmpty()
                && first.numeral != null
                && first.numeral.decimals() == 0
                && first.exponent == 0
                && (Character.isLowerCase(reading.raw(first.start)) || Letters.isLatin(reading.at(before - 1)))
                && words.labelled.before(reading.chars(), before, Math.max(0, before - LOOK_BACK)) == 0;
    }

    private boolean isBetween(Reading reading, int start) {
        int at = reading.skipSpacesBack(start);
        if (reading.has(at - 4, "both")) {
            return true;
        }
        int behind = withoutLimits(reading, at);
        return reading.has(behind - 7, "between");
    }

    private static boolean isSmall(Draft draft) {
        return draft.numeral != null
                && draft.numeral.form() != Numeral.Form.DIGITS
                && draft.numeral.exponent() == 0
                && (draft.kind == Kind.COUNT || (draft.kind == Kind.MONEY && draft.exponent == 0));
    }

    /** "two or three", "4 or 5"; "10 or 20" may be either. */
    private static boolean isNext(Draft first, Draft second) {
        boolean next = first.high != null
                && second.low != null
                && second.low.subtract(first.high).compareTo(BigDecimal.ONE) == 0;
        return isSmall(first) && (next || (first.numeral != null && first.numeral.spelled()));
    }

    /**
     * Makes {@code first} the range up to {@code second}; false, with nothing changed, if it is none.
     *
     * @param chain whether another range follows, so that this one is where the change starts
     */
    boolean join(Reading reading, Draft first, Draft second, boolean chain) {
        BigDecimal low = first.low;
        BigDecimal high = second.high;
        if (low == null || high == null || second.low == null || !compatible(first, second)) {
            return false;
        }
        // "one or two or three": the last two are the range.
        boolean or = reading.has(first.end, " or ");
        boolean two = or && (!isNext(first, second) || reading.has(second.end, " or "));
        boolean and = reading.has(first.end, " and ") || reading.has(first.end, "- and ");
        if (two || (and && !isBetween(reading, first.start))) {
            shareUnit(first, second);
            return false;
        }
        if (reading.at(first.end) == ',' && !isSpoken(first, second)) {
            return false;
        }
        BigDecimal lower = low.scaleByPowerOfTen(power(first, second));
        // "negative 2 to negative 3 percent" is told by its size, the smaller loss first.
        boolean falling = low.signum() < 0 && high.signum() < 0 && lower.compareTo(second.low) > 0;
        boolean ordered = falling || lower.compareTo(second.low) < 0;
        if (!ordered || (!chain && isChange(reading, first, lower, second))) {
            share(reading, first, second);
            return false;
        }
        first.low = falling ? second.low : lower;
        first.high = falling ? lower : high;
        first.kind = second.kind == Kind.COUNT && first.kind == Kind.MONEY ? Kind.MONEY : second.kind;
        first.unit = first.kind == Kind.MONEY && second.kind == Kind.COUNT ? first.unit : second.unit;
        first.end = second.end;
        first.outerEnd = second.outerEnd;
        first.decimals = second.decimals;
        first.exponent = Math.max(first.exponent, second.exponent);
        first.bound = second.bound == Bound.MORE_THAN ? Bound.MORE_THAN : Bound.EXACT;
        return true;
    }

    /** By which power of ten the first has to be multiplied to share the scale and the unit of the second. */
    private static int power(Draft first, Draft second) {
        int power = 0;
        if (first.exponent == 0
                && second.exponent > 0
                && first.low != null
                && second.high != null
                && first.low.abs().scaleByPowerOfTen(second.exponent).compareTo(second.high.abs()) <= 0) {
            power = second.exponent;
        }
        return first.kind != second.kind && second.numeral != null ? power + shift(second) : power;
    }

    /** "150, 160 basis points", "two, three years": a guess of two numbers, as people speak. */
    private static boolean isSpoken(Draft first, Draft second) {
        if (first.low == null || second.low == null || first.kind != Kind.COUNT || second.kind == Kind.MONEY) {
            return false;
        }
        boolean next = second.low.subtract(first.low).compareTo(BigDecimal.ONE) == 0;
        boolean unit = !second.unit.isEmpty() || second.exponent > 0;
        int power = second.kind == Kind.COUNT ? 0 : power(first, second);
        BigDecimal lower = first.low.scaleByPowerOfTen(power);
        boolean near = lower.compareTo(second.low) < 0 && lower.add(lower).compareTo(second.low) >= 0;
        return first.low.signum() > 0 && ((unit && near) || next || (unit && isOneMore(lower, second)));
    }

    private static boolean isOneMore(BigDecimal lower, Draft second) {
        return second.numeral != null
                && second.low != null
                && second.low.subtract(lower).compareTo(BigDecimal.ONE.scaleByPowerOfTen(second.exponent)) == 0;
    }

    /** "in 8 or 11 months", "up 5 and 10%": two amounts of one unit. */
    static void shareUnit(Draft first, Draft second) {
        boolean unit = second.kind != Kind.COUNT && second.kind != Kind.MONEY;
        if (unit && second.exponent == 0 && first.kind == Kind.COUNT && first.unit.isEmpty()) {
            first.scale(second.numeral == null ? 0 : shift(second));
            first.kind = second.kind;
            first.unit = second.unit;
        }
    }

    /** "went from 21 to 23 percent", "fell from 1.5 to $1.2 billion": two levels, one unit and scale for both. */
    private static void share(Reading reading, Draft first, Draft second) {
        boolean bare = first.kind == Kind.COUNT && first.unit.isEmpty();
        if (!reading.has(first.end, " to ") || !reading.has(first.start - 5, "from ") || first.low == null) {
            return;
        }
        int power = 0;
        if (first.exponent == 0 && second.exponent > 2 && second.high != null) {
            BigDecimal most = second.high.abs().scaleByPowerOfTen(1);
            power = first.low.abs().scaleByPowerOfTen(second.exponent).compareTo(most) <= 0
                    ? second.exponent
                    : second.exponent - 3;
        }
        if (bare && second.kind != Kind.COUNT) {
            power += second.numeral == null ? 0 : shift(second);
            first.kind = second.kind;
        }
        if (bare) {
            first.unit = second.unit;
        }
        first.scale(power);
        first.exponent += Math.max(0, power);
    }

    /** The power of ten by which the unit of the second scaled its numeral. */
    private static int shift(Draft second) {
        return second.decimals == null || second.numeral == null ? 0 : second.numeral.decimals() - second.decimals;
    }

    private static boolean compatible(Draft first, Draft second) {
        if (first.kind == second.kind && (first.unit.equals(second.unit) || !first.unit.isEmpty())) {
            return first.unit.equals(second.unit);
        }
        if (first.kind == Kind.COUNT && first.unit.isEmpty()) {
            return first.exponent == 0 || second.exponent > 0 || second.kind == Kind.MONEY;
        }
        return first.kind == Kind.MONEY && second.kind == Kind.COUNT && first.exponent <= second.exponent;
    }

    private boolean isChange(Reading reading, Draft first, BigDecimal lower, Draft second) {
        if (reading.at(first.end) == '-' || second.low == null) {
            return false;
        }
        char[] chars = reading.chars();
        int at = withoutLimits(reading, reading.skipSpacesBack(first.start));
        int floor = Math.max(0, at - LOOK_BACK);
        if (reading.has(at - 4, "from") && !Letters.isLatin(reading.at(at - 5))) {
            // "growth of from 3% to 5%" names a range.
            return !reading.has(at - 8, " of ") && isChangeFrom(reading, at - 4);
        }
        int by = reading.has(at - 3, " by") ? at - 3 : at;
        boolean changed = words.directionBefore.before(chars, by, floor) > 0 || isSaidAgain(reading, at);
        boolean far = second.low.abs().compareTo(lower.abs().multiply(FAR)) > 0;
        return (far && by < at)
                || (changed && ((first.kind == Kind.MONEY && second.kind == Kind.MONEY && !isUp(reading, by)) || far));
    }

    /** "increased 1.6% or $47,000 to $2.9 million": the change is told in two ways. */
    private static boolean isSaidAgain(Reading reading, int at) {
        Draft last = reading.last();
        boolean or = reading.has(at - 3, " or");
        return or && last != null && last.kind == Kind.PERCENT && last.direction != null && at - last.outerEnd < 6;
    }

    /** Where the words that limit a figure start: "from a little over 12%". */
    private int withoutLimits(Reading reading, int behind) {
        int at = behind;
        for (int i = 0; i < 2; i++) {
            int found = words.before.before(reading.chars(), at, Math.max(0, at - LOOK_BACK));
            if (found == 0) {
                break;
            }
            at = reading.skipSpacesBack(at - words.before.length(found));
        }
        return at;
    }

    /** "up $2 to $3" is a range more often than not; "decreased $2 to $3" is not. */
    private static boolean isUp(Reading reading, int at) {
        return reading.has(at - 3, " up") || reading.has(at - 5, " down");
    }

    /** The hyphen of "non-GAAP", the apostrophe of "year's" and "'27". */
    private static boolean isInner(Reading reading, int at) {
        char c = reading.at(at);
        return (c == '-' || c == '\'' || c == '\u2019') && Letters.isWord(reading.at(at + 1));
    }

    /** "grew from 5% to 7%" is a change, "ranging from 5% to 7%" is a range. */
    private boolean isChangeFrom(Reading reading, int from) {
        int at = from;
        for (int i = 0; i < 8; i++) {
            at = reading.skipSpacesBack(at);
            at -= i == 0 && reading.at(at - 1) == ',' ? 1 : 0;
            if (!Letters.isWord(reading.at(at - 1))) {
                return false;
            }
            int found = words.directionBefore.before(reading.chars(), at, Math.max(0, at - LOOK_BACK));
            if (found > 0
                    || words.multiple.before(reading.chars(), at, Math.max(0, at - LOOK_BACK)) > 0
                    || reading.has(at - 4, "went")
                    || reading.has(at - 5, "moved")
                    || reading.has(at - 4, "goes")
                    || reading.has(at - 4, "gone")
                    || reading.has(at - 5, "going")
                    || reading.has(at - 2, "go")) {
                return true;
            }
            if (reading.has(at - 7, "ranging") || reading.has(at - 5, "range") || reading.has(at - 6, "ranges")) {
                return false;
            }
            while ((Letters.isWord(reading.at(at - 1)) || isInner(reading, at - 1)) && at > from - 60) {
                at--;
            }
        }
        return false;
    }
}
