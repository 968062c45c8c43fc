package app.diptych.alignment.literal;

import app.diptych.quantity.Mention;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers by which another language may say a mention. */
public final class Forms {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int YEAR_DIGITS = 4;
    private static final BigDecimal CENTURY = BigDecimal.valueOf(100);

    /** A little above a third; a half has words of its own in both languages. */
    private static final BigDecimal THIRD = new BigDecimal("0.34");

    private Forms() {}

    /**
     * For each number that must be there, the numbers of which any will do; empty for what has no number, which cannot be
     * looked for.
     */
    public static List<List<BigDecimal>> of(Mention mention) {
        BigDecimal low = mention.low();
        BigDecimal high = mention.high();
        if (low == null || high == null) {
            return time(mention.value());
        }
        List<List<BigDecimal>> all = new ArrayList<>(List.of(forms(mention, low)));
        if (low.compareTo(high) != 0) {
            all.add(forms(mention, high));
        }
        return all;
    }

    private static List<BigDecimal> forms(Mention mention, BigDecimal signed) {
        BigDecimal value = signed.abs();
        return switch (mention.kind()) {
            case POINTS -> List.of(value, value.movePointLeft(2));
            case FRACTION ->
                value.compareTo(THIRD) < 0 && value.signum() > 0 ? List.of(value, inverse(value)) : List.of(value);
            default -> List.of(value);
        };
    }

    private static BigDecimal inverse(BigDecimal value) {
        return BigDecimal.ONE.divide(value, MathContext.DECIMAL32).setScale(0, java.math.RoundingMode.HALF_UP);
    }

    /** The last number of a date or period, and where it is a day its month too: "2024-08-01" is 8 and 1. */
    private static List<List<BigDecimal>> time(@org.jspecify.annotations.Nullable String value) {
        List<List<BigDecimal>> all = new ArrayList<>();
        if (value == null || value.contains("H")) {
            return all;
        }
        Matcher number = NUMBER.matcher(value);
        while (number.find()) {
            BigDecimal part = new BigDecimal(number.group());
            boolean year = number.group().length() == YEAR_DIGITS;
            boolean last = number.end() == value.length();
            if (!year) {
                all.add(List.of(part));
            } else if (last) {
                all.add(List.of(part, part.remainder(CENTURY)));
            }
        }
        return all;
    }
}
