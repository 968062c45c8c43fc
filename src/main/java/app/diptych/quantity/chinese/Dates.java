package app.diptych.quantity.chinese;

import app.diptych.quantity.Kind;
import app.diptych.quantity.chinese.number.CharacterNumeral;
import app.diptych.quantity.chinese.number.NumeralCharacters;
import app.diptych.quantity.chinese.number.Numerals;
import app.diptych.quantity.grammar.Calendar;
import app.diptych.quantity.grammar.Draft;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Numeral;
import app.diptych.quantity.grammar.Reading;
import org.jspecify.annotations.Nullable;

/** Reads dates and periods: 2024 年 8 月 1 日, 第二季, 2024 财年上半年, 去年第四季, Q2, FY24. */
final class Dates {
    private final Words words;
    private final Numerals numerals;

    Dates(Words words, Numerals numerals) {
        this.words = words;
        this.numerals = numerals;
    }

    /** The date or period that starts with a number, or null. */
    @Nullable
    Draft atNumber(Reading reading, int start) {
        if (reading.at(start) > '9' && NumeralCharacters.digit(reading.at(start)) < 0 && reading.at(start) != '十') {
            return null;
        }
        Integer year = year(reading, start);
        if (year != null) {
            return year(reading, start, numberEnd(reading, start), year);
        }
        int number = small(reading, start);
        int at = reading.skipSpaces(numberEnd(reading, start));
        if (number < 1 || at == start) {
            return null;
        }
        if (reading.at(at) == '月' && number <= 12 && reading.at(at + 1) != '饼') {
            return month(reading, null, start, number, at + 1);
        }
        boolean season = reading.has(at, "季度") && reading.at(start - 1) != '前';
        if (season && number < 5 && (Letters.isHan(reading.at(start)) || reading.at(start - 1) == '年')) {
            return period(reading, null, "Q" + number, start, at + 2);
        }
        boolean shortYear = reading.at(start - 1) == '\'' && reading.at(at) == '年';
        boolean bareYear = !shortYear && reading.at(start - 1) == '\'' && numberEnd(reading, start) == start + 2;
        if (bareYear && Letters.isDigit(reading.at(start)) && number > 9 && number < 50) {
            return inYear(reading, 2000 + number, start, start + 2);
        }
        boolean fiscal = shortYear || reading.has(at, "财年") || reading.has(at, "会计年度") || reading.has(at, "财政年度");
        if (fiscal && (number > 9 || shortYear) && number < 50) {
            return inYear(reading, 2000 + number, start, at + (shortYear ? 1 : reading.has(at, "财年") ? 2 : 4));
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
        return period(reading, year, Character.toUpperCase(letter) + "" + number, start, end);
    }

    /** The period that starts with 第, 上半年, 去年, Q2 or FY24, or null. */
    @Nullable
    Draft atWord(Reading reading, int start) {
        char c = reading.at(start);
        if (c == '第') {
            return rank(reading, start);
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
            return year == null ? null : inYear(reading, year, start, at + Calendar.yearLength(reading, at));
        }
        int found = words.half.at(reading.chars(), start, reading.length());
        if (found > 0) {
            return period(reading, null, words.half.meaning(found), start, start + words.half.length(found));
        }
        found = words.relative.at(reading.chars(), start, reading.length());
        return found > 0 ? relative(reading, start, words.relative.length(found), words.relative.meaning(found)) : null;
    }

    private static Draft latin(Reading reading, int start) {
        int at = reading.skipSpaces(start + 2);
        boolean fiscal = reading.has(at, "fy");
        Integer year = at > start + 2 ? Calendar.year(reading, fiscal ? at + 2 : at, fiscal) : null;
        int end =
                year == null ? start + 2 : (fiscal ? at + 2 : at) + Calendar.yearLength(reading, fiscal ? at + 2 : at);
        return period(reading, year, "Q" + reading.at(start + 1), start, end);
    }

    private Draft relative(Reading reading, int start, int length, String step) {
        String value = Calendar.relative(step, reading.setting().period());
        if (value != null && step.startsWith("Y")) {
            return inYear(reading, Integer.parseInt(value), start, start + length);
        }
        if (step.startsWith("Y")) {
            Draft inner = part(reading, null, start, reading.skipSpaces(start + length));
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
        int number = small(reading, at);
        if (number < 0) {
            return large(reading, start, at);
        }
        int end = numberEnd(reading, at);
        int unit = reading.skipSpaces(end);
        char left = reading.at(reading.skipSpacesBack(start) - 1);
        boolean season = left == '》' || left == '」' || left == '”' || left == '"';
        boolean fiscal = reading.has(unit, "财季") || reading.has(unit, "会计季度");
        if ((reading.at(unit) == '季' || fiscal) && number > 0 && number < 5 && !season) {
            int length = reading.has(unit, "季度") || fiscal ? 2 : 1;
            return period(reading, null, "Q" + number, start, unit + length);
        }
        Draft rank = Draft.named(Kind.ORDINAL, null, start, end);
        rank.low = java.math.BigDecimal.valueOf(number);
        rank.high = rank.low;
        return rank;
    }

    /** 第三万: a rank only. */
    private @Nullable Draft large(Reading reading, int start, int at) {
        Numeral numeral = bare(reading, at);
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

    private @Nullable Integer year(Reading reading, int start) {
        if (Letters.isDigit(reading.at(start))) {
            int end = start + 4;
            Integer year = Calendar.year(reading, start, false);
            boolean old = year == null
                    && reading.at(start) == '1'
                    && reading.at(start + 1) >= '6'
                    && app.diptych.quantity.grammar.Digits.run(reading, start) == end;
            if (old && reading.at(reading.skipSpaces(end)) == '年') {
                year = Integer.valueOf(new String(reading.chars(), start, 4));
            }
            char next = reading.at(end);
            boolean more = next == '.' || next == ',';
            return year == null || (more && Letters.isDigit(reading.at(end + 1))) || next == '%' ? null : year;
        }
        int first = NumeralCharacters.digit(reading.at(start));
        if ((first != 1 && first != 2) || NumeralCharacters.digit(reading.at(start + 3)) < 0) {
            return null;
        }
        CharacterNumeral numeral = new CharacterNumeral(reading, false);
        int year = numeral.read(start).intValue();
        return numeral.positional && numeral.end == start + 4 && year > 1900 && year < 2100 ? year : null;
    }

    private @Nullable Draft year(Reading reading, int start, int end, int year) {
        int at = reading.skipSpaces(end);
        char joint = reading.at(at);
        int second = joint == '至' || joint == '到' || joint == '-' ? reading.skipSpaces(at + 1) : at;
        int last = app.diptych.quantity.grammar.Digits.run(reading, second);
        if (second > at && last == second + 2 && reading.at(reading.skipSpaces(last)) == '年') {
            return Draft.named(Kind.PERIOD, Calendar.date(year, null, null), start, reading.skipSpaces(last) + 1);
        }
        boolean iso = reading.at(end) == '-' || reading.at(end) == '/';
        if (iso && Letters.isDigit(reading.at(end + 1))) {
            return iso(reading, start, end, year);
        }
        for (String word : new String[] {"会计年度", "财政年度", "年度", "财年", "年"}) {
            if (reading.has(at, word) && !reading.has(at, "年期") && !reading.has(at, "年间")) {
                return inYear(reading, year, start, at + word.length());
            }
        }
        boolean amount = NumeralCharacters.starts(reading.at(at))
                || words.currencyAfter.at(reading.chars(), at, reading.length()) > 0
                || words.measure.at(reading.chars(), at, reading.length()) > 0
                || words.points.at(reading.chars(), at, reading.length()) > 0
                || words.percent.at(reading.chars(), at, reading.length()) > 0
                || words.counted.at(reading.chars(), at, reading.length()) > 0
                || Letters.isLatin(reading.at(end));
        char unit = reading.at(at);
        boolean more = unit == '多' || unit == '余' || unit == '倍' || unit == '天' || unit == '-';
        boolean name = Letters.isLatin(reading.at(reading.skipSpacesBack(start) - 1));
        return amount || more || name ? null : inYear(reading, year, start, end);
    }

    private static @Nullable Draft iso(Reading reading, int start, int end, int year) {
        int month = number(reading, end + 1);
        int second = end + 1 + length(reading, end + 1);
        int day = number(reading, second + 1);
        int last = second + 1 + length(reading, second + 1);
        boolean whole = reading.at(second) == reading.at(end) && month > 0 && month < 13 && day > 0 && day < 32;
        return whole
                ? Draft.named(Kind.DATE, Calendar.date(year, "%02d".formatted(month), day), start, last)
                : Draft.named(Kind.PERIOD, Calendar.date(year, null, null), start, end);
    }

    private static int length(Reading reading, int at) {
        return app.diptych.quantity.grammar.Digits.run(reading, at) - at;
    }

    private static int number(Reading reading, int at) {
        int length = length(reading, at);
        return length == 0 || length > 2 ? -1 : Integer.parseInt(reading.text(), at, at + length, 10);
    }

    /** What stands behind a year: a month, a quarter, a half, or nothing. */
    private Draft inYear(Reading reading, int year, int start, int end) {
        int at = reading.skipSpaces(end);
        at = reading.at(at) == '的' ? reading.skipSpaces(at + 1) : at;
        Draft part = part(reading, year, start, at);
        return part != null ? part : Draft.named(Kind.PERIOD, Calendar.date(year, null, null), start, end);
    }

    private @Nullable Draft part(Reading reading, @Nullable Integer year, int start, int at) {
        int found = words.half.at(reading.chars(), at, reading.length());
        if (found > 0) {
            return period(reading, year, words.half.meaning(found), start, at + words.half.length(found));
        }
        char c = reading.at(at);
        if (c == 'q' && reading.at(at + 1) >= '1' && reading.at(at + 1) <= '4' && !Letters.isWord(reading.at(at + 2))) {
            return period(reading, year, "Q" + reading.at(at + 1), start, at + 2);
        }
        int from = c == '第' ? reading.skipSpaces(at + 1) : at;
        int number = small(reading, from);
        int unit = reading.skipSpaces(numberEnd(reading, from));
        if (number < 1 || unit == from) {
            return null;
        }
        if (reading.at(unit) == '季' && number < 5) {
            return period(reading, year, "Q" + number, start, unit + (reading.at(unit + 1) == '度' ? 2 : 1));
        }
        if (reading.has(unit, "财季") && number < 5) {
            return period(reading, year, "Q" + number, start, unit + 2);
        }
        return c != '第' && reading.at(unit) == '月' && number < 13
                ? month(reading, year, start, number, unit + 1)
                : null;
    }

    private Draft month(Reading reading, @Nullable Integer year, int start, int month, int end) {
        int at = reading.skipSpaces(reading.at(end) == '份' ? end + 1 : end);
        int day = small(reading, at);
        int unit = reading.skipSpaces(numberEnd(reading, at));
        boolean told = reading.at(unit) == '日' || reading.at(unit) == '号';
        String two = "%02d".formatted(month);
        if (day > 0 && day < 32 && told) {
            return Draft.named(Kind.DATE, Calendar.date(year, two, day), start, unit + 1);
        }
        return Draft.named(Kind.DATE, Calendar.date(year, two, null), start, end);
    }

    private static Draft period(Reading reading, @Nullable Integer year, String part, int start, int end) {
        return Draft.named(
                Kind.PERIOD, Calendar.part(year, part, reading.setting().period()), start, end);
    }

    /** The whole number of at most two digits at a place, or −1. */
    private int small(Reading reading, int at) {
        Numeral numeral = bare(reading, at);
        return numeral == null
                        || (numeral.decimals() != 0 && !numeral.spelled())
                        || numeral.isRange()
                        || numeral.high().precision() > 4
                        || numeral.high().scale() > 0
                ? -1
                : numeral.high().intValue();
    }

    private int numberEnd(Reading reading, int at) {
        Numeral numeral = bare(reading, at);
        return numeral == null ? at : numeral.end();
    }

    private @Nullable Numeral bare(Reading reading, int at) {
        if (Letters.isDigit(reading.at(at))) {
            return app.diptych.quantity.grammar.Digits.read(reading, at);
        }
        return NumeralCharacters.isVague(reading.at(at)) ? null : numerals.read(reading, at);
    }
}
