package app.diptych.quantity.chinese;

import app.diptych.quantity.Bound;
import app.diptych.quantity.Kind;
import app.diptych.quantity.grammar.Draft;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Numeral;
import app.diptych.quantity.grammar.Reading;
import java.math.BigDecimal;

/** Reads spans of time: 18 个月, 两年半, 一个半小时; tells them from days of a date and quarters of a year. */
final class Spans {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Words words;

    Spans(Words words) {
        this.words = words;
    }

    /** The draft with the unit of time at a place, or as it is. */
    Draft read(Reading reading, Draft draft, int from) {
        Numeral numeral = draft.numeral;
        boolean half = reading.has(from, "个半");
        int at = half ? reading.skipSpaces(from + 2) : from;
        if (half && reading.at(at) == '月' && draft.low != null && draft.numeral != null && !draft.numeral.isRange()) {
            Draft months = Figures.as(draft, Kind.DURATION, "month", 0, at + 1);
            months.low = draft.low.add(HALF);
            months.high = months.low;
            months.decimals = 1;
            return months;
        }
        int found = words.duration.at(reading.chars(), at, reading.length());
        if (found > 0
                && (reading.has(draft.start - 2, "元前") || reading.has(reading.skipSpacesBack(draft.start) - 2, "元前"))) {
            return Draft.named(Kind.PERIOD, null, draft.start, at + words.duration.length(found));
        }
        boolean none = found == 0 || words.notSpan.at(reading.chars(), at, reading.length()) > 0;
        if (numeral == null || none || isYearOfCentury(reading, draft, at)) {
            return draft;
        }
        boolean season = reading.at(at) == '季' && numeral.low().intValue() < 5 && reading.at(at - 1) != '个';
        if (season && words.duration.length(found) < 3) {
            return draft;
        }
        Draft span =
                Figures.as(draft, Kind.DURATION, words.duration.meaning(found), 0, at + words.duration.length(found));
        if (reading.has(at, "个多")) {
            span.bound = Bound.MORE_THAN;
        }
        Draft last = reading.last();
        if (reading.at(at) == '日' && last != null && last.kind == Kind.DATE && draft.start - last.end < 3) {
            return until(reading, last, span);
        }
        if (isDayOfMonth(reading, span, at)) {
            return Draft.named(Kind.DATE, null, span.start, span.end);
        }
        boolean behind = reading.at(span.end) == '半' && reading.at(span.end - 1) != '份';
        if ((half || behind) && span.low != null && !numeral.isRange()) {
            span.low = span.low.add(HALF);
            span.high = span.low;
            span.decimals = 1;
            span.end += behind && !half ? 1 : 0;
        }
        span.outerEnd = Math.max(span.outerEnd, span.end);
        return span;
    }

    /** 半年, 半个月, 半小时; 半年报 is none. */
    @org.jspecify.annotations.Nullable
    Draft half(Reading reading, int start) {
        int at = start + (reading.at(start + 1) == '个' ? 2 : 1);
        int found = words.duration.at(reading.chars(), at, reading.length());
        char left = reading.at(start - 1);
        boolean part = "上下前后头多夜大一两".indexOf(left) >= 0 && left != 0;
        if (found == 0 || part || words.notSpan.at(reading.chars(), at, reading.length()) > 0) {
            return null;
        }
        char next = reading.at(at + words.duration.length(found));
        boolean whole = next != '报' && next != '度' && next != '刊' && next != '会';
        boolean day = reading.at(at) == '日' || (reading.at(at) == '月' && at == start + 1);
        return whole && !day
                ? Draft.of(Kind.DURATION, words.duration.meaning(found), HALF, start, at + words.duration.length(found))
                : null;
    }

    /** 10 日: a day of a month that is not said, unless it is told as a span: 10 日内, 过去 10 日. */
    private static boolean isDayOfMonth(Reading reading, Draft span, int at) {
        boolean day = reading.at(at) == '日'
                && span.low != null
                && span.low.compareTo(BigDecimal.valueOf(31)) <= 0
                && span.low.compareTo(BigDecimal.ONE) > 0;
        int before = reading.skipSpacesBack(span.start);
        char left = reading.at(before - 1);
        boolean told = "内以之间游均后前来期".indexOf(reading.at(at + 1)) >= 0 && reading.at(at + 1) != 0;
        return day && !told && "去续近每约满达逾过".indexOf(left) < 0;
    }

    /** 与 24 年相似, 较 23 年: a year of this century, named by its last two digits. */
    private static boolean isYearOfCentury(Reading reading, Draft draft, int at) {
        boolean two = draft.end - draft.start == 2 && Letters.isDigit(reading.at(draft.start + 1));
        if (!two || reading.at(at) != '年' || reading.at(draft.start) < '1' || reading.at(draft.start) > '3') {
            return false;
        }
        char left = reading.at(reading.skipSpacesBack(draft.start) - 1);
        char next = reading.at(at + 1);
        return "与比较自".indexOf(left) >= 0 && "前来后以之间内期多半".indexOf(next) < 0;
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
}
