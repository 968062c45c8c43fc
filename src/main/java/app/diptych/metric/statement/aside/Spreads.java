package app.diptych.metric.statement.aside;

import app.diptych.metric.text.Sentence;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Direction;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value that is said in two amounts: how far it may be off ("$3.1 million, plus or minus $200,000"), or the two ends of a
 * range, each with its own way ("down 8% to down 11%", "between minus 1% and positive 2%"). The second amount is no value of
 * its own.
 */
public final class Spreads {
    private static final Pattern BESIDE = Pattern.compile(",?\\s*");
    private static final Sieve TO = Sieve.of("\\s+(?:to|and)\\s+(?:(?:down|up|minus|plus|negative|positive)\\s+)?");
    private static final Sieve SIGNED = Sieve.of("\\b(?:down|up|minus|plus|negative|positive)\\s+$");
    private static final Sieve BETWEEN = Sieve.of("(?s).*\\bbetween\\s+(?:(?:negative|minus|down|up)\\s+)?");
    private static final Sieve FROM = Sieve.of("(?s).*\\bfrom\\s+(?:[a-z]+\\s+){0,3}");
    private static final int NEAR = 32;

    private Spreads() {}

    /** Whether an amount only widens the one before it. */
    public static boolean isSecond(Sentence sentence, Quantity quantity) {
        for (Quantity first : sentence.amounts()) {
            if (first.mention().start() < quantity.mention().start()
                    && sentence.nextAmount(first) == quantity.mention().start()) {
                return ends(sentence, first, quantity) != null;
            }
        }
        return false;
    }

    /** The amount as it is printed, or with both of its ends where another one widens it. */
    public static Mention wide(Sentence sentence, Quantity quantity) {
        Mention first = quantity.mention();
        for (Quantity second : sentence.amounts()) {
            if (second.mention().start() == sentence.nextAmount(quantity)) {
                BigDecimal[] ends = ends(sentence, quantity, second);
                return ends == null
                        ? first
                        : new Mention(
                                first.start(),
                                first.end(),
                                first.outerStart(),
                                first.outerEnd(),
                                first.kind(),
                                ends[0],
                                ends[1],
                                first.unit(),
                                first.per(),
                                first.bound(),
                                first.decimals(),
                                first.direction(),
                                first.comparison(),
                                first.value());
            }
        }
        return first;
    }

    private static BigDecimal @Nullable [] ends(Sentence sentence, Quantity first, Quantity second) {
        Mention one = first.mention();
        Mention two = second.mention();
        BigDecimal low = one.low();
        BigDecimal high = one.high();
        BigDecimal least = two.low();
        BigDecimal most = two.high();
        if (low == null || high == null || least == null || most == null) {
            return null;
        }
        String gap = sentence.lower(one.end(), two.start());
        boolean points = first.kind() == Kind.PERCENT && second.kind() == Kind.POINTS;
        if (most.signum() > 0 && least.negate().compareTo(most) == 0) {
            BigDecimal off = points ? most.movePointLeft(2) : most;
            return (points || first.kind() == second.kind())
                            && BESIDE.matcher(gap).matches()
                    ? new BigDecimal[] {low.subtract(off), high.add(off)}
                    : null;
        }
        boolean range = first.kind() == Kind.PERCENT
                && second.kind() == Kind.PERCENT
                && TO.matches(gap)
                && isSameWay(one, two)
                && isRange(sentence, one, gap);
        return range ? new BigDecimal[] {low.min(least), high.max(most)} : null;
    }

    private static boolean isSameWay(Mention one, Mention two) {
        return one.direction() == two.direction() || (one.direction() == null && two.direction() == Direction.UP);
    }

    private static boolean isRange(Sentence sentence, Mention one, String gap) {
        String before = sentence.lower(Math.max(sentence.span().start(), one.start() - NEAR), one.start());
        if (gap.contains(" and ")) {
            return BETWEEN.matches(before);
        }
        return SIGNED.isIn(gap) && !FROM.matches(before);
    }
}
