package app.diptych.quantity.grammar;

import app.diptych.quantity.Bound;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers written in digits: 1480, 2,360, 3.2, .5. */
public final class Digits {
    /** No amount has more digits; beyond, it is an identifier, and reading it exactly would cost quadratic time. */
    private static final int LONGEST = 30;

    private Digits() {}

    /** The number at {@code at}, or null if there is none or its digits are no number (too many). */
    public static @Nullable Numeral read(Reading reading, int at) {
        int whole = run(reading, at);
        if (whole - at > LONGEST || (whole == at && !fractionAt(reading, at))) {
            return null;
        }
        StringBuilder number = new StringBuilder(16);
        append(reading, number, at, whole);
        int end = whole;
        boolean grouped = false;
        // 12,34,567: pairs above the thousands, as India groups.
        while (whole - at <= 2 && whole > at && isPair(reading, end) && number.length() < LONGEST) {
            append(reading, number, end + 1, end + 3);
            end += 3;
        }
        if (whole - at <= 3 && whole > at) {
            while (isGroup(reading, end) && number.length() < LONGEST) {
                append(reading, number, end + 1, end + 4);
                end += 4;
                grouped = true;
            }
        }
        int decimals = 0;
        if (fractionAt(reading, end)) {
            int fraction = run(reading, end + 1);
            decimals = fraction - end - 1;
            if (decimals > LONGEST) {
                return null;
            }
            number.append('.');
            append(reading, number, end + 1, fraction);
            end = fraction;
        }
        boolean telling = grouped || decimals > 0 || number.length() > 2;
        BigDecimal value = new BigDecimal(number.toString());
        return new Numeral(
                at, end, value, value, decimals, 0, telling ? Numeral.Form.DIGITS : Numeral.Form.SHORT, Bound.EXACT);
    }

    /** The end of a run of digits. */
    public static int run(Reading reading, int at) {
        int end = at;
        while (Letters.isDigit(reading.at(end))) {
            end++;
        }
        return end;
    }

    private static boolean fractionAt(Reading reading, int at) {
        return reading.at(at) == '.' && Letters.isDigit(reading.at(at + 1));
    }

    /** A comma and exactly three digits: else the comma separates two numbers. */
    private static boolean isGroup(Reading reading, int at) {
        return reading.at(at) == ',' && run(reading, at + 1) == at + 4;
    }

    /** A comma and two digits with another group behind them. */
    private static boolean isPair(Reading reading, int at) {
        int next = at + 3;
        boolean pair = reading.at(at) == ',' && run(reading, at + 1) == next;
        return pair && (isGroup(reading, next) || (isPair2(reading, next) && isGroup(reading, next + 3)));
    }

    private static boolean isPair2(Reading reading, int at) {
        return reading.at(at) == ',' && run(reading, at + 1) == at + 3;
    }

    private static void append(Reading reading, StringBuilder number, int from, int to) {
        for (int i = from; i < to; i++) {
            number.append(reading.at(i));
        }
    }
}
