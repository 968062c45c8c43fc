package app.diptych.quantity.chinese.number;

import static app.diptych.quantity.chinese.number.NumeralCharacters.big;
import static app.diptych.quantity.chinese.number.NumeralCharacters.digit;
import static app.diptych.quantity.chinese.number.NumeralCharacters.small;
import static app.diptych.quantity.chinese.number.NumeralCharacters.tens;

import app.diptych.quantity.grammar.Reading;
import java.math.BigDecimal;

/**
 * Adds up one numeral in characters: 一千零五, 两万五 (25,000), 七八千万 (once as seven, once as eight), 三点五亿. Used
 * once; the fields tell what was found.
 */
public final class CharacterNumeral {
    private static final int LONGEST = 40;

    private final Reading reading;
    private final boolean second;

    /** Where the numeral ends; equal to its start if there is none. */
    public int end;
    /** Whether two neighbouring digits stand for "seven or eight". */
    public boolean pair;
    /** Exponent of the last place that is given. */
    int place;
    /** The largest power of ten named by a character. */
    int exponent;
    /** Whether it is digit after digit: 二〇二四. */
    public boolean positional;

    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal section = BigDecimal.ZERO;
    private int pending = -1;
    private int lastUnit;
    private boolean zero;
    private boolean nought;

    /** @param second whether the second of two neighbouring digits counts */
    public CharacterNumeral(Reading reading, boolean second) {
        this.reading = reading;
        this.second = second;
    }

    /** The value of the numeral at {@code start}, if {@link #end} says that there is one. */
    public BigDecimal read(int start) {
        end = start;
        if (isPositional(start)) {
            section = positional(start);
            if (isDecimal()) {
                decimals();
            }
            return section;
        }
        while (end - start < LONGEST && step(reading.at(end))) {
            end++;
        }
        finish();
        return total.add(section);
    }

    private boolean step(char c) {
        int digit = digit(c);
        if (digit == 0) {
            return takeZero();
        }
        if (digit > 0) {
            return takeDigit(digit);
        }
        if (tens(c) > 0 && pending < 0) {
            section = section.add(BigDecimal.valueOf(tens(c)));
            lastUnit = 1;
            return true;
        }
        if (small(c) + big(c) == 0 || Numerals.isUnit(reading, end)) {
            return false;
        }
        return small(c) > 0 ? takeSmall(small(c)) : takeBig(big(c));
    }

    /** 零 stands between digits, or before a decimal point: 一千零五, 零点五. */
    private boolean takeZero() {
        char next = reading.at(end + 1);
        nought = pending < 0 && exponent == 0 && next == '点' && digit(reading.at(end + 2)) >= 0;
        zero = true;
        return nought || digit(next) > 0 || tens(next) > 0 || (small(next) > 0 && exponent > small(next));
    }

    private boolean takeDigit(int digit) {
        if (pending < 0) {
            pending = digit;
            place = 0;
            return true;
        }
        boolean neighbours = digit == pending + 1 || (pending == 3 && digit == 5);
        if (pair || !neighbours || pending == 0 || (small(reading.at(end + 1)) == 0 && isDigitOrPoint(end + 1))) {
            return false;
        }
        pair = true;
        pending = second ? digit : pending;
        return true;
    }

    private boolean isDigitOrPoint(int at) {
        return digit(reading.at(at)) >= 0 || reading.at(at) == '点';
    }

    private boolean takeSmall(int power) {
        if (pending < 0 && power > 1 && section.signum() == 0 && total.signum() != 0 && !zero) {
            return false;
        }
        if (lastUnit > 0 && lastUnit < 4 && power >= lastUnit && section.signum() != 0) {
            return false;
        }
        int times = pending < 0 ? 1 : pending;
        section = section.add(BigDecimal.valueOf(times).scaleByPowerOfTen(power));
        taken(power);
        return true;
    }

    private boolean takeBig(int power) {
        flush();
        BigDecimal all = section.signum() == 0 && total.signum() == 0 ? BigDecimal.ONE : section;
        if (total.signum() != 0 && (section.signum() == 0 || isLarger(power))) {
            // 万亿, 百万亿: what stands before is multiplied as a whole.
            total = total.add(section).scaleByPowerOfTen(power);
        } else {
            total = total.add(all.scaleByPowerOfTen(power));
        }
        section = BigDecimal.ZERO;
        taken(power);
        place = power;
        return true;
    }

    private boolean isLarger(int power) {
        return BigDecimal.ONE.scaleByPowerOfTen(power).compareTo(total) > 0;
    }

    private void taken(int power) {
        pending = -1;
        lastUnit = power;
        place = power;
        exponent = Math.max(exponent, power);
        zero = false;
    }

    private void flush() {
        if (pending >= 0) {
            section = section.add(BigDecimal.valueOf(pending));
            pending = -1;
        }
    }

    /** 两万五 is 25,000 and 一百五 is 150, unless a 零 stands between; then decimals: 三点五. */
    private void finish() {
        boolean shortened = pending > 0 && lastUnit > 1 && !zero && !pair && reading.at(end - 1) != '两';
        if (shortened && !isCounted(reading.at(end))) {
            section = section.add(BigDecimal.valueOf(pending).scaleByPowerOfTen(lastUnit - 1));
            place = lastUnit - 1;
            pending = -1;
        }
        if (shortened && lastUnit > 3 && isTime(reading.at(end))) {
            pending = -1;
            place = lastUnit;
            end--;
        }
        boolean one = nought || pending >= 0 || section.signum() != 0 || total.signum() != 0;
        flush();
        if (one && isDecimal()) {
            decimals();
        }
    }

    /** What the last digit counts: 二百五个 is 205 pieces, but 二百五 is 250. */
    private static boolean isCounted(char c) {
        return isTime(c) || "个家名位次款项台件种".indexOf(c) >= 0;
    }

    /** 五亿一年 is 500 million in one year, but 五亿一 is 510 million. */
    private static boolean isTime(char c) {
        return c == '年' || c == '月' || c == '天' || c == '周' || c == '季';
    }

    /** A point with digits; 三点五十 and 三点五分 are times of day. */
    private boolean isDecimal() {
        if (reading.at(end) != '点' || digit(reading.at(end + 1)) < 0) {
            return false;
        }
        int at = end + 1;
        while (at - end <= LONGEST && digit(reading.at(at)) >= 0) {
            at++;
        }
        boolean minutes = reading.at(at) == '分' && "钟钱之".indexOf(reading.at(at + 1)) < 0;
        return small(reading.at(at)) != 1 && !minutes;
    }

    private void decimals() {
        int at = end + 1;
        int places = 0;
        while (digit(reading.at(at)) >= 0 && places < LONGEST) {
            places++;
            section = section.add(BigDecimal.valueOf(digit(reading.at(at)), places));
            at++;
        }
        end = at;
        place = -places;
        while (small(reading.at(end)) + big(reading.at(end)) > 0 && end - at < 3 && !Numerals.isUnit(reading, end)) {
            int power = small(reading.at(end)) + big(reading.at(end));
            total = total.scaleByPowerOfTen(power);
            section = section.scaleByPowerOfTen(power);
            place += power;
            exponent += power;
            end++;
        }
    }

    /** Three digits or more, or two with a zero, and no unit: digits of a year or a number read out. */
    private boolean isPositional(int start) {
        int at = start;
        boolean nought = false;
        while (at - start < LONGEST && digit(reading.at(at)) >= 0) {
            nought |= digit(reading.at(at)) == 0 && at > start;
            at++;
        }
        int count = at - start;
        boolean unit = small(reading.at(at)) + big(reading.at(at)) > 0;
        return count > 2 || (count == 2 && ((nought && !unit) || reading.at(at) == '折'));
    }

    private BigDecimal positional(int start) {
        StringBuilder digits = new StringBuilder(8);
        while (end - start < LONGEST && digit(reading.at(end)) >= 0) {
            digits.append(digit(reading.at(end)));
            end++;
        }
        positional = true;
        return new BigDecimal(digits.toString());
    }
}
