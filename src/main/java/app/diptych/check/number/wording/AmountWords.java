package app.diptych.check.number.wording;

import app.diptych.quantity.Bound;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The normalised value of a figure in plain English, so that figures written in two ways can be compared by eye. */
public final class AmountWords {
    private record Scale(BigDecimal from, String name) {}

    private static final Scale[] SCALES = {
        new Scale(BigDecimal.TEN.pow(12), " trillion"),
        new Scale(BigDecimal.TEN.pow(9), " billion"),
        new Scale(BigDecimal.TEN.pow(6), " million")
    };

    /** More digits than any call prints of a scaled figure. */
    private static final int DIGITS = 6;

    private AmountWords() {}

    /** As in "about 30 %", "33 to 37 %", "more than 148 billion USD", "2024-Q2". */
    public static String of(Mention mention) {
        if (mention.value() != null) {
            return mention.value();
        }
        BigDecimal low = mention.low();
        BigDecimal high = mention.high();
        if (low == null || high == null) {
            return mention.unit();
        }
        String number = low.compareTo(high) == 0 ? number(low) : number(low) + " to " + number(high);
        return bound(mention.bound()) + number + unit(mention);
    }

    private static String number(BigDecimal value) {
        for (Scale scale : SCALES) {
            if (value.abs().compareTo(scale.from()) >= 0) {
                BigDecimal scaled = value.divide(scale.from(), DIGITS, RoundingMode.HALF_EVEN);
                return Digits.grouped(scaled) + scale.name();
            }
        }
        return Digits.grouped(value);
    }

    private static String unit(Mention mention) {
        String per = mention.per() == null ? "" : " a " + mention.per();
        return switch (mention.kind()) {
            case PERCENT -> " %" + per;
            case POINTS -> " bp" + per;
            case MULTIPLE -> " times" + per;
            case MONEY -> " " + mention.unit() + per;
            case DURATION -> " " + mention.unit() + (isOne(mention) ? "" : "s") + per;
            case COUNT, FRACTION, ORDINAL, DATE, PERIOD, IDENTIFIER -> per;
        };
    }

    private static boolean isOne(Mention mention) {
        return mention.high() != null
                && mention.high().compareTo(BigDecimal.ONE) == 0
                && mention.kind() == Kind.DURATION;
    }

    private static String bound(Bound bound) {
        return switch (bound) {
            case EXACT, VAGUE -> "";
            case ABOUT -> "about ";
            case MORE_THAN -> "more than ";
            case AT_LEAST -> "at least ";
            case LESS_THAN -> "less than ";
            case AT_MOST -> "up to ";
        };
    }
}
