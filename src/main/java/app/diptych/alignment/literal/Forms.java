package app.diptych.alignment.literal;

import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The numbers by which another language may say a mention. */
public final class Forms {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern DAY = Pattern.compile("--(\\d\\d)-(\\d\\d)");
    private static final int YEAR_DIGITS = 4;
    private static final BigDecimal CENTURY = BigDecimal.valueOf(100);

    /** A little above a third; a half has words of its own in both languages. */
    private static final BigDecimal THIRD = new BigDecimal("0.34");

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal NINE = BigDecimal.valueOf(9);
    private static final BigDecimal EIGHT = BigDecimal.valueOf(8);

    private Forms() {}

    /**
     * A number that may stand for a mention.
     *
     * @param value the number
     * @param rank whether only a rank will do
     * @param shared whether one that something else is tied by will do too, as the month of two dates
     */
    public record Form(BigDecimal value, boolean rank, boolean shared) {
        static Form of(BigDecimal value) {
            return new Form(value, false, false);
        }
    }

    /**
     * For each number that must be there, those of which any will do; empty for what has no number, which cannot be looked
     * for.
     */
    public static List<List<Form>> of(Mention mention) {
        BigDecimal low = mention.low();
        BigDecimal high = mention.high();
        if (low == null || high == null) {
            return time(mention.value());
        }
        if (isDecade(low, high)) {
            return List.of(List.of(Form.of(high.subtract(NINE))));
        }
        BigDecimal tens = mention.kind() == Kind.PERCENT ? tens(low, high) : null;
        if (tens != null) {
            return List.of(List.of(Form.of(tens)));
        }
        List<List<Form>> all = new ArrayList<>(List.of(forms(mention, low)));
        if (low.compareTo(high) != 0) {
            List<Form> ends = new ArrayList<>(forms(mention, high));
            if (mention.kind() == Kind.MULTIPLE) {
                // "Four times more" keeps both readings, 4 and 5.
                ends.add(Form.of(high.subtract(BigDecimal.ONE)));
            }
            all.add(ends);
        }
        return all;
    }

    /** 81 to 89, as in "80s" and 80 幾. */
    private static boolean isDecade(BigDecimal low, BigDecimal high) {
        return high.compareTo(TEN) > 0
                && high.remainder(TEN).compareTo(NINE) == 0
                && high.subtract(low).compareTo(EIGHT) == 0;
    }

    /** The tens that a band begins or ends at: 40 of "low forties", 50 of "high forties"; null of any other interval. */
    private static @Nullable BigDecimal tens(BigDecimal low, BigDecimal high) {
        BigDecimal tens = low.divideToIntegralValue(TEN).multiply(TEN);
        BigDecimal next = tens.add(TEN);
        boolean part = tens.compareTo(TEN) > 0 && low.compareTo(high) < 0 && high.compareTo(next) < 0;
        if (!part || high.subtract(low).compareTo(BigDecimal.valueOf(5)) > 0) {
            return null;
        }
        boolean begins = low.subtract(tens).compareTo(BigDecimal.ONE) <= 0;
        boolean ends = next.subtract(high).compareTo(BigDecimal.ONE) <= 0;
        return begins ? tens : ends ? next : null;
    }

    private static List<Form> forms(Mention mention, BigDecimal signed) {
        BigDecimal value = signed.abs();
        return switch (mention.kind()) {
            case POINTS -> List.of(Form.of(value), Form.of(value.movePointLeft(2)));
            case FRACTION ->
                value.compareTo(THIRD) < 0 && value.signum() > 0
                        ? List.of(Form.of(value), Form.of(inverse(value)))
                        : List.of(Form.of(value));
            // The four of "quarter" is no rank.
            case ORDINAL -> List.of(new Form(value, true, false));
            default -> List.of(Form.of(value));
        };
    }

    private static BigDecimal inverse(BigDecimal value) {
        return BigDecimal.ONE.divide(value, MathContext.DECIMAL32).setScale(0, RoundingMode.HALF_UP);
    }

    /** The numbers of a date or period; its year only where there is nothing else. */
    private static List<List<Form>> time(@Nullable String value) {
        List<List<Form>> all = new ArrayList<>();
        if (value == null || value.contains("H")) {
            return all;
        }
        boolean quarter = value.contains("Q");
        Matcher day = DAY.matcher(value);
        if (day.matches()) {
            // September 11 is also called 911.
            BigDecimal month = new BigDecimal(day.group(1));
            BigDecimal number = new BigDecimal(day.group(2));
            BigDecimal name = new BigDecimal(Integer.valueOf(day.group(1)) + day.group(2));
            all.add(List.of(new Form(month, false, true), Form.of(name)));
            all.add(List.of(Form.of(number), Form.of(name)));
            return all;
        }
        Matcher number = NUMBER.matcher(value);
        while (number.find()) {
            BigDecimal part = new BigDecimal(number.group());
            boolean year = number.group().length() == YEAR_DIGITS;
            boolean last = number.end() == value.length();
            if (!year) {
                all.add(List.of(new Form(part, quarter, !last)));
            } else if (last) {
                all.add(List.of(new Form(part, false, true), Form.of(part.remainder(CENTURY))));
            }
        }
        return all;
    }
}
