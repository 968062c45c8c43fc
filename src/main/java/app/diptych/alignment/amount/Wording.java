package app.diptych.alignment.amount;

import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Bound;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** How a quantity is worded, where that says more than its value. */
public final class Wording {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Sieve BAND = Sieve.of(
            "(?i:\\b(?:low|mid|high|single|double|triple)\\b|teens|ties\\b|0s)|[高中低].{0,2}位|出頭|出头|中段|後段|前段|[多幾几]");
    private static final Sieve TWO_NUMBERS =
            Sieve.of("\\d[^\\d]*?(?:[-–—~〜～至到]|to|and)[^\\d]*\\d|\\bto\\b|\\band\\b|[至到]");
    private static final Sieve NUMBERED = Sieve.of("第[一二三四]|[一二三四]季|[一二三四五六七八九十]月|"
            + "(?i:first|second|third|fourth|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)");
    private static final Sieve MORE = Sieve.of("[多餘余幾几]");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Sieve THIS = Sieve.of("^[這这下上本那每]");
    private static final Pattern YEAR =
            Pattern.compile("(?<!\\d)\\d{4}(?!\\d)|\\d\\d?年|\\d\\d? 年|'\\d\\d\\b|[Qq]\\d'?\\d\\d|FY|fy");
    private static final Sieve PAST = Sieve.of("(?i:last|prior|previous|ago)|[去前]年|上年");
    private static final Sieve RELATIVE = Sieve.of("(?i:last|this|next|prior|previous|ago)|[今去明前上下本同當当次]年");

    private Wording() {}

    /** Whether a quantity has no digit: it is written as a word. */
    public static boolean isSpelled(Quantity quantity) {
        for (int i = 0; i < quantity.text().length(); i++) {
            char c = quantity.text().charAt(i);
            if ((c >= '0' && c <= '9') || (c >= '０' && c <= '９')) {
                return false;
            }
        }
        return true;
    }

    /** Whether it says that there are some more: 3000多萬. */
    static boolean saysMore(Quantity quantity) {
        return MORE.isIn(quantity.text());
    }

    /**
     * Whether a translation may drop it: a number up to two that is spelled out ("one day", "both"), and "100 %", which
     * says yes.
     */
    public static boolean mayBeDropped(Quantity quantity) {
        Mention mention = quantity.mention();
        return switch (mention.kind()) {
            case COUNT, DURATION, MULTIPLE -> isSpelled(quantity) && isAtMost(mention, TWO);
            case PERCENT -> is(mention, HUNDRED);
            default -> false;
        };
    }

    /**
     * Whether a translation may add it: a single one of something, which the other language says by an article, a small
     * count that is spelled out, a vague number of many, and the better half.
     */
    public static boolean mayBeAdded(Quantity quantity) {
        Mention mention = quantity.mention();
        return switch (mention.kind()) {
            case COUNT ->
                is(mention, BigDecimal.ONE)
                        || (isSpelled(quantity) && (isAtMost(mention, TEN) || mention.bound() == Bound.VAGUE));
            case DURATION ->
                is(mention, BigDecimal.ONE)
                        || (isSpelled(quantity) && (isAtMost(mention, TWO) || mention.bound() == Bound.VAGUE));
            case MULTIPLE -> isSpelled(quantity) && isAtMost(mention, TWO);
            // 大半 is "most of".
            case FRACTION -> isSpelled(quantity) && is(mention, HALF) && mention.bound() == Bound.MORE_THAN;
            default -> false;
        };
    }

    private static boolean isAtMost(Mention mention, BigDecimal most) {
        return mention.high() != null && mention.high().abs().compareTo(most) <= 0;
    }

    private static boolean is(Mention mention, BigDecimal value) {
        return mention.low() != null
                && mention.high() != null
                && mention.low().compareTo(value) == 0
                && mention.high().compareTo(value) == 0;
    }

    /** Whether an interval is told by its two ends, rather than by the name of a band. */
    public static boolean hasTwoEnds(Quantity quantity) {
        return !BAND.isIn(quantity.text()) && TWO_NUMBERS.isIn(quantity.text());
    }

    private static boolean hasDigit(Quantity quantity) {
        for (int i = 0; i < quantity.text().length(); i++) {
            char c = quantity.text().charAt(i);
            if (c >= '0' && c <= '9') {
                return true;
            }
        }
        return false;
    }

    /** Whether a date or period has a number or the name of a month in it: it is not only told from the call's own. */
    public static boolean isAbsolute(Quantity quantity) {
        return (hasDigit(quantity) || NUMBERED.isIn(quantity.text())) && !THIS.isIn(quantity.text());
    }

    /** Whether a date or period says that it lies a year back: 去年同期 is never this year's quarter. */
    static boolean saysPast(Quantity quantity) {
        return PAST.isIn(quantity.text());
    }

    /** Whether a date or period says its year, itself or by "last". */
    static boolean saysYear(Quantity quantity) {
        return YEAR.matcher(quantity.text()).find() || RELATIVE.isIn(quantity.text());
    }
}
