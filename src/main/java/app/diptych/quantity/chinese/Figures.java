package app.diptych.quantity.chinese;

import app.diptych.quantity.Bound;
import app.diptych.quantity.Kind;
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

    Figures(Words words, Numerals numerals) {
        this.words = words;
        this.numerals = numerals;
        this.shares = new Shares(words, numerals);
    }

    /** The figure that starts at {@code start}, or null. */
    @Nullable
    Draft read(Reading reading, int start) {
        int at = start;
        boolean negative = isSign(reading, at);
        at = negative ? reading.skipSpaces(at + 1) : at;
        Draft share = shares.read(reading, at);
        if (share == null) {
            int found = words.currencyBefore.at(reading.chars(), at, reading.length());
            boolean paren = false;
            if (found > 0) {
                at = reading.skipSpaces(at + words.currencyBefore.length(found));
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
        found = words.percent.at(chars, at, limit);
        if (found > 0) {
            return as(draft, Kind.PERCENT, "%", words.percent.meaning(found), at + words.percent.length(found));
        }
        found = words.currencyAfter.at(chars, at, limit);
        if (found > 0 && isMoney(reading, at, words.currencyAfter.length(found), numeral)) {
            Currency currency = words.currencyAfter.meaning(found);
            String code = currency.code().equals("bare") ? reading.setting().bareCurrency() : currency.code();
            return as(draft, Kind.MONEY, code, currency.power(), at + words.currencyAfter.length(found));
        }
        if (shares.isTenths(reading, numeral, at)) {
            return shares.tenths(reading, draft, at);
        }
        if (reading.at(at) == '倍' && reading.at(at + 1) != '数' && reading.at(at + 1) != '速') {
            return as(draft, Kind.MULTIPLE, "x", 0, at + 1);
        }
        boolean latin = reading.at(at) == 'x' && at == numeral.end() && !Letters.isWord(reading.at(at + 1));
        return latin ? as(draft, Kind.MULTIPLE, "x", 0, at + 1) : span(reading, draft, numeral, at);
    }

    private Draft span(Reading reading, Draft draft, Numeral numeral, int at) {
        int found = words.duration.at(reading.chars(), at, reading.length());
        if (found == 0 || words.notSpan.at(reading.chars(), at, reading.length()) > 0 || isMonth(reading, at)) {
            return draft;
        }
        boolean season = reading.at(at) == '季' && numeral.low().intValue() < 5 && reading.at(at - 1) != '个';
        if (season && words.duration.length(found) < 3) {
            return draft;
        }
        Draft span = as(draft, Kind.DURATION, words.duration.meaning(found), 0, at + words.duration.length(found));
        if (reading.has(at, "个多")) {
            span.bound = Bound.MORE_THAN;
        }
        Draft last = reading.last();
        if (reading.at(at) == '日' && last != null && last.kind == Kind.DATE && draft.start - last.end < 3) {
            return until(reading, last, span);
        }
        if (reading.at(span.end) == '半' && span.low != null && !numeral.isRange()) {
            span.low = span.low.add(new java.math.BigDecimal("0.5"));
            span.high = span.low;
            span.decimals = 1;
            span.end++;
        }
        span.outerEnd = Math.max(span.outerEnd, span.end);
        return span;
    }

    /** 6 月 3 日至 6 日: the second day is of the same month. */
    private static Draft until(Reading reading, Draft first, Draft day) {
        String date = first.value == null ? "" : first.value;
        String two = new String(reading.chars(), day.start, day.end - day.start).replaceAll("\\D", "");
        String value = date.length() > 3 && two.length() < 3
                ? date.substring(0, date.length() - 2) + (two.length() < 2 ? "0" : "") + two
                : date;
        return Draft.named(Kind.DATE, value, day.start, day.end);
    }

    private static boolean isMonth(Reading reading, int at) {
        return reading.at(at) == '日' && Letters.isHan(reading.at(at + 1)) && reading.at(at + 1) == '元';
    }

    private static Draft as(Draft draft, Kind kind, String unit, int power, int end) {
        draft.kind = kind;
        draft.unit = unit;
        draft.scale(power);
        draft.end = end;
        draft.outerEnd = end;
        return draft;
    }

    /** 元 in 元件, 块 in 两块业务, 角 in 三角 are no money. */
    private static boolean isMoney(Reading reading, int at, int length, Numeral numeral) {
        char first = reading.at(at);
        char behind = reading.at(at + length);
        if (length > 1) {
            return true;
        }
        return switch (first) {
            case '元' -> "件素宇器组旦老首年月化凶帅".indexOf(behind) < 0;
            case '块', '圆' -> !Letters.isHan(behind) && !numeral.isRange();
            case '角' -> false;
            default -> true;
        };
    }
}
