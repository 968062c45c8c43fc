package app.diptych.check.number;

import app.diptych.alignment.Verdict;
import app.diptych.alignment.amount.Bounds;
import app.diptych.check.number.tie.Tie;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What two tied figures differ in, but for the way they go. Each tie has one difference at the most, the gravest. */
enum Difference {
    /** The value. */
    VALUE,
    /** The same number of something else: another currency, percent for points, months for years. */
    UNIT,
    /** A date or a period. */
    TIME,
    /** Above for below. */
    OPPOSITE_BOUND,
    /** A limit lost, added or changed, the value being the same. */
    BOUND;

    private static final Sieve LITTLE_OVER = Sieve.of("出[頭头]");

    /** Where the middle of a decade begins: "mid-30s" from 33. */
    private static final BigDecimal MIDDLE = BigDecimal.valueOf(3);

    /** What the two sides of a tie differ in, or null. */
    static @Nullable Difference of(Tie tie) {
        if (!tie.hasBoth()) {
            return null;
        }
        Mention english = tie.englishMention();
        Mention chinese = tie.chineseMention();
        if (isTime(english)) {
            return tie.verdict() == Verdict.DIFFERENT ? TIME : null;
        }
        boolean sameValue = sameNumber(english, chinese);
        if (tie.verdict() == Verdict.DIFFERENT) {
            if (isOtherUnit(english, chinese)) {
                return UNIT;
            }
            return sameValue && Bounds.areOpposite(english.bound(), chinese.bound()) ? OPPOSITE_BOUND : VALUE;
        }
        if (isPastLittleOver(tie, english, chinese)) {
            return VALUE;
        }
        if (sameValue && Limits.areTurned(tie)) {
            return OPPOSITE_BOUND;
        }
        return sameValue && english.bound() != chinese.bound() && !Limits.areAlike(tie) ? BOUND : null;
    }

    /** Whether the English is in the middle of its decade or above, and the Chinese says 出頭: just over its beginning. */
    private static boolean isPastLittleOver(Tie tie, Mention english, Mention chinese) {
        BigDecimal begins = chinese.low();
        BigDecimal low = english.low();
        return begins != null
                && low != null
                && english.kind() == Kind.PERCENT
                && chinese.kind() == Kind.PERCENT
                && begins.remainder(BigDecimal.TEN).signum() == 0
                && low.subtract(begins).compareTo(MIDDLE) >= 0
                && LITTLE_OVER.isIn(tie.chineseWords());
    }

    private static boolean isTime(Mention mention) {
        return mention.kind() == Kind.DATE || mention.kind() == Kind.PERIOD;
    }

    private static boolean isOtherUnit(Mention a, Mention b) {
        return (!a.unit().equals(b.unit()) && a.kind() != Kind.COUNT && sameNumber(a, b))
                || isPointsForPercent(a, b)
                || isPointsForPercent(b, a);
    }

    /** Three percentage points are stored as 300 basis points: printed, they have the 3 of three percent. */
    static boolean isPointsForPercent(Mention points, Mention percent) {
        BigDecimal p = points.low();
        BigDecimal c = percent.low();
        return points.kind() == Kind.POINTS
                && percent.kind() == Kind.PERCENT
                && p != null
                && c != null
                && p.abs().compareTo(c.abs().movePointRight(2)) == 0;
    }

    private static boolean sameNumber(Mention a, Mention b) {
        return same(a.low(), b.low()) && same(a.high(), b.high());
    }

    private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a != null && b != null && a.compareTo(b) == 0;
    }
}
