package app.diptych.check.number.wording;

import java.math.BigDecimal;

/** Numbers as they are printed. */
final class Digits {
    private static final int GROUP = 3;

    private Digits() {}

    /** As in 1,480 and 2.99; without trailing zeros. */
    static String grouped(BigDecimal value) {
        String digits = value.stripTrailingZeros().toPlainString();
        int point = digits.indexOf('.');
        StringBuilder grouped = new StringBuilder(digits);
        int first = digits.startsWith("-") ? 1 : 0;
        for (int i = (point < 0 ? digits.length() : point) - GROUP; i > first; i -= GROUP) {
            grouped.insert(i, ',');
        }
        return grouped.toString();
    }
}
