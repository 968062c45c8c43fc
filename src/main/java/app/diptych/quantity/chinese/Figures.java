package app.diptych.quantity.chinese;

import app.diptych.quantity.Bound;
import app.diptych.quantity.Kind;
import app.diptych.quantity.chinese.number.NumeralCharacters;
import app.diptych.quantity.chinese.number.Numerals;
import app.diptych.quantity.chinese.word.Words;
import app.diptych.quantity.grammar.Currency;
import app.diptych.quantity.grammar.Draft;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Numeral;
import app.diptych.quantity.grammar.Reading;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads one numeral with its sign, currency or unit. What has neither comes out as a COUNT without a noun. */
final class Figures {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    /** A step of interest in basis points. */
    private static final BigDecimal STEP = BigDecimal.valueOf(25);
    /** How far before its step interest is named. */
    private static final int INTEREST = 14;

    private final Words words;
    private final Numerals numerals;
    private final Shares shares;
    private final Coins coins;
    private final Spans spans;

    Figures(Words words, Numerals numerals) {
        this.words = words;
        this.numerals = numerals;
        this.shares = new Shares(words, numerals);
        this.coins = new Coins(words, numerals);
        this.spans = new Spans(words);
    }

    /** The figure that starts at {@code start}, or null. */
    @Nullable
    Draft read(Reading reading, int start) {
        boolean both = signs(reading, start) > 0;
        boolean negative = !both && isSign(reading, start);
        int at = both ? reading.skipSpaces(start + signs(reading, start)) : start;
        at = negative ? behindSign(reading, at + 1) : at;
        Draft share = reading.at(at) == '半' ? half(reading, at) : null;
        share = share != null ? share : shares.read(reading, at);
        if (share == null) {
            int found = words.currencyBefore.at(reading.chars(), at, reading.length());
            boolean paren = false;
            if (found > 0) {
                at = reading.skipSpaces(at + words.currencyBefore.length(found));
                int sign = words.currencyBefore.at(reading.chars(), at, reading.length());
                at = sign > 0 ? reading.skipSpaces(at + words.currencyBefore.length(sign)) : at;
                paren = reading.at(at) == '(';
                boolean minus = isSign(reading, at);
                at += paren || minus ? 1 : 0;
                negative |= minus;
            }
            Numeral numeral = numerals.read(reading, at);
            if (numeral == null
                    || (found > 0 && isHeader(reading, at, numeral))
                    || (paren && reading.at(numeral.end()) != ')')
                    || (found > 0 && Letters.isHan(reading.at(start)) && isOther(reading, numeral))) {
                return null;
            }
            if (paren) {
                numeral = numerals.scaled(reading, numeral.ending(numeral.end() + 1, numeral.bound()));
                negative = true;
            }
            if (reading.at(start - 1) == '(' && reading.at(numeral.end()) == ')' && !paren) {
                Draft accounted = accounted(reading, start, numeral, found);
                if (accounted != null) {
                    return accounted;
                }
            }
            share = found > 0
                    ? money(reading, words.currencyBefore.meaning(found), numeral, start)
                    : unit(reading, numeral, at);
        }
        if (share != null) {
            signed(share, start, negative, both);
        }
        return share;
    }

    /** (3.4) 亿美元, ($3.4) 亿: parentheses with a scale or a unit behind them are a sign, as in accounts; else null. */
    private @Nullable Draft accounted(Reading reading, int start, Numeral numeral, int sign) {
        Numeral scaled = numerals.scaled(reading, numeral.ending(numeral.end() + 1, numeral.bound()));
        Draft draft = sign > 0
                ? money(reading, words.currencyBefore.meaning(sign), scaled, start)
                : unit(reading, scaled, start);
        if (draft == null) {
            return null;
        }
        boolean unit = draft.kind == Kind.MONEY || draft.kind == Kind.PERCENT || draft.kind == Kind.POINTS;
        boolean told = sign > 0 ? draft.end > numeral.end() + 1 : unit;
        if (!told) {
            return null;
        }
        draft.negate();
        draft.start = start - 1;
        draft.outerStart = draft.start;
        return draft;
    }

    private static void signed(Draft draft, int start, boolean negative, boolean both) {
        if (negative) {
            draft.negate();
        } else if (both && draft.high != null) {
            draft.low = draft.high.negate();
        } else {
            return;
        }
        draft.start = start;
        draft.outerStart = start;
    }

    /** 负 5%, 负的 5%. */
    private static int behindSign(Reading reading, int from) {
        int at = reading.skipSpaces(from);
        return reading.at(at) == '的' && reading.at(from - 1) == '负' ? reading.skipSpaces(at + 1) : at;
    }

    /** The length of ±, 正负 or +/-: an interval around nought. */
    private static int signs(Reading reading, int at) {
        char c = reading.at(at);
        return c == '±' ? 1 : c == '正' && reading.at(at + 1) == '负' ? 2 : c == '+' && reading.has(at, "+/-") ? 3 : 0;
    }

    /** 半个百分点, 半年. */
    private @Nullable Draft half(Reading reading, int at) {
        if (reading.at(at + 1) == '码' && isInterest(reading, at)) {
            return steps(Draft.of(Kind.POINTS, "bp", HALF, at, at + 2));
        }
        int found = words.points.at(reading.chars(), at + 1, reading.length());
        if (found == 0) {
            return spans.half(reading, at);
        }
        Draft draft = Draft.of(Kind.POINTS, "bp", HALF, at, at + 1 + words.points.length(found));
        draft.scale(words.points.meaning(found));
        return draft;
    }

    private static boolean isSign(Reading reading, int at) {
        char c = reading.at(at);
        char left = reading.at(at - 1);
        boolean minus = c == '-'
                && (!Letters.isWord(left) || isComparison(reading, at - 3))
                && (!Letters.isHan(left) || "为是约达到至即在比".indexOf(left) >= 0)
                && left != '%'
                && left != '-';
        // 5 负 1 平: losses of a team.
        boolean lost = Letters.isDigit(reading.at(reading.skipSpacesBack(at) - 1));
        return (minus && reading.at(at + 1) != ' ') || (c == '负' && !lost);
    }

    /** YoY-5%, QoQ+3%: a sign may stand right behind. */
    static boolean isComparison(Reading reading, int at) {
        return (reading.has(at, "yoy") || reading.has(at, "qoq") || reading.has(at, "mom"))
                && !Letters.isWord(reading.at(at - 1))
                && !Letters.isWord(reading.at(at + 3));
    }

    private Draft money(Reading reading, Currency currency, Numeral numeral, int start) {
        Draft draft = Draft.of(Kind.MONEY, currency.code(), numeral, start, numeral.end());
        int at = unitAt(reading, draft, numeral);
        int found = words.currencyAfter.at(reading.chars(), at, reading.length());
        if (found > 0) {
            Currency after = words.currencyAfter.meaning(found);
            draft.unit = after.code().equals("bare") ? draft.unit : after.code();
            draft.scale(after.power());
            draft.end = at + words.currencyAfter.length(found);
            coins.add(reading, draft, after);
        }
        draft.outerEnd = Math.max(draft.outerEnd, draft.end);
        return draft;
    }

    /** 人民币 3% 的升值, 美元 10 年期公债: behind the name of a currency something else is counted. */
    private boolean isOther(Reading reading, Numeral numeral) {
        int at = reading.skipSpaces(numeral.end());
        char c = reading.at(at);
        boolean counted = numeral.exponent() == 0
                && (words.measure.at(reading.chars(), at, reading.length()) > 0
                        || c == '倍'
                        || c == '月'
                        || c == '点'
                        || c == '比');
        return counted
                || words.percent.at(reading.chars(), at, reading.length()) > 0
                || words.points.at(reading.chars(), at, reading.length()) > 0
                || words.duration.at(reading.chars(), at, reading.length()) > 0
                || shares.isTenths(reading, numeral, at);
    }

    /** Where the unit starts: behind spaces and a 多, which it notes. */
    private int unitAt(Reading reading, Draft draft, Numeral numeral) {
        int at = reading.skipSpaces(numeral.end());
        int found = words.inner.at(reading.chars(), at, reading.length());
        if (found > 0
                && numeral.bound() == Bound.EXACT
                && (!isWordWithMore(reading, at) || isSomeYears(reading, numeral, at))) {
            draft.bound = words.inner.meaning(found);
            draft.outerEnd = at + words.inner.length(found);
            return reading.skipSpaces(draft.outerEnd);
        }
        return at;
    }

    /** 人民币百万元 over a table: a scale without a digit. */
    private static boolean isHeader(Reading reading, int start, Numeral numeral) {
        return NumeralCharacters.scale(reading.at(start)) > 1
                && numeral.bound() == Bound.EXACT
                && numeral.end() - start < 3;
    }

    /** (百万元), 单位：千元, 以百万美元计: what the figures of a table are told in. */
    private static boolean isHeading(Reading reading, int start, Numeral numeral) {
        char left = reading.at(reading.skipSpacesBack(start) - 1);
        return isHeader(reading, start, numeral)
                && (left == '('
                        || left == ':'
                        || left == '以'
                        || left == '币'
                        || (left == '为' && reading.at(reading.skipSpacesBack(start) - 2) == '位'));
    }

    /** 二十来年; 2030 来年 is the coming year. */
    private static boolean isSomeYears(Reading reading, Numeral numeral, int at) {
        return reading.has(at, "来年")
                && numeral.high().compareTo(BigDecimal.valueOf(100)) < 0
                && numeral.high().remainder(BigDecimal.TEN).signum() == 0;
    }

    /** 多数, 多元, 余下, 来自, 来到: words of their own. */
    private static boolean isWordWithMore(Reading reading, int at) {
        char c = reading.at(at);
        char next = reading.at(at + 1);
        return (c == '多' && "数元种样半重边达少于".indexOf(next) >= 0)
                || (c == '余' && "下额裕地的".indexOf(next) >= 0)
                || (c == '+' && next == '/')
                || (c == '来' && "自到看说源的,年，".indexOf(next) >= 0);
    }

    /** 145 个基点, 一个半百分点, 上升 4 个点, or null; 数百分比 is a percentage. */
    private @Nullable Draft points(Reading reading, Draft draft, Numeral numeral, int at, int start) {
        char[] chars = reading.chars();
        int limit = reading.length();
        int found = words.points.at(chars, at, limit);
        int unit = found == 0 && reading.has(at, "个 ") ? at + 2 : at;
        found = unit > at ? words.points.at(chars, unit, limit) : found;
        if (found > 0) {
            draft.bound = reading.has(at, "个多") ? Bound.MORE_THAN : draft.bound;
            return as(draft, Kind.POINTS, "bp", words.points.meaning(found), unit + words.points.length(found));
        }
        found = reading.has(at, "个半") && !numeral.isRange() ? words.points.at(chars, at + 2, limit) : 0;
        if (found > 0 && draft.low != null) {
            draft.low = draft.low.add(HALF);
            draft.high = draft.low;
            draft.decimals = 1;
            return as(draft, Kind.POINTS, "bp", words.points.meaning(found), at + 2 + words.points.length(found));
        }
        if (numeral.bound() == Bound.VAGUE && reading.has(at, "百分比")) {
            return as(draft, Kind.PERCENT, "%", 0, at + 3);
        }
        if (reading.at(at) == '码' && isInterest(reading, start)) {
            return steps(as(draft, Kind.POINTS, "bp", 0, at + 1));
        }
        if (reading.at(at) == '厘' && reading.at(at + 1) != '米' && isInterest(reading, start)) {
            return as(draft, Kind.PERCENT, "%", 0, at + 1);
        }
        if (reading.at(at) == '个' && isRate(reading, start, at)) {
            return as(draft, Kind.POINTS, "bp", 2, at + 2);
        }
        boolean bare = reading.at(at) == '点' && isBareRate(reading, start, at);
        return bare ? as(draft, Kind.POINTS, "bp", 2, at + 1) : null;
    }

    /** 升息一码: a step of a quarter of a point, as banks in Taiwan move their rates. */
    private static Draft steps(Draft draft) {
        if (draft.low != null && draft.high != null) {
            draft.low = draft.low.multiply(STEP);
            draft.high = draft.high.multiply(STEP);
        }
        return draft;
    }

    private static boolean isInterest(Reading reading, int start) {
        for (int i = start - 1; i >= start - INTEREST && reading.at(i) != '。'; i--) {
            if (reading.at(i) == '息' || (reading.at(i) == '率' && reading.at(i - 1) == '利')) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Draft unit(Reading reading, Numeral numeral, int start) {
        Draft draft = Draft.of(Kind.COUNT, "", numeral, start, numeral.end());
        int at = unitAt(reading, draft, numeral);
        char[] chars = reading.chars();
        int limit = reading.length();
        Draft points = points(reading, draft, numeral, at, start);
        if (points != null) {
            return points;
        }
        int found = words.percent.at(chars, at, limit);
        if (found > 0) {
            return as(draft, Kind.PERCENT, "%", words.percent.meaning(found), at + words.percent.length(found));
        }
        found = words.currencyAfter.at(chars, at, limit);
        if (found > 0 && isHeading(reading, start, numeral)) {
            return null;
        }
        if (found > 0 && Coins.isMoney(reading, at, words.currencyAfter.length(found), numeral)) {
            return money(reading, draft, at, found);
        }
        found = numeral.bound() == Bound.VAGUE && reading.at(at) == '的'
                ? words.currencyAfter.at(chars, at + 1, limit)
                : 0;
        if (found > 0 && words.currencyAfter.length(found) > 1) {
            return money(reading, draft, at + 1, found);
        }
        if (shares.isTenths(reading, numeral, at)) {
            return shares.tenths(reading, draft, at);
        }
        if (reading.at(at) == '倍' && reading.at(at + 1) != '数' && reading.at(at + 1) != '速') {
            return times(reading, draft, at);
        }
        boolean latin = reading.at(at) == 'x' && at == numeral.end() && !Letters.isWord(reading.at(at + 1));
        return latin ? as(draft, Kind.MULTIPLE, "x", 0, at + 1) : spans.read(reading, draft, at);
    }

    /** 三倍, and 一倍半, which is half of one more. */
    private static Draft times(Reading reading, Draft draft, int at) {
        Draft times = as(draft, Kind.MULTIPLE, "x", 0, at + 1);
        boolean half = reading.at(at + 1) == '半' && "年价票数天导径场生小路".indexOf(reading.at(at + 2)) < 0;
        if (half && times.low != null && times.high != null) {
            times.low = times.low.add(HALF);
            times.high = times.high.add(HALF);
            times.end = at + 2;
            times.outerEnd = times.end;
        }
        return times;
    }

    private Draft money(Reading reading, Draft draft, int at, int found) {
        Currency currency = words.currencyAfter.meaning(found);
        int end = at + words.currencyAfter.length(found);
        int other = currency.code().equals("bare") ? words.currencyAfter.at(reading.chars(), end, reading.length()) : 0;
        if (other > 0 && !words.currencyAfter.meaning(other).code().equals("bare")) {
            currency = words.currencyAfter.meaning(other);
            end += words.currencyAfter.length(other);
        }
        String code = currency.code().equals("bare") ? reading.setting().bareCurrency() : currency.code();
        Draft money = as(draft, Kind.MONEY, code, currency.power(), end);
        coins.add(reading, money, currency);
        return money;
    }

    static Draft as(Draft draft, Kind kind, String unit, int power, int end) {
        draft.kind = kind;
        draft.unit = unit;
        draft.scale(power);
        draft.end = end;
        draft.outerEnd = end;
        return draft;
    }

    /** 毛利率上升 2 点: a change of a rate; points of an index, of a game and hours are none. */
    private boolean isBareRate(Reading reading, int start, int at) {
        int floor = Math.max(reading.floor(), start - 12);
        int behind = reading.skipSpacesBack(start);
        behind -= reading.at(behind - 1) == '了' || reading.at(behind - 1) == '约' ? 1 : 0;
        if (Letters.isHan(reading.at(at + 1)) || words.direction.before(reading.chars(), behind, floor) == 0) {
            return false;
        }
        for (int i = start; i > floor && reading.at(i) != '。'; i--) {
            if (reading.at(i - 1) == '率') {
                return true;
            }
        }
        return false;
    }

    /** 增长了 4 个点: points of a rate; 三个点 alone are dots. */
    private boolean isRate(Reading reading, int start, int at) {
        if (reading.at(at + 1) != '点' || "子位击播赞心评缀燃".indexOf(reading.at(at + 2)) >= 0) {
            return false;
        }
        int floor = Math.max(reading.floor(), start - 12);
        for (int i = start; i > floor && reading.at(i) != '。'; i--) {
            boolean rate = reading.at(i - 1) == '率' || reading.at(i - 1) == '比' || reading.at(i - 1) == '%';
            if (rate || words.direction.before(reading.chars(), i, floor) > 0) {
                return true;
            }
        }
        int behind = reading.at(at + 2) == '的' ? at + 3 : at + 2;
        return words.direction.at(reading.chars(), behind, reading.length()) > 0;
    }
}
