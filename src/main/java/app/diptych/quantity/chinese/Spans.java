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
import org.jspecify.annotations.Nullable;

/** Reads spans of time: 18 个月, 两年半, 一个半小时; tells them from days of a date and quarters of a year. */
final class Spans {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Words words;

    Spans(Words words) {
        this.words = words;
    }

    /** The draft with the unit of time at a place, or as it is; null if it is an age. */
    @Nullable
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
        if (found == 0 && reading.at(at) == '分' && isMinute(reading, draft, at)) {
            return Figures.as(draft, Kind.DURATION, "minute", 0, at + 1);
        }
        if (found > 0
                && (reading.has(draft.start - 2, "元前") || reading.has(reading.skipSpacesBack(draft.start) - 2, "元前"))) {
            return Draft.named(Kind.PERIOD, null, draft.start, at + words.duration.length(found));
        }
        // 三年成长两倍 lasts, 24 年成长 5% names a year.
        boolean lasts = numeral != null
                && reading.at(at) == '年'
                && numeral.spelled()
                && numeral.low().compareTo(BigDecimal.TEN) <= 0
                && "增减成".indexOf(reading.at(at + 1)) >= 0;
        boolean none = found == 0 || (words.notSpan.at(reading.chars(), at, reading.length()) > 0 && !lasts);
        if (numeral == null || none) {
            return draft;
        }
        boolean season = reading.at(at) == '季' && numeral.low().intValue() < 5 && reading.at(at - 1) != '个';
        if (season && words.duration.length(found) < 3 && !isRun(reading, draft)) {
            return draft;
        }
        Draft span =
                Figures.as(draft, Kind.DURATION, words.duration.meaning(found), 0, at + words.duration.length(found));
        if (reading.has(at, "个多") || reading.has(at, "分多")) {
            span.bound = Bound.MORE_THAN;
        }
        Draft last = reading.last();
        if (reading.at(at) == '日' && last != null && last.kind == Kind.DATE && draft.start - last.end < 3) {
            return until(reading, last, span);
        }
        if (isAge(reading, span)) {
            return null;
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

    /** 三个月大的: an age, which is no amount; 48 小时大定, 三年大涨 are none. */
    private static boolean isAge(Reading reading, Draft span) {
        char next = reading.at(span.end + 1);
        return reading.at(span.end) == '大' && (!Letters.isHan(next) || "的时就便即到".indexOf(next) >= 0);
    }

    /** 2 分 30 秒, 1 小时 20 分: a minute, beside hours or seconds. */
    private static boolean isMinute(Reading reading, Draft draft, int at) {
        Draft last = reading.last();
        boolean hours = last != null && last.unit.equals("hour") && draft.start - last.end < 3;
        int digits = reading.skipSpaces(at + 1);
        int end = digits;
        while (end < digits + 3 && (Letters.isDigit(reading.at(end)) || NumeralCharacters.starts(reading.at(end)))) {
            end++;
        }
        boolean clock = "点时:".indexOf(reading.at(reading.skipSpacesBack(draft.start) - 1)) >= 0 && !hours;
        return !clock && (hours || (end > digits && reading.at(reading.skipSpaces(end)) == '秒'));
    }

    /** 两季, 连续三季, 连降四季, 过去三季: quarters in a row, not the third of a year. */
    private static boolean isRun(Reading reading, Draft draft) {
        int at = reading.skipSpacesBack(draft.start);
        boolean row = reading.at(at - 1) == '连' || reading.at(at - 2) == '连' || reading.has(at - 3, "连续");
        boolean time = reading.has(at - 2, "过去")
                || reading.has(at - 2, "未来")
                || reading.has(at - 2, "最近")
                || reading.has(at - 3, "接下来");
        return row || time || reading.at(draft.start) == '两' || isUpTo(reading, at);
    }

    /** 两到三季: the upper end of a range; not 第二到三季. */
    private static boolean isUpTo(Reading reading, int at) {
        char lower = reading.at(at - 2);
        return at > 1
                && "到至-~".indexOf(reading.at(at - 1)) >= 0
                && (lower == '两' || NumeralCharacters.digit(lower) > 0)
                && reading.at(reading.skipSpacesBack(at - 2) - 1) != '第';
    }

    /** 半年, 半个月, 半小时; 半年报 is none. */
    @Nullable
    Draft half(Reading reading, int start) {
        int at = start + (reading.at(start + 1) == '个' && reading.at(start + 2) != '月' ? 2 : 1);
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
