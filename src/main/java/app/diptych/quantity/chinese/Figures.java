package app.diptych.quantity.chinese;

import app.diptych.quantity.Bound;
import app.diptych.quantity.Kind;
import app.diptych.quantity.chinese.number.Numerals;
import app.diptych.quantity.grammar.Currency;
import app.diptych.quantity.grammar.Draft;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Numeral;
import app.diptych.quantity.grammar.Reading;
import org.jspecify.annotations.Nullable;

/** Reads one numeral with its sign, currency or unit. What has neither comes out as a COUNT without a noun. */
final class Figures {
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
        int at = start;
        boolean negative = isSign(reading, at);
        at = negative ? reading.skipSpaces(at + 1) : at;
        Draft share = reading.at(at) == '半' ? spans.half(reading, at) : null;
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
            if (numeral == null || (paren && reading.at(numeral.end()) != ')')) {
                return null;
            }
            if (paren) {
                numeral = numerals.scaled(reading, numeral.ending(numeral.end() + 1, numeral.bound()));
                negative = true;
            }
            share = found > 0
                    ? money(reading, words.currencyBefore.meaning(found), numeral, start)
                    : unit(reading, numeral, at);
        }
        if (negative) {
            share.negate();
            share.start = start;
            share.outerStart = start;
        }
        return share;
    }

    private static boolean isSign(Reading reading, int at) {
        char c = reading.at(at);
        char left = reading.at(at - 1);
        boolean minus = c == '-'
                && !Letters.isWord(left)
                && (!Letters.isHan(left) || "为是约达到至即在".indexOf(left) >= 0)
                && left != '%'
                && left != '-';
        return (minus && reading.at(at + 1) != ' ') || c == '负';
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

    /** Where the unit starts: behind spaces and a 多, which it notes. */
    private int unitAt(Reading reading, Draft draft, Numeral numeral) {
        int at = reading.skipSpaces(numeral.end());
        int found = words.inner.at(reading.chars(), at, reading.length());
        if (found > 0 && numeral.bound() == Bound.EXACT && !isWordWithMore(reading, at)) {
            draft.bound = words.inner.meaning(found);
            draft.outerEnd = at + words.inner.length(found);
            return reading.skipSpaces(draft.outerEnd);
        }
        return at;
    }

    /** 多数, 多元, 余下, 来自, 来到: words of their own. */
    private static boolean isWordWithMore(Reading reading, int at) {
        char c = reading.at(at);
        char next = reading.at(at + 1);
        return (c == '多' && "数元种样半重边达少于".indexOf(next) >= 0)
                || (c == '余' && "下额裕地的".indexOf(next) >= 0)
                || (c == '来' && "自到看说源的,年，".indexOf(next) >= 0);
    }

    private Draft unit(Reading reading, Numeral numeral, int start) {
        Draft draft = Draft.of(Kind.COUNT, "", numeral, start, numeral.end());
        int at = unitAt(reading, draft, numeral);
        char[] chars = reading.chars();
        int limit = reading.length();
        int found = words.points.at(chars, at, limit);
        if (found > 0) {
            return as(draft, Kind.POINTS, "bp", words.points.meaning(found), at + words.points.length(found));
        }
        if (numeral.bound() == Bound.VAGUE && reading.has(at, "百分比")) {
            return as(draft, Kind.PERCENT, "%", 0, at + 3);
        }
        if (reading.at(at) == '个' && isRate(reading, start, at)) {
            return as(draft, Kind.POINTS, "bp", 2, at + 2);
        }
        found = words.percent.at(chars, at, limit);
        if (found > 0) {
            return as(draft, Kind.PERCENT, "%", words.percent.meaning(found), at + words.percent.length(found));
        }
        found = words.currencyAfter.at(chars, at, limit);
        if (found > 0 && Coins.isMoney(reading, at, words.currencyAfter.length(found), numeral)) {
            return money(reading, draft, at, found);
        }
        if (shares.isTenths(reading, numeral, at)) {
            return shares.tenths(reading, draft, at);
        }
        if (reading.at(at) == '倍' && reading.at(at + 1) != '数' && reading.at(at + 1) != '速') {
            return as(draft, Kind.MULTIPLE, "x", 0, at + 1);
        }
        boolean latin = reading.at(at) == 'x' && at == numeral.end() && !Letters.isWord(reading.at(at + 1));
        return latin ? as(draft, Kind.MULTIPLE, "x", 0, at + 1) : spans.read(reading, draft, at);
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
