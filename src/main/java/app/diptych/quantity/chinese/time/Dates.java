package app.diptych.quantity.chinese.time;

import app.diptych.quantity.Kind;
import app.diptych.quantity.chinese.number.NumeralCharacters;
import app.diptych.quantity.chinese.number.Numerals;
import app.diptych.quantity.chinese.word.Words;
import app.diptych.quantity.grammar.Calendar;
import app.diptych.quantity.grammar.Draft;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Numeral;
import app.diptych.quantity.grammar.Reading;
import org.jspecify.annotations.Nullable;

/** Reads dates and periods: 2024 年 8 月 1 日, 第二季, 2024 财年上半年, 去年第四季, Q2, FY24. */
public final class Dates {
    private final Words words;
    private final Years years;

    /** Reads with these words and numerals. */
    public Dates(Words words, Numerals numerals) {
        this.words = words;
        this.years = new Years(words, numerals);
    }

    /** The date or period that starts with a number, or null. */
    public @Nullable Draft atNumber(Reading reading, int start) {
        if (reading.at(start) > '9' && NumeralCharacters.digit(reading.at(start)) < 0 && reading.at(start) != '十') {
            return null;
        }
        Integer year = years.year(reading, start);
        if (year != null) {
            return years.year(reading, start, years.numberEnd(reading, start), year);
        }
        int number = years.small(reading, start);
        int at = reading.skipSpaces(years.numberEnd(reading, start));
        if (number < 1 || at == start) {
            return null;
        }
        if (reading.at(at) == '月' && number <= 12 && reading.at(at + 1) != '饼') {
            return years.month(reading, null, start, number, at + 1);
        }
        boolean season = reading.has(at, "季度") && reading.at(start - 1) != '前';
        if (season && number < 5 && (Letters.isHan(reading.at(start)) || reading.at(start - 1) == '年')) {
            return Years.period(reading, null, "Q" + number, start, at + 2);
        }
        boolean quarter = reading.at(start + 2) == 'q' && at == start + 2 && number > 9 && number < 50;
        if (quarter && Letters.isDigit(reading.at(start))) {
            Draft part = years.part(reading, 2000 + number, start, at);
            if (part != null) {
                return part;
            }
        }
        if (number > 14 && number < 46 && at - start < 4 && years.isOfCentury(reading, start, at)) {
            return years.inYear(reading, 2000 + number, start, at + 1);
        }
        if (number > 99 && number < 150 && at - start < 6 && years.isOfRepublic(reading, at)) {
            return years.inYear(reading, 1911 + number, start, at + (reading.has(at, "年度") ? 2 : 1));
        }
        boolean shortYear = reading.at(start - 1) == '\'' && reading.at(at) == '年';
        boolean bareYear = !shortYear && reading.at(start - 1) == '\'' && years.numberEnd(reading, start) == start + 2;
        if (bareYear && Letters.isDigit(reading.at(start)) && number > 9 && number < 50) {
            return years.inYear(reading, 2000 + number, start, start + 2);
        }
        boolean fiscal = shortYear || reading.has(at, "财年") || reading.has(at, "会计年度") || reading.has(at, "财政年度");
        if (fiscal && (number > 9 || shortYear) && number < 50) {
            return years.inYear(reading, 2000 + number, start, at + (shortYear ? 1 : reading.has(at, "财年") ? 2 : 4));
        }
        return latinQuarter(reading, start, number, at);
    }

    /** 2Q24, 1H25. */
    private static @Nullable Draft latinQuarter(Reading reading, int start, int number, int at) {
        char letter = reading.at(at);
        if (at != start + 1 || (letter != 'q' && letter != 'h') || Letters.isLatin(reading.at(at + 1))) {
            return null;
        }
        if (number > (letter == 'q' ? 4 : 2)) {
            return null;
        }
        Integer year = Calendar.year(reading, at + 1, true);
        int end = year == null ? at + 1 : at + 1 + Calendar.yearLength(reading, at + 1);
        return Years.period(reading, year, Character.toUpperCase(letter) + "" + number, start, end);
    }

    /** The period that starts with 第, 上半年, 去年, Q2 or FY24, or null. */
    public @Nullable Draft atWord(Reading reading, int start) {
        char c = reading.at(start);
        if (c == '第') {
            return rank(reading, start);
        }
        Draft counted = c == '民' ? republic(reading, start) : c == '前' ? quarters(reading, start) : null;
        if (counted != null) {
            return counted;
        }
        if (c == 'q'
                && reading.at(start + 1) >= '1'
                && reading.at(start + 1) <= '4'
                && !Letters.isWord(reading.at(start + 2))) {
            return latin(reading, start);
        }
        if ((c == 'f' || c == 'c') && reading.at(start + 1) == 'y') {
            int at = reading.skipSpaces(start + 2);
            at += reading.at(at) == '\'' ? 1 : 0;
            Integer year = Calendar.year(reading, at, true);
            return year == null ? null : years.inYear(reading, year, start, at + Calendar.yearLength(reading, at));
        }
        int found = words.half.at(reading.chars(), start, reading.length());
        if (found > 0) {
            return Years.period(reading, null, words.half.meaning(found), start, start + words.half.length(found));
        }
        found = words.relative.at(reading.chars(), start, reading.length());
        return found > 0 ? relative(reading, start, words.relative.length(found), words.relative.meaning(found)) : null;
    }

    /** 民国 113 年: years are counted from 1912. */
    private @Nullable Draft republic(Reading reading, int start) {
        int at = reading.skipSpaces(start + 2);
        Numeral numeral = reading.has(start, "民国") ? years.bare(reading, at) : null;
        if (numeral == null || numeral.isRange() || numeral.high().precision() > 3) {
            return null;
        }
        int end = reading.skipSpaces(numeral.end());
        int length = reading.has(end, "年度") ? 2 : reading.at(end) == '年' ? 1 : 0;
        int year = 1911 + numeral.high().intValue();
        return length == 0 ? null : years.inYear(reading, year, start, end + length);
    }

    /** 前三季, 前两个季度: a part of the year, from its start. */
    private @Nullable Draft quarters(Reading reading, int start) {
        int at = reading.skipSpaces(start + 1);
        int number = NumeralCharacters.isVague(reading.at(at)) ? -1 : years.small(reading, at);
        int unit = number < 2 || number > 3 ? at : reading.skipSpaces(years.numberEnd(reading, at));
        int season = reading.at(unit) == '个' ? unit + 1 : unit;
        boolean told = unit > at && reading.at(season) == '季';
        return told ? Draft.named(Kind.PERIOD, null, start, season + (reading.at(season + 1) == '度' ? 2 : 1)) : null;
    }

    private static Draft latin(Reading reading, int start) {
        int at = reading.skipSpaces(start + 2);
        boolean fiscal = reading.has(at, "fy");
        Integer year = at > start + 2 ? Calendar.year(reading, fiscal ? at + 2 : at, fiscal) : null;
        int end =
                year == null ? start + 2 : (fiscal ? at + 2 : at) + Calendar.yearLength(reading, fiscal ? at + 2 : at);
        return Years.period(reading, year, "Q" + reading.at(start + 1), start, end);
    }

    private Draft relative(Reading reading, int start, int length, String step) {
        String value = Calendar.relative(step, reading.setting().period());
        if (value != null && step.startsWith("Y")) {
            return years.inYear(reading, Integer.parseInt(value), start, start + length);
        }
        if (step.startsWith("Y")) {
            Draft inner = years.part(reading, null, start, reading.skipSpaces(start + length));
            if (inner != null) {
                inner.value = null;
                return inner;
            }
        }
        return Draft.named(Kind.PERIOD, value, start, start + length);
    }

    /** 第二季, or 第二: a period or a rank. Behind the title of a work 第 4 季 is a season of it. */
    private @Nullable Draft rank(Reading reading, int start) {
        int at = reading.skipSpaces(start + 1);
        int number = years.small(reading, at);
        if (number < 0) {
            return large(reading, start, at);
        }
        int end = years.numberEnd(reading, at);
        int unit = reading.skipSpaces(end);
        char left = reading.at(reading.skipSpacesBack(start) - 1);
        boolean season = left == '》' || left == '」' || left == '”' || left == '"';
        boolean fiscal = reading.has(unit, "财季") || reading.has(unit, "会计季度");
        // 连续第四季 is the fourth of a run, whichever quarter of its year it is.
        boolean run = reading.has(reading.skipSpacesBack(start) - 2, "连续");
        if ((reading.at(unit) == '季' || fiscal) && number > 0 && number < 5 && !season && !run) {
            int length = reading.has(unit, "季度") || fiscal ? 2 : 1;
            return Years.period(reading, null, "Q" + number, start, unit + length);
        }
        if (isDiscourse(reading, start, end)) {
            return null;
        }
        Draft rank = Draft.named(Kind.ORDINAL, null, start, end);
        rank.low = java.math.BigDecimal.valueOf(number);
        rank.high = rank.low;
        return rank;
    }

    /** "第一,我们…": the first of what is said. */
    private static boolean isDiscourse(Reading reading, int start, int end) {
        char left = reading.at(reading.skipSpacesBack(start) - 1);
        char next = reading.at(end);
        boolean opens = left == 0 || "。,;:!?「“\"、".indexOf(left) >= 0;
        return opens
                && Letters.isHan(reading.at(end - 1))
                && (next == ',' || next == ':' || next == '、' || next == '.');
    }

    /** 第三万: a rank only. */
    private @Nullable Draft large(Reading reading, int start, int at) {
        Numeral numeral = years.bare(reading, at);
        if (numeral == null
                || numeral.isRange()
                || numeral.high().stripTrailingZeros().scale() > 0) {
            return null;
        }
        Draft rank = Draft.named(Kind.ORDINAL, null, start, numeral.end());
        rank.low = numeral.high();
        rank.high = numeral.high();
        return rank;
    }
}
