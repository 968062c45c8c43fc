package app.diptych.alignment.amount;

import app.diptych.quantity.Mention;
import java.math.BigDecimal;
import java.util.List;

/**
 * An amount on a scale that several units share: percent, tenths and fractions are parts of one, years are months.
 *
 * @param scale what may be compared with what
 * @param low lower end on that scale
 * @param high upper end
 */
record Reading(Scale scale, BigDecimal low, BigDecimal high) {
    /** What an amount is measured by. */
    enum Scale {
        MONEY,
        /** 1 is all of it. */
        PART,
        POINTS,
        TIMES,
        COUNT,
        /** Months, quarters and years. */
        MONTHS,
        /** Days and weeks. */
        DAYS,
        SECONDS
    }

    private static final BigDecimal PERCENT = new BigDecimal("0.01");
    /** Decimals of a share that is told in tenths of a percent. */
    private static final int DECIMALS = 3;

    /** The readings of an amount, the plain one first; none of what is no amount. */
    static List<Reading> of(Mention mention) {
        BigDecimal low = mention.low();
        BigDecimal high = mention.high();
        if (low == null || high == null) {
            return List.of();
        }
        return switch (mention.kind()) {
            case MONEY -> List.of(new Reading(Scale.MONEY, low, high));
            case PERCENT -> List.of(new Reading(Scale.PART, low.movePointLeft(2), high.movePointLeft(2)));
            case FRACTION -> List.of(new Reading(Scale.PART, low, high));
            case POINTS -> List.of(new Reading(Scale.POINTS, low, high));
            // Twice as much is 200 % of it, and 100 % more.
            case MULTIPLE ->
                List.of(
                        new Reading(Scale.TIMES, low, high),
                        new Reading(Scale.PART, low, high),
                        new Reading(Scale.PART, low.subtract(BigDecimal.ONE), high.subtract(BigDecimal.ONE)));
            case COUNT -> {
                BigDecimal prefix = Prefixes.of(mention.unit());
                yield List.of(new Reading(Scale.COUNT, low.multiply(prefix), high.multiply(prefix)));
            }
            case ORDINAL -> List.of(new Reading(Scale.COUNT, low, high));
            case DURATION -> List.of(duration(low, high, mention.unit()));
            case DATE, PERIOD, IDENTIFIER -> List.of();
        };
    }

    private static Reading duration(BigDecimal low, BigDecimal high, String unit) {
        return switch (unit) {
            case "year" -> times(Scale.MONTHS, low, high, 12);
            case "quarter" -> times(Scale.MONTHS, low, high, 3);
            case "month" -> times(Scale.MONTHS, low, high, 1);
            case "week" -> times(Scale.DAYS, low, high, 7);
            case "hour" -> times(Scale.SECONDS, low, high, 3600);
            case "minute" -> times(Scale.SECONDS, low, high, 60);
            case "second" -> times(Scale.SECONDS, low, high, 1);
            default -> times(Scale.DAYS, low, high, 1);
        };
    }

    private static Reading times(Scale scale, BigDecimal low, BigDecimal high, int factor) {
        BigDecimal by = BigDecimal.valueOf(factor);
        return new Reading(scale, low.multiply(by), high.multiply(by));
    }

    boolean isSame(Reading other) {
        return scale == other.scale && low.compareTo(other.low) == 0 && high.compareTo(other.high) == 0;
    }

    boolean contains(Reading other) {
        return scale == other.scale && low.compareTo(other.low) <= 0 && high.compareTo(other.high) >= 0;
    }

    /** Whether they have more than an end in common. */
    boolean overlaps(Reading other) {
        return scale == other.scale && low.compareTo(other.high) < 0 && other.low.compareTo(high) < 0;
    }

    boolean isPlain() {
        return low.compareTo(high) == 0;
    }

    /** Both ends no farther apart than a rounding to whole percent makes them. */
    boolean isRounded(Reading other) {
        BigDecimal most = PERCENT.divide(BigDecimal.TWO);
        return scale == Scale.PART
                && other.scale == scale
                && low.subtract(other.low).abs().compareTo(most) < 0
                && high.subtract(other.high).abs().compareTo(most) < 0;
    }

    /** Whether another is this fraction, two thirds, with the decimals of its percent cut off: 66 %. */
    boolean isCutOff(Reading other) {
        return scale == Scale.PART
                && other.scale == scale
                && isPeriodic()
                && isJustBelow(other.low, low)
                && isJustBelow(other.high, high);
    }

    private static boolean isJustBelow(BigDecimal cut, BigDecimal value) {
        BigDecimal rest = value.abs().subtract(cut.abs());
        return value.signum() == cut.signum() && rest.signum() >= 0 && rest.compareTo(PERCENT) < 0;
    }

    /** Two thirds, which no number of percent is. */
    private boolean isPeriodic() {
        return low.stripTrailingZeros().scale() > DECIMALS;
    }
}
