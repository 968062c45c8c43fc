package app.diptych.quantity.chinese;

import app.diptych.quantity.Bound;
import app.diptych.quantity.Kind;
import app.diptych.quantity.chinese.number.NumeralCharacters;
import app.diptych.quantity.chinese.word.Words;
import app.diptych.quantity.grammar.Draft;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Numeral;
import app.diptych.quantity.grammar.Reading;
import java.math.BigDecimal;

/** Joins two figures into a range that shares unit and scale, unless the text tells of a change from one to the other. */
final class Ranges {
    /** Nothing lasts as many years. */
    private static final BigDecimal FIRST_DATE = BigDecimal.valueOf(1900);

    /** The most characters of a unit and its noun. */
    private static final int UNIT = 8;

    private final Words words;

    Ranges(Words words) {
        this.words = words;
    }

    /** Where the second figure of a range would start, or −1. */
    static int second(Reading reading, Draft first) {
        int at = reading.skipSpaces(first.end);
        char c = reading.at(at);
        boolean joined = c == '或' || c == '、' || c == '到' || c == '至' || c == '-' || c == '~' || c == '与' || c == '和';
        if (c == '-' && reading.at(at + 1) == '-' && at == first.end && !first.unit.isEmpty()) {
            return at + 2;
        }
        int second = reading.skipSpaces(at + 1);
        return !joined ? -1 : reading.at(second) == '+' ? second + 1 : second;
    }

    /** Makes {@code first} the range up to {@code second}; false, with nothing changed, if it is none. */
    boolean join(Reading reading, Draft first, Draft second) {
        BigDecimal low = first.low;
        char joint = reading.at(reading.skipSpaces(first.end));
        boolean and = joint == '与' || joint == '和';
        if (and && !isBetween(reading, reading.skipSpaces(Math.max(second.end, second.outerEnd)))) {
            return false;
        }
        takeBare(reading, first, second);
        if (low == null || second.low == null || !compatible(first, second) || isDate(first, second)) {
            return false;
        }
        if ((joint == '或' || joint == '、') && !isNext(reading, first, second)) {
            return false;
        }
        int power = sharedPower(first, second);
        if (power > 0 && low.scaleByPowerOfTen(power).compareTo(second.low) > 0) {
            power = 0;
        }
        if (first.kind == Kind.COUNT && second.kind != Kind.COUNT && second.kind != Kind.DURATION) {
            power += shift(second);
        }
        BigDecimal lower = low.scaleByPowerOfTen(power);
        boolean steps = first.kind == Kind.COUNT && second.kind == Kind.POINTS && reading.at(second.end - 1) == '码';
        lower = steps ? lower.multiply(BigDecimal.valueOf(25)) : lower;
        if (first.kind == second.kind && low.signum() < 0 && second.low.compareTo(low) < 0) {
            return downwards(reading, first, second);
        }
        if (lower.compareTo(second.low) >= 0 || isChange(reading, first, second)) {
            lend(first, second);
            return false;
        }
        boolean own = first.kind != Kind.COUNT && second.kind == Kind.COUNT;
        first.low = lower;
        first.high = second.high;
        first.kind = own ? first.kind : second.kind;
        first.unit = own ? first.unit : second.unit;
        first.end = second.end;
        first.outerEnd = Math.max(second.outerEnd, second.end);
        first.decimals = second.decimals;
        first.exponent = Math.max(first.exponent, second.exponent);
        first.bound = second.bound == Bound.MORE_THAN ? Bound.MORE_THAN : Bound.EXACT;
        return true;
    }

    /** 新台币 280 亿至 300 亿元: a bare 元 is of the money that was named. */
    private static void takeBare(Reading reading, Draft first, Draft second) {
        char left = reading.at(second.end - 2);
        boolean bare =
                reading.at(second.end - 1) == '元' && (Letters.isDigit(left) || NumeralCharacters.scale(left) > 0);
        if (bare && reading.at(first.end - 1) != '元' && first.kind == Kind.MONEY && second.kind == Kind.MONEY) {
            second.unit = first.unit;
        }
    }

    /** 负 3% 至负 5%: the lower end stands last. */
    private boolean downwards(Reading reading, Draft first, Draft second) {
        if (isChange(reading, first, second)) {
            return false;
        }
        first.low = second.low;
        first.end = second.end;
        first.outerEnd = Math.max(second.outerEnd, second.end);
        first.decimals = second.decimals;
        return true;
    }

    /** 从 5000 万到 4000 万美元: two amounts, and one unit for both. */
    private static void lend(Draft first, Draft second) {
        boolean bare = first.kind == Kind.COUNT && first.unit.isEmpty() && first.exponent > 0;
        if (bare && second.kind == Kind.MONEY) {
            first.kind = second.kind;
            first.unit = second.unit;
        }
    }

    /** Makes {@code first} the range up to {@code second}, which has the same unit. */
    static boolean span(Reading reading, Draft first, Draft second) {
        char before = reading.at(reading.skipSpacesBack(first.start) - 1);
        boolean moved = !isVarying(reading, second.end) && (before == '从' || before == '由' || before == '自');
        if (moved
                || isDate(first, second)
                || first.high == null
                || second.low == null
                || first.high.compareTo(second.low) >= 0) {
            return false;
        }
        first.high = second.high;
        first.end = second.end;
        first.outerEnd = Math.max(second.outerEnd, second.end);
        first.unit = second.unit.isEmpty() ? first.unit : second.unit;
        first.decimals = second.decimals;
        first.bound = second.bound;
        return true;
    }

    /** 提前两年至 2028 年: the second is no span. */
    private static boolean isDate(Draft first, Draft second) {
        return first.kind == Kind.DURATION && second.low != null && second.low.compareTo(FIRST_DATE) > 0;
    }

    /** 四或五个: the next number of the same kind. */
    private static boolean isNext(Reading reading, Draft first, Draft second) {
        Numeral one = first.numeral;
        Numeral two = second.numeral;
        if (one == null || two == null || first.kind != Kind.COUNT || first.end != one.end()) {
            return false;
        }
        boolean listed = reading.at(reading.skipSpaces(first.end)) == '、';
        if (listed && isList(reading, first, second)) {
            return false;
        }
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(listed ? Math.max(0, sharedPower(first, second)) : 0);
        return one.low().add(BigDecimal.ONE).multiply(step).compareTo(two.low()) == 0;
    }

    /** 第 4、5 年, 1、2、3, 分别 3、4 个 are lists; 三、四百家, 七、八成 and 两、三家 are a guess of two neighbours. */
    private static boolean isList(Reading reading, Draft first, Draft second) {
        int before = reading.skipSpacesBack(first.start);
        boolean ranked = before > 0 && "、第月年期季".indexOf(reading.at(before - 1)) >= 0;
        if (ranked || reading.at(second.end) == '、') {
            return true;
        }
        for (int at = before; at > before - UNIT; at--) {
            if (reading.has(at - 2, "分别")) {
                return true;
            }
        }
        boolean spelled =
                first.numeral != null && second.numeral != null && first.numeral.spelled() && second.numeral.spelled();
        boolean counted = second.kind != Kind.COUNT
                || second.exponent > 0
                || (second.end < reading.length() && "个家名位款项台件间座人天次".indexOf(reading.at(second.end)) >= 0);
        return second.kind != Kind.DURATION && !(spelled && counted);
    }

    /** 从 3 毫米到 9 毫米不等: all between. */
    private static boolean isVarying(Reading reading, int from) {
        for (int at = from; at < from + UNIT && reading.at(at) != ',' && reading.at(at) != '。'; at++) {
            if (reading.has(at, "不等") || reading.has(at, "之间")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBetween(Reading reading, int at) {
        return reading.has(at, "之间") || (reading.at(at) == '间' && !Letters.isHan(reading.at(at + 1)));
    }

    /** The scale of the second that the first shares: 三到五百万 all of it, 一百二十到一百五十万 the 万. */
    private static int sharedPower(Draft first, Draft second) {
        Numeral numeral = second.numeral;
        boolean spelled = first.numeral != null && first.numeral.spelled();
        if (numeral == null || second.exponent == 0 || (first.exponent > 0 && (!spelled || first.exponent > 3))) {
            return 0;
        }
        if (!numeral.spelled()) {
            return second.exponent;
        }
        BigDecimal high = numeral.high().stripTrailingZeros();
        boolean one = high.precision() == 1 && first.high != null && first.high.compareTo(BigDecimal.TEN) < 0;
        return one ? -high.scale() : second.exponent;
    }

    /** The power of ten that the unit of the second adds to its numeral: 成, 个百分点, 分. */
    private static int shift(Draft second) {
        if (second.decimals == null || second.numeral == null) {
            return 0;
        }
        return second.numeral.decimals() - second.decimals;
    }

    private static boolean compatible(Draft first, Draft second) {
        if (first.kind == second.kind) {
            return first.unit.equals(second.unit);
        }
        boolean prefixed = first.kind == Kind.PERCENT && second.kind == Kind.COUNT && second.exponent == 0;
        if (prefixed) {
            return first.numeral != null && first.end == first.numeral.end();
        }
        return (first.kind == Kind.COUNT && first.unit.isEmpty() && (first.exponent == 0 || second.exponent > 0))
                || (first.kind == Kind.MONEY && second.kind == Kind.COUNT && first.exponent <= second.exponent);
    }

    private boolean isChange(Reading reading, Draft first, Draft second) {
        int at = reading.skipSpacesBack(first.start);
        char before = reading.at(at - 1);
        char joint = reading.at(reading.skipSpaces(first.end));
        if (joint == '-' || joint == '~') {
            return false;
        }
        if (before == '从' || before == '由' || before == '自') {
            if (first.numeral != null && first.end == first.numeral.end() && second.kind == Kind.MONEY) {
                return false;
            }
            return !reading.has(second.outerEnd, "之间") && !reading.has(second.outerEnd, "不等");
        }
        at = before == '了' ? at - 1 : at;
        boolean changed = words.direction.before(reading.chars(), at, Math.max(0, at - 6)) > 0;
        boolean own = first.kind == Kind.MONEY && second.kind == Kind.MONEY;
        return changed && own;
    }
}
