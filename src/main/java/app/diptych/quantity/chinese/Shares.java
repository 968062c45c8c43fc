package app.diptych.quantity.chinese;

import app.diptych.quantity.Bound;
import app.diptych.quantity.Kind;
import app.diptych.quantity.chinese.number.NumeralCharacters;
import app.diptych.quantity.chinese.number.Numerals;
import app.diptych.quantity.chinese.word.Words;
import app.diptych.quantity.grammar.Digits;
import app.diptych.quantity.grammar.Draft;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Numeral;
import app.diptych.quantity.grammar.Reading;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Reads 百分之三十, 三分之一, 三成五, 八五折, 十家中有九家. */
final class Shares {
    private final Words words;
    private final Numerals numerals;
    private final Ratios ratios;

    Shares(Words words, Numerals numerals) {
        this.words = words;
        this.numerals = numerals;
        ratios = new Ratios(numerals);
    }

    /** A share with 分之, 三又二分之一, 百分百, 对折, 半成, or null. */
    @Nullable
    Draft read(Reading reading, int start) {
        Draft ratio = ratios.read(reading, start);
        if (ratio != null) {
            return ratio;
        }
        return switch (reading.at(start)) {
            case '百', '千', '万', '十', '亿' -> base(reading, start);
            case '对', '半' -> half(reading, start);
            default -> parts(reading, start);
        };
    }

    /** 百分之三, 千分之五, 百万分之二: a percentage, whatever its base. */
    private @Nullable Draft base(Reading reading, int start) {
        if (reading.has(start, "百分百")) {
            return Draft.of(Kind.PERCENT, "%", BigDecimal.valueOf(100), start, start + 3);
        }
        int at = start;
        int power = -2;
        while (at < start + 3 && NumeralCharacters.scale(reading.at(at)) > 0) {
            power += NumeralCharacters.scale(reading.at(at));
            at++;
        }
        if (power < 0 || !reading.has(at, "分之")) {
            return parts(reading, start);
        }
        int from = reading.skipSpaces(at + 2);
        if (reading.at(from) == '百' && NumeralCharacters.scale(reading.at(from + 1)) == 0) {
            return Draft.of(Kind.PERCENT, "%", BigDecimal.valueOf(100), start, from + 1);
        }
        boolean negative = reading.at(from) == '负' || reading.at(from) == '-';
        Numeral numeral = numerals.read(reading, negative ? from + 1 : from);
        if (numeral == null) {
            return null;
        }
        Draft draft = Draft.of(Kind.PERCENT, "%", numeral, start, numeral.end());
        draft.scale(-power);
        if (negative) {
            draft.negate();
        }
        int more = words.inner.at(reading.chars(), draft.end, reading.length());
        if (more > 0 && draft.bound == Bound.EXACT && reading.at(draft.end) != '来') {
            draft.bound = words.inner.meaning(more);
            draft.outerEnd = draft.end + words.inner.length(more);
        }
        return draft;
    }

    /** 对折, 半折 are half the price, 半成 a twentieth. */
    private static @Nullable Draft half(Reading reading, int start) {
        boolean price = reading.has(start, "对折") || reading.has(start, "半折");
        boolean tenth = reading.has(start, "半成") && "品型绩年果熟".indexOf(reading.at(start + 2)) < 0;
        boolean fold = reading.at(start + 2) == '叠' || reading.at(start + 2) == '线' || reading.at(start - 1) == '相';
        if (fold || (!price && !tenth)) {
            return null;
        }
        return Draft.of(Kind.PERCENT, "%", BigDecimal.valueOf(price ? 50 : 5), start, start + 2);
    }

    /** 三分之一, 三又二分之一, 1又1/2. */
    private @Nullable Draft parts(Reading reading, int start) {
        int at = numeralEnd(reading, start);
        if (at == start) {
            return null;
        }
        if (reading.has(at, "分之")) {
            return fraction(reading, start, start, at, BigDecimal.ZERO);
        }
        if (reading.at(at) == '/') {
            Draft mixed = mixed(reading, start, at);
            if (mixed != null) {
                return mixed;
            }
            return isPart(reading, start, at) ? fraction(reading, start, start, at, BigDecimal.ZERO) : null;
        }
        if (reading.at(at) == '份' && isHalved(reading, at + 1)) {
            return fraction(reading, start, start, at, BigDecimal.ZERO);
        }
        Numeral whole = reading.at(at) == '又' ? numerals.read(reading, start) : null;
        if (whole == null || reading.skipSpaces(whole.end()) != at) {
            return null;
        }
        int from = reading.skipSpaces(at + 1);
        int slash = numeralEnd(reading, from);
        boolean digits = reading.at(slash) == '/' && Letters.isDigit(reading.at(slash + 1));
        boolean told = slash > from && (digits || reading.has(slash, "分之"));
        return told ? fraction(reading, start, from, slash, whole.low()) : null;
    }

    /** 三份二: two thirds, as is said in Hong Kong; 三份一年期合约 is none. */
    private static boolean isHalved(Reading reading, int from) {
        char digit = reading.at(from);
        char next = reading.at(from + 1);
        boolean end = !Letters.isHan(next) || next == '的' || next == '以';
        return NumeralCharacters.digit(digit) > 0 && digit != '两' && end;
    }

    /** 220 2/3: a whole number and a part of one behind a space. */
    private @Nullable Draft mixed(Reading reading, int start, int slash) {
        int whole = Digits.run(reading, start);
        int from = whole + 1;
        boolean parts =
                whole > start && reading.at(whole) == ' ' && Digits.run(reading, from) == slash && slash == from + 1;
        int end = Digits.run(reading, slash + 1);
        boolean smaller = parts && (end == slash + 3 || (end == slash + 2 && reading.at(from) < reading.at(slash + 1)));
        Numeral number = smaller ? numerals.read(reading, start) : null;
        return number == null || number.end() != whole ? null : fraction(reading, start, from, slash, number.low());
    }

    /** 1/3的, 2/3以上: a share; 24/7 and 3/4 alone may be anything. */
    private boolean isPart(Reading reading, int start, int slash) {
        int end = Digits.run(reading, slash + 1);
        boolean brief = slash - start <= 2 && Digits.run(reading, start) == slash;
        if (!brief || end == slash + 1 || end > slash + 4 || reading.isJoinedBefore(start)) {
            return false;
        }
        boolean told = reading.at(reading.skipSpaces(end)) == '的'
                || reading.at(reading.skipSpacesBack(start) - 1) == '的'
                || words.after.at(reading.chars(), end, reading.length()) > 0;
        boolean smaller = end - slash > slash - start + 1 || reading.at(start) < reading.at(slash + 1);
        return told && smaller;
    }

    private static int numeralEnd(Reading reading, int start) {
        int at = start;
        while (at < start + 8 && isOfNumeral(reading.at(at))) {
            at++;
        }
        return at;
    }

    private static boolean isOfNumeral(char c) {
        return c == ' ' || Letters.isDigit(c) || (NumeralCharacters.starts(c) && !NumeralCharacters.isVague(c));
    }

    private @Nullable Draft fraction(Reading reading, int start, int from, int slash, BigDecimal whole) {
        int upper = reading.skipSpaces(slash + (reading.at(slash) == '分' ? 2 : 1));
        Numeral first = numerals.read(reading, from);
        Numeral second = numerals.read(reading, upper);
        if (first == null || second == null || first.end() > slash || first.isRange() || second.isRange()) {
            return null;
        }
        boolean digits = reading.at(slash) == '/';
        BigDecimal below = digits ? second.low() : first.low();
        BigDecimal above = digits ? first.low() : second.low();
        if (below.signum() == 0) {
            return null;
        }
        BigDecimal value = above.divide(below, MathContext.DECIMAL64)
                .add(whole)
                .setScale(6, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        boolean part = value.compareTo(BigDecimal.ONE) < 0;
        return Draft.of(part ? Kind.FRACTION : Kind.COUNT, part ? "1" : "", value, start, second.end());
    }

    /** Whether 成 or 折 behind a numeral counts tenths. */
    boolean isTenths(Reading reading, Numeral numeral, int at) {
        char c = reading.at(at);
        if ((numeral.high().compareTo(BigDecimal.TEN) > 0 && c == '成')
                || numeral.high().precision() > 3) {
            return false;
        }
        char next = reading.at(at + 1);
        return (c == '成' && "长为功本立员果就熟交都千百分份品型绩名形像色见因".indexOf(next) < 0) || (c == '折' && "旧扣叠射返线磨".indexOf(next) < 0);
    }

    Draft tenths(Reading reading, Draft draft, int at) {
        draft.kind = Kind.PERCENT;
        draft.unit = "%";
        draft.end = at + 1;
        boolean two = reading.at(at) == '折' && draft.high != null && draft.high.compareTo(BigDecimal.TEN) > 0;
        if (!two) {
            draft.scale(1);
        }
        int half = NumeralCharacters.digit(reading.at(at + 1));
        if (reading.at(at) == '成' && half > 0 && draft.low != null && !isCounted(reading, at + 2)) {
            draft.low = draft.low.add(BigDecimal.valueOf(half));
            draft.high = draft.low;
            draft.decimals = 0;
            draft.end = at + 2;
        } else if (reading.at(at) == '成' && reading.at(at + 1) == '半' && draft.low != null) {
            draft.low = draft.low.add(BigDecimal.valueOf(5));
            draft.high = draft.low;
            draft.decimals = 0;
            draft.end = at + 2;
        }
        draft.outerEnd = draft.end;
        return draft;
    }

    private boolean isCounted(Reading reading, int at) {
        return words.measure.at(reading.chars(), at, reading.length()) > 0;
    }
}
