package app.diptych.alignment.literal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Finds the numbers in a folded Chinese text: digits and numerals, and the scales behind them. */
final class ChineseLiterals {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String SCALES = "十百千万亿兆";
    private static final int[] EXPONENTS = {1, 2, 3, 4, 8, 12};
    /** Longer runs are no numbers that anybody says. */
    private static final int LONGEST = 30;

    private ChineseLiterals() {}

    static List<Literal> of(char[] text) {
        List<Literal> found = new ArrayList<>();
        int at = 0;
        while (at < text.length) {
            int end = at;
            while (end < text.length && end - at < LONGEST && isPart(text, at, end)) {
                end++;
            }
            if (end == at) {
                if (text[at] == '半') {
                    found.add(new Literal(at, new BigDecimal("0.5"), false));
                }
                at++;
            } else {
                read(text, at, end, found);
                if (end < text.length && (text[end] == '成' || text[end] == '折')) {
                    found.add(new Literal(at, found.getLast().value().movePointRight(1), false));
                }
                at = end;
            }
        }
        return found;
    }

    private static boolean isPart(char[] text, int start, int at) {
        char c = text[at];
        if (isDigit(c) || digit(c) >= 0 || SCALES.indexOf(c) >= 0) {
            return true;
        }
        if (at == start || at + 1 == text.length || !isDigit(text[at - 1])) {
            return false;
        }
        boolean groups = (c == '.' || c == ',') && isDigit(text[at + 1]);
        return groups || (c == ' ' && SCALES.indexOf(text[at + 1]) >= 0);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int digit(char c) {
        return c == '两' || c == '双' ? 2 : c == '〇' ? 0 : DIGITS.indexOf(c);
    }

    private static boolean isRank(char[] text, int from, int to) {
        boolean before = from > 0 && "第QqHh".indexOf(text[from - 1]) >= 0;
        return before || (to < text.length && "季QqHh".indexOf(text[to]) >= 0);
    }

    /** Behind the digits from {@code at} on, with commas and one point. */
    private static int digits(char[] text, int at, int to) {
        int end = at;
        boolean point = false;
        while (end < to && (isDigit(text[end]) || text[end] == ',' || (text[end] == '.' && !point))) {
            point |= text[end] == '.';
            end++;
        }
        return text[end - 1] == '.' || text[end - 1] == ',' ? end - 1 : end;
    }

    /** Adds the value of a run; of one that has no single value, as 七八, that of each digit. */
    private static void read(char[] text, int from, int to, List<Literal> found) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal section = BigDecimal.ZERO;
        BigDecimal number = null;
        int at = from;
        while (at < to) {
            int scale = SCALES.indexOf(text[at]);
            if (scale >= 0) {
                BigDecimal by = BigDecimal.ONE.scaleByPowerOfTen(EXPONENTS[scale]);
                if (scale < 3) {
                    section = section.add((number == null ? BigDecimal.ONE : number).multiply(by));
                } else {
                    BigDecimal sum = section.add(number == null ? BigDecimal.ZERO : number)
                            .add(total);
                    total = (sum.signum() == 0 ? BigDecimal.ONE : sum).multiply(by);
                    section = BigDecimal.ZERO;
                }
                number = null;
                at++;
            } else if (isDigit(text[at])) {
                int end = digits(text, at, to);
                number = new BigDecimal(new String(text, at, end - at).replace(",", ""));
                // 1.2.3 is no number: its parts are.
                at = end < to && text[end] == '.' ? end + 1 : end;
            } else if (digit(text[at]) >= 0) {
                BigDecimal digit = BigDecimal.valueOf(digit(text[at]));
                if (number != null) {
                    found.add(new Literal(at, number, false));
                    found.add(new Literal(at, digit, false));
                    // 二〇二四 is read digit by digit.
                    number = number.scaleByPowerOfTen(1).add(digit);
                } else {
                    number = digit;
                }
                at++;
            } else {
                at++;
            }
        }
        BigDecimal value = total.add(section).add(number == null ? BigDecimal.ZERO : number);
        found.add(new Literal(from, value, isRank(text, from, to)));
    }
}
