package app.diptych.alignment.amount;

import app.diptych.alignment.Verdict;
import app.diptych.quantity.Bound;
import app.diptych.quantity.Direction;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares a quantity of the English side with one of the Chinese side. */
public final class Amounts {
    private static final BigDecimal MONTH = BigDecimal.valueOf(30);
    /** Seconds. */
    private static final BigDecimal DAY = BigDecimal.valueOf(86_400);

    private static final double OTHER_RANK = 0.5;

    /** How far below or above a figure that is said to be near, as a part of it. */
    private static final BigDecimal NEAR = new BigDecimal("0.07");

    /** Kinds that are named beside each number, so that none is taken for another by mistake of ours. */
    private static final BigDecimal BAND = BigDecimal.valueOf(3);

    private static final Set<Kind> NAMED = Set.of(Kind.PERCENT, Kind.POINTS, Kind.MULTIPLE, Kind.MONEY);

    private final Quantity english;
    private final Quantity chinese;
    private final Mention a;
    private final Mention b;

    private Amounts(Quantity english, Quantity chinese) {
        this.english = english;
        this.chinese = chinese;
        a = english.mention();
        b = chinese.mention();
    }

    /**
     * How two quantities compare; null where their kinds have nothing to do with each other, or where one is a rank, a name
     * or a relative time and the other is not its equal.
     */
    public static @Nullable Likeness compare(Quantity english, Quantity chinese) {
        Kind a = english.kind();
        Kind b = chinese.kind();
        if (isTime(a) && isTime(b)) {
            return Times.compare(english, chinese);
        }
        if (a == Kind.IDENTIFIER && b == a) {
            return english.text().equalsIgnoreCase(chinese.text()) ? new Likeness(Verdict.AGREE, 0) : null;
        }
        if (!hasValue(a) || !hasValue(b)) {
            return null;
        }
        if (a == Kind.ORDINAL || b == Kind.ORDINAL) {
            return a == b ? ranks(english.mention(), chinese.mention()) : null;
        }
        return new Amounts(english, chinese).compare();
    }

    private static boolean isTime(Kind kind) {
        return kind == Kind.DATE || kind == Kind.PERIOD;
    }

    private static boolean hasValue(Kind kind) {
        return kind.isAmount() || kind == Kind.ORDINAL;
    }

    /** Of two ranks; the first is no rank often enough ("first of all"), so that it contradicts none. */
    private static @Nullable Likeness ranks(Mention a, Mention b) {
        BigDecimal x = a.low();
        BigDecimal y = b.low();
        if (x == null || y == null) {
            return null;
        }
        if (same(a, b)) {
            return new Likeness(Verdict.AGREE, 0);
        }
        boolean late = x.compareTo(BigDecimal.ONE) > 0 && y.compareTo(BigDecimal.ONE) > 0;
        return late ? new Likeness(Verdict.DIFFERENT, OTHER_RANK) : null;
    }

    private static boolean same(Mention a, Mention b) {
        List<Reading> x = Reading.of(a);
        List<Reading> y = Reading.of(b);
        return !x.isEmpty() && !y.isEmpty() && x.getFirst().isSame(y.getFirst());
    }

    private @Nullable Likeness compare() {
        for (Reading x : Reading.of(a)) {
            for (Reading y : Reading.of(b)) {
                if (x.isSame(y) && !areBothFactors(x)) {
                    return ofEqual();
                }
            }
        }
        Reading x = Reading.of(a).getFirst();
        Reading y = Reading.of(b).getFirst();
        if (bare(a) != bare(b) && sameNumbers()) {
            // "It cost 800 million" without a currency; the translation names it.
            return new Likeness(Verdict.COMPATIBLE, 0.6);
        }
        if (Measures.areSame(a, b)) {
            return new Likeness(Verdict.COMPATIBLE, 0.3);
        }
        if (areSameSpan(x, y) || isRateInPoints() || isBandOfThings() || isOtherSign(x, y)) {
            return new Likeness(Verdict.COMPATIBLE, 0.6);
        }
        if (isTurnedRound(x, y)) {
            return new Likeness(Verdict.DIFFERENT, 0.1);
        }
        for (Reading u : Reading.of(a)) {
            for (Reading v : Reading.of(b)) {
                if (u.scale() == v.scale() && !areBothFactors(u) && allows(u, v)) {
                    return unitsDiffer() ? different(u, v) : new Likeness(Verdict.COMPATIBLE, 0.5);
                }
            }
        }
        return different(x, y);
    }

    /** Two factors are compared as such: what they are as growth is one less on both sides. */
    private boolean areBothFactors(Reading reading) {
        return a.kind() == Kind.MULTIPLE && b.kind() == Kind.MULTIPLE && reading.scale() != Reading.Scale.TIMES;
    }

    /** Of two equal values. */
    private Likeness ofEqual() {
        if (unitsDiffer()) {
            return new Likeness(Verdict.DIFFERENT, 0.1);
        }
        if (Bounds.areOpposite(a.bound(), b.bound())) {
            return new Likeness(Verdict.DIFFERENT, 0);
        }
        double direction = a.direction() == b.direction() ? 0 : 0.1;
        double cost = direction + (a.kind() == b.kind() ? 0 : 0.1);
        return a.bound() == b.bound()
                ? new Likeness(Verdict.AGREE, cost)
                : new Likeness(Verdict.COMPATIBLE, 0.1 + cost);
    }

    private boolean unitsDiffer() {
        return a.kind() == Kind.MONEY && b.kind() == Kind.MONEY && !a.unit().equals(b.unit());
    }

    private static boolean bare(Mention mention) {
        return mention.kind() == Kind.COUNT && mention.unit().isEmpty();
    }

    private boolean sameNumbers() {
        return a.low() != null
                && a.high() != null
                && b.low() != null
                && b.high() != null
                && a.low().compareTo(b.low()) == 0
                && a.high().compareTo(b.high()) == 0;
    }

    /** Whether the words of one allow the other. */
    private boolean allows(Reading x, Reading y) {
        if (isAroundNought(x) && isAroundNought(y)) {
            return false;
        }
        if (isRounded(x, y) || reaches(english, x, y) || reaches(chinese, y, x)) {
            return true;
        }
        if (isNear(english, x, chinese, y) || isNear(chinese, y, english, x)) {
            return true;
        }
        if (!x.isPlain() && !y.isPlain()) {
            if (isVague() && x.overlaps(y)) {
                return true;
            }
            // 快了四到十倍 keeps the second reading of a growth at its upper end.
            if (x.scale() == Reading.Scale.TIMES && y.contains(x)) {
                return true;
            }
            boolean worded = !Wording.hasTwoEnds(english) || !Wording.hasTwoEnds(chinese);
            return worded && (x.contains(y) || y.contains(x));
        }
        if (x.isPlain() && y.isPlain()) {
            return rounds(a, x, b, y) || rounds(b, y, a, x);
        }
        Reading wide = x.isPlain() ? y : x;
        Reading point = x.isPlain() ? x : y;
        Quantity interval = x.isPlain() ? chinese : english;
        Bound bound = x.isPlain() ? a.bound() : b.bound();
        if (Bounds.isScaleOnly(x.isPlain() ? english : chinese, point, interval, wide)) {
            return true;
        }
        boolean opposite = Bounds.areOpposite(a.bound(), b.bound());
        return wide.contains(point) && !opposite && (!Wording.hasTwoEnds(interval) || Bounds.isLoose(bound));
    }

    /** Whether one is a fraction and the other its percent, rounded or cut off. */
    private boolean isRounded(Reading x, Reading y) {
        return a.kind() != b.kind()
                && (x.isRounded(y)
                        || (a.kind() == Kind.FRACTION && x.isCutOff(y))
                        || (b.kind() == Kind.FRACTION && y.isCutOff(x)));
    }

    /** Whether one is a vague number, and the other is as vague or a band: 十幾 for the low to mid-teens. */
    private boolean isVague() {
        boolean first = a.bound() == Bound.VAGUE;
        boolean second = b.bound() == Bound.VAGUE;
        return (first && (second || !Wording.hasTwoEnds(chinese))) || (second && !Wording.hasTwoEnds(english));
    }

    /** Whether "more than" a round figure, as in 十多個 or 3000多萬, reaches as far as the other. */
    private static boolean reaches(Quantity floor, Reading from, Reading to) {
        Reading reach = reach(floor, from);
        if (reach == null) {
            return false;
        }
        return to.isPlain()
                ? to.low().compareTo(reach.low()) > 0 && to.low().compareTo(reach.high()) < 0
                : reach.contains(to);
    }

    /** From a figure with 多 to the next round one; null of what is no such figure. */
    private static @Nullable Reading reach(Quantity floor, Reading from) {
        if (floor.mention().bound() != Bound.MORE_THAN
                || !from.isPlain()
                || from.low().signum() <= 0) {
            return null;
        }
        BigDecimal stripped = from.low().stripTrailingZeros();
        boolean round = Wording.saysMore(floor) || (Wording.isSpelled(floor) && stripped.precision() == 1);
        BigDecimal next = from.low().add(BigDecimal.ONE.scaleByPowerOfTen(-stripped.scale()));
        return round ? new Reading(from.scale(), from.low(), next) : null;
    }

    /** "Plus or minus $10 million": no band, but a figure to either side. */
    private static boolean isAroundNought(Reading reading) {
        return reading.low().signum() < 0 && reading.low().negate().compareTo(reading.high()) == 0;
    }

    /** The same figure with a minus on one side: which of the two languages says it in words, rules judge. */
    private boolean isOtherSign(Reading x, Reading y) {
        return a.kind() == b.kind()
                && !unitsDiffer()
                && x.low().signum() * y.low().signum() < 0
                && x.scale() == y.scale()
                && x.low().abs().compareTo(y.low().abs()) == 0
                && x.high().abs().compareTo(y.high().abs()) == 0;
    }

    /** An eighth of it against eight times as much. */
    private boolean isTurnedRound(Reading x, Reading y) {
        boolean kinds = (a.kind() == Kind.FRACTION && b.kind() == Kind.MULTIPLE)
                || (a.kind() == Kind.MULTIPLE && b.kind() == Kind.FRACTION);
        return kinds
                && x.isPlain()
                && y.isPlain()
                // 減少三倍 is bad Chinese for "a third of it", and no other number.
                && b.direction() != Direction.DOWN
                && x.low().multiply(y.low()).subtract(BigDecimal.ONE).abs().compareTo(NEAR) < 0;
    }

    /** Whether a band ends just below what is nearly reached, or begins just above what is passed: 接近九成 for the high 80s. */
    private static boolean isNear(Quantity quantity, Reading point, Quantity band, Reading interval) {
        if (!point.isPlain() || interval.isPlain() || point.scale() != interval.scale() || Wording.hasTwoEnds(band)) {
            return false;
        }
        // A band of percent is three points wide: "high teens" end just below 20.
        BigDecimal reach = point.low().abs().multiply(NEAR).max(band.kind() == Kind.PERCENT ? BAND : BigDecimal.ZERO);
        return switch (quantity.mention().bound()) {
            case LESS_THAN ->
                interval.high().compareTo(point.low()) <= 0
                        && interval.low().compareTo(point.low().subtract(reach)) >= 0;
            case MORE_THAN ->
                interval.low().compareTo(point.low()) >= 0
                        && interval.high().compareTo(point.low().add(reach)) <= 0;
            default -> false;
        };
    }

    /** Whether a figure that is only about right is the other, rounded. */
    private static boolean rounds(Mention loose, Reading rough, Mention exact, Reading fine) {
        if (loose.bound() != Bound.ABOUT || exact.bound() == Bound.ABOUT) {
            return false;
        }
        BigDecimal stripped = rough.low().stripTrailingZeros();
        BigDecimal half = BigDecimal.ONE.scaleByPowerOfTen(-stripped.scale()).divide(BigDecimal.TWO);
        return stripped.precision() > 1
                && rough.low().subtract(fine.low()).abs().compareTo(half) <= 0;
    }

    /** Days for months: 60 days are two of them, near enough; hours for days. */
    private static boolean areSameSpan(Reading x, Reading y) {
        return isTimes(Reading.Scale.MONTHS, Reading.Scale.DAYS, MONTH, x, y)
                || isTimes(Reading.Scale.DAYS, Reading.Scale.SECONDS, DAY, x, y);
    }

    private static boolean isTimes(Reading.Scale large, Reading.Scale small, BigDecimal by, Reading x, Reading y) {
        Reading whole = x.scale() == large ? x : y;
        Reading parts = x.scale() == small ? x : y;
        return whole.scale() == large
                && parts.scale() == small
                && parts.low().compareTo(whole.low().multiply(by)) == 0
                && parts.high().compareTo(whole.high().multiply(by)) == 0;
    }

    /** Of two values that contradict each other, if they may be meant for one another at all. */
    private @Nullable Likeness different(Reading x, Reading y) {
        if (isPointsForPercent(a, b)
                || isPointsForPercent(b, a)
                || isBasisPointsForPoints(a, b)
                || isBasisPointsForPoints(b, a)
                || isSameNumberOfAnotherKind()) {
            return new Likeness(Verdict.DIFFERENT, 0.1);
        }
        boolean parts = x.scale() == Reading.Scale.PART && y.scale() == Reading.Scale.PART;
        boolean spans = a.kind() == Kind.DURATION && b.kind() == Kind.DURATION;
        if (a.kind() != b.kind() && !parts && !spans) {
            return null;
        }
        if (spans && same(a.low(), b.low()) && same(a.high(), b.high())) {
            return new Likeness(Verdict.DIFFERENT, 0.1); // five years for five months
        }
        double likeness = Digits.unlikeness(a, b);
        return new Likeness(Verdict.DIFFERENT, Math.min(1, likeness + (a.kind() == b.kind() ? 0 : 0.3)));
    }

    /** A rate in the teens, which names no unit, is said in points as well as in percent. */
    private boolean isRateInPoints() {
        if (!isBandWithoutUnit() || b.kind() != Kind.POINTS) {
            return false;
        }
        Reading rate = Reading.of(a).getFirst();
        Reading own = Reading.of(b).getFirst();
        Reading reach = reach(chinese, own);
        Reading points = reach == null ? own : reach;
        Reading same = new Reading(
                rate.scale(), points.low().movePointLeft(4), points.high().movePointLeft(4));
        return rate.contains(same) || same.contains(rate) || (b.bound() == Bound.VAGUE && same.overlaps(rate));
    }

    private boolean isBandWithoutUnit() {
        return a.kind() == Kind.PERCENT
                && !Reading.of(a).getFirst().isPlain()
                && !english.text().contains("%")
                && !english.text().contains("percent");
    }

    /** "Low double digits" are percent in most calls, and may be a number of things, or a sum, all the same. */
    private boolean isBandOfThings() {
        boolean things = b.kind() == Kind.COUNT || b.kind() == Kind.MONEY || b.kind() == Kind.DURATION;
        if (!isBandWithoutUnit() || !things || b.low() == null || b.high() == null) {
            return false;
        }
        Reading rate = Reading.of(a).getFirst();
        Reading number =
                new Reading(rate.scale(), b.low().movePointLeft(2), b.high().movePointLeft(2));
        return rate.contains(number) || number.contains(rate) || isNear(chinese, number, english, rate);
    }

    /** 230 basis points against 2.3 %. */
    private static boolean isPointsForPercent(Mention points, Mention percent) {
        return points.kind() == Kind.POINTS
                && percent.kind() == Kind.PERCENT
                && points.low() != null
                && percent.low() != null
                && points.low().abs().compareTo(percent.low().abs().movePointRight(2)) == 0;
    }

    /** 120 basis points against 120 percentage points: the number is the same, and stands on both sides. */
    private static boolean isBasisPointsForPoints(Mention small, Mention large) {
        return small.kind() == Kind.POINTS
                && large.kind() == Kind.POINTS
                && small.low() != null
                && large.low() != null
                && small.low().signum() != 0
                && small.low().movePointRight(2).compareTo(large.low()) == 0;
    }

    /** 30 basis points against 30 %, 1.3 times against 1.3 %: the number was kept, and what it is of was not. */
    private boolean isSameNumberOfAnotherKind() {
        return a.kind() != b.kind() && NAMED.contains(a.kind()) && NAMED.contains(b.kind()) && sameNumbers();
    }

    private static boolean same(@Nullable BigDecimal x, @Nullable BigDecimal y) {
        return x != null && y != null && x.compareTo(y) == 0;
    }
}
