package app.diptych.quantity.chinese;

import app.diptych.quantity.Kind;
import app.diptych.quantity.chinese.number.CharacterNumeral;
import app.diptych.quantity.chinese.number.NumeralCharacters;
import app.diptych.quantity.grammar.Digits;
import app.diptych.quantity.grammar.Draft;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Numeral;
import app.diptych.quantity.grammar.Reading;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Reads a text that is nothing but a number, a cell of a table: 一, 貳佰, -3/4, 1.5e6. */
final class Isolated {
    /** Longer texts are no cells. */
    static final int LONGEST = 40;

    private static final int LARGEST_POWER = 30;
    private static final String PARTS = "点又分之成折个负.%余多";

    /** The number that the whole text is, or null. */
    @Nullable
    Draft read(Reading reading) {
        int start = 0;
        int end = reading.length();
        while (start < end && reading.at(start) == ' ') {
            start++;
        }
        while (end > start && (reading.at(end - 1) == ' ' || reading.at(end - 1) == '。')) {
            end--;
        }
        char sign = reading.at(start);
        int from = sign == '-' || sign == '+' || sign == '负' || sign == '正' ? start + 1 : start;
        if (from >= end) {
            return null;
        }
        char first = reading.at(from);
        boolean digits = Letters.isDigit(first) || first == '.';
        BigDecimal value = digits ? digits(reading, from, end) : characters(reading, from, end);
        if (value == null) {
            return null;
        }
        boolean part = value.compareTo(BigDecimal.ONE) < 0 && value.signum() != 0 && isFraction(reading, from, end);
        value = sign == '-' || sign == '负' ? value.negate() : value;
        return Draft.of(part ? Kind.FRACTION : Kind.COUNT, part ? "1" : "", value, start, end);
    }

    /** The text without its spaces where it is one number that was taken apart: 一百 五 十 二, 百 分 之 三; else null. */
    static @Nullable String joined(Reading reading) {
        if (reading.length() > LONGEST || !isSpaced(reading)) {
            return null;
        }
        StringBuilder joined = new StringBuilder(LONGEST);
        for (int at = 0; at < reading.length(); at++) {
            if (reading.at(at) != ' ') {
                joined.append(reading.at(at));
            }
        }
        return joined.toString();
    }

    private static boolean isSpaced(Reading reading) {
        boolean spaced = false;
        for (int at = 0; at < reading.length(); at++) {
            char c = reading.at(at);
            boolean digits = c == ' ' && Letters.isDigit(reading.at(at - 1)) && Letters.isDigit(reading.at(at + 1));
            boolean part = c == ' ' || Letters.isDigit(c) || NumeralCharacters.starts(c) || PARTS.indexOf(c) >= 0;
            if (!part || digits) {
                return false;
            }
            spaced |= c == ' ' && at > 0 && at < reading.length() - 1;
        }
        return spaced;
    }

    private static boolean isFraction(Reading reading, int from, int end) {
        for (int at = from; at < end; at++) {
            if (reading.at(at) == '/') {
                return true;
            }
        }
        return false;
    }

    private static @Nullable BigDecimal digits(Reading reading, int from, int end) {
        Numeral first = Digits.read(reading, from);
        if (first == null) {
            return null;
        }
        int at = first.end();
        if (at == end) {
            return first.low();
        }
        if (reading.at(at) == 'e') {
            return power(reading, first.low(), at + 1, end);
        }
        if (reading.at(at) == '/') {
            return fraction(first.low(), Digits.read(reading, at + 1), end);
        }
        Numeral above = reading.at(at) == ' ' ? Digits.read(reading, at + 1) : null;
        if (above == null || reading.at(above.end()) != '/') {
            return null;
        }
        BigDecimal part = fraction(above.low(), Digits.read(reading, above.end() + 1), end);
        return part == null ? null : part.add(first.low());
    }

    private static @Nullable BigDecimal fraction(BigDecimal above, @Nullable Numeral below, int end) {
        return below == null || below.end() != end || below.low().signum() == 0
                ? null
                : above.divide(below.low(), MathContext.DECIMAL64).setScale(6, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal power(Reading reading, BigDecimal value, int from, int end) {
        boolean minus = reading.at(from) == '-';
        Numeral power = Digits.read(reading, minus || reading.at(from) == '+' ? from + 1 : from);
        if (power == null || power.end() != end || power.low().compareTo(BigDecimal.valueOf(LARGEST_POWER)) > 0) {
            return null;
        }
        int exponent = power.low().intValue();
        return value.scaleByPowerOfTen(minus ? -exponent : exponent);
    }

    private static @Nullable BigDecimal characters(Reading reading, int from, int end) {
        if (reading.at(from) == '半') {
            boolean alone = from + 1 == end || (from + 2 == end && reading.at(from + 1) == '个');
            return alone ? new BigDecimal("0.5") : null;
        }
        boolean scale = NumeralCharacters.scale(reading.at(from)) > 1;
        if (!NumeralCharacters.starts(reading.at(from)) || NumeralCharacters.isVague(reading.at(from)) || scale) {
            return null;
        }
        int at = from;
        BigDecimal positional = BigDecimal.ZERO;
        while (at < end && NumeralCharacters.digit(reading.at(at)) >= 0 && reading.at(at) != '两') {
            positional = positional.movePointRight(1).add(BigDecimal.valueOf(NumeralCharacters.digit(reading.at(at))));
            at++;
        }
        if (at == end) {
            return positional;
        }
        CharacterNumeral numeral = new CharacterNumeral(reading, false);
        BigDecimal value = numeral.read(from);
        return numeral.end == end && !numeral.pair ? value : null;
    }
}
