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

    private final Words words;
    private final Numerals numerals;
    private final Shares shares;
    private final Coins coins;
    private final Spans spans;
    private final Points points;

    Figures(Words words, Numerals numerals) {
        this.words = words;
        this.numerals = numerals;
        this.shares = new Shares(words, numerals);
        this.coins = new Coins(words, numerals);
        this.spans = new Spans(words);
        this.points = new Points(words);
    }

    /** The figure that starts at {@code start}, or null. */
    @Nullable
    Draft read(Reading reading, int start) {
        boolean both = Signs.both(reading, start) > 0;
        boolean negative = !both && Signs.isMinus(reading, start);
        int at = both ? reading.skipSpaces(start + Signs.both(reading, start)) : start;
        at = negative ? Signs.behind(reading, at + 1) : at;
        at += !both && !negative ? Signs.plus(reading, at) : 0;
        Draft share = reading.at(at) == '半' ? points.half(reading, at) : null;
        share = share == null && reading.at(at) == '半' ? spans.half(reading, at) : share;
        share = share != null ? share : points.ofShare(reading, shares.read(reading, at));
        if (share == null) {
            int found = words.currencyBefore.at(reading.chars(), at, reading.length());
            boolean paren = false;
            // 新台币兑美元 32.5 元: a rate of exchange is told in the other money.
            boolean rate = found > 0 && "兑兌".indexOf(reading.at(start - 1)) >= 0 && start > 0;
            if (found > 0) {
                at = reading.skipSpaces(at + words.currencyBefore.length(found));
                int sign = words.currencyBefore.at(reading.chars(), at, reading.length());
                at = sign > 0 ? reading.skipSpaces(at + words.currencyBefore.length(sign)) : at;
                paren = reading.at(at) == '(';
                boolean minus = Signs.isMinus(reading, at);
                at += paren || minus ? 1 : 0;
                negative |= minus;
            }
            Numeral numeral = numerals.read(reading, at);
            found = rate ? 0 : found;
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
            // 上下 300 人: all of them, above and below.
            boolean counted = share.kind == Kind.COUNT;
            Signs.apply(share, start, negative, both && !(counted && reading.at(start) == '上'));
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
        // 一百多元 is money, 多元化 is none.
        boolean diverse = next == '元' && "化素性文社宇主".indexOf(reading.at(at + 2)) >= 0 && at + 2 < reading.length();
        return (c == '多' && ("数种样半重边达少于".indexOf(next) >= 0 || diverse))
                || (c == '余' && "下额裕地的".indexOf(next) >= 0)
                || (c == '+' && next == '/')
                || (c == '来' && "自到看说源的,年，".indexOf(next) >= 0);
    }

    private @Nullable Draft unit(Reading reading, Numeral numeral, int start) {
        Draft draft = Draft.of(Kind.COUNT, "", numeral, start, numeral.end());
        int at = unitAt(reading, draft, numeral);
        char[] chars = reading.chars();
        int limit = reading.length();
        Draft rated = points.read(reading, draft, numeral, at, start);
        if (rated != null) {
            return rated;
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
}
