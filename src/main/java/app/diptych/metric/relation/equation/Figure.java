package app.diptych.metric.relation.equation;

import app.diptych.metric.Interval;
import app.diptych.metric.Rounding;
import app.diptych.quantity.Bound;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An amount of a fact as arithmetic takes it. Percent and points are both counted in percent (170 basis points are 1.7), a
 * factor of growth is a rate (doubled is 100), what fell is negative.
 *
 * @param fact id of the fact
 * @param quantity id of the English quantity that says it
 * @param negative whether it counts downward: a fall, a loss
 * @param growth whether a factor is one of growth
 * @param points whether it was said in points
 * @param unit {@code %}, or as the quantity's
 * @param printed the figure as it stands
 * @param narrow what the words say
 * @param wide what the words may say at the most
 */
public record Figure(
        int fact,
        @Nullable Integer quantity,
        boolean negative,
        boolean growth,
        boolean points,
        String unit,
        Interval printed,
        Interval narrow,
        Interval wide) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal PERCENT_OF_POINT = new BigDecimal("0.01");
    /** "Doubled" is said of 1.9 and of 2.1, and loosely of 1.75 and 2.25. */
    private static final BigDecimal LOOSE = new BigDecimal("0.1");

    private static final BigDecimal LOOSER = new BigDecimal("0.25");

    /** A quantity as a figure; empty where it is vague or no amount. */
    public static Optional<Figure> of(int fact, Quantity quantity, boolean negative, boolean growth) {
        return read(fact, quantity.id(), quantity.mention(), negative, growth);
    }

    /** The same figure as another mention has it, such as the translation's; empty where that is vague or no amount. */
    public Optional<Figure> as(Mention mention) {
        return read(fact, quantity, mention, negative, growth);
    }

    private static Optional<Figure> read(
            int fact, @Nullable Integer quantity, Mention mention, boolean negative, boolean growth) {
        BigDecimal low = mention.low();
        BigDecimal high = mention.high();
        if (low == null || high == null || mention.bound() == Bound.VAGUE) {
            return Optional.empty();
        }
        Interval printed = new Interval(low, high);
        boolean factor = mention.kind() == Kind.MULTIPLE && mention.decimals() == null;
        Interval narrow = Rounding.narrow(low, high, mention.bound(), mention.decimals())
                .orElseThrow();
        Interval wide =
                Rounding.wide(low, high, mention.bound(), mention.decimals()).orElseThrow();
        if (factor) {
            narrow = mention.bound() == Bound.EXACT ? loosened(narrow, LOOSE) : narrow;
            wide = loosened(wide, LOOSER);
        }
        // Recognisers give a fall printed as a negative number its sign; one that is worded has none.
        boolean turn = negative && printed.high().signum() > 0;
        return Optional.of(new Figure(
                fact,
                quantity,
                negative,
                growth,
                mention.kind() == Kind.POINTS,
                unit(mention),
                scaled(printed, mention, turn, growth),
                scaled(narrow, mention, turn, growth),
                scaled(wide, mention, turn, growth)));
    }

    private static String unit(Mention mention) {
        return switch (mention.kind()) {
            case PERCENT, POINTS, MULTIPLE -> "%";
            default -> mention.unit();
        };
    }

    private static Interval loosened(Interval interval, BigDecimal by) {
        return new Interval(interval.low().subtract(by), interval.high().add(by));
    }

    private static Interval scaled(Interval interval, Mention mention, boolean turn, boolean growth) {
        Interval scaled =
                switch (mention.kind()) {
                    case POINTS -> interval.times(PERCENT_OF_POINT);
                    case MULTIPLE ->
                        growth
                                ? interval.minus(Interval.of(BigDecimal.ONE)).times(HUNDRED)
                                : interval.times(HUNDRED);
                    default -> interval;
                };
        return turn ? scaled.negate() : scaled;
    }

    /** With the other sign. */
    public Figure opposite() {
        return new Figure(
                fact, quantity, !negative, growth, points, unit, printed.negate(), narrow.negate(), wide.negate());
    }

    /** Whether it is a range or a band. */
    public boolean isRange() {
        return printed.low().compareTo(printed.high()) < 0;
    }

    /**
     * Whether both may be said of one amount. Figures that only touch at the end of their roundings round apart, and a range
     * must hold the other figure, not only a part of what it may stand for.
     */
    public boolean agrees(Figure other) {
        if (!unit.equals(other.unit)) {
            return false;
        }
        if (isRange() || other.isRange()) {
            return narrow.contains(other.printed) || other.narrow.contains(printed);
        }
        BigDecimal from = narrow.low().max(other.narrow.low());
        BigDecimal to = narrow.high().min(other.narrow.high());
        return from.compareTo(to) < 0 || printed.equals(other.printed);
    }

    /** One end of a range, with the rounding of that end. */
    public Figure end(boolean upper) {
        return new Figure(
                fact,
                quantity,
                negative,
                growth,
                points,
                unit,
                end(printed, printed, upper),
                end(printed, narrow, upper),
                end(printed, wide, upper));
    }

    private static Interval end(Interval range, Interval around, boolean upper) {
        return upper
                ? new Interval(range.high().subtract(around.high().subtract(range.high())), around.high())
                : new Interval(around.low(), range.low().add(range.low().subtract(around.low())));
    }

    /** Whether both say the same amount in the same unit. */
    public boolean sameAs(Figure other) {
        return unit.equals(other.unit) && printed.equals(other.printed);
    }
}
