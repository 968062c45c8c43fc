package app.diptych.quantity.chinese.time;

import app.diptych.quantity.Kind;
import app.diptych.quantity.chinese.number.CharacterNumeral;
import app.diptych.quantity.chinese.number.NumeralCharacters;
import app.diptych.quantity.chinese.number.Numerals;
import app.diptych.quantity.chinese.word.Words;
import app.diptych.quantity.grammar.Calendar;
import app.diptych.quantity.grammar.Draft;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Numeral;
import app.diptych.quantity.grammar.Reading;
import org.jspecify.annotations.Nullable;

/** Reads years and what may stand behind one: a month and day, a quarter, a half. */
final class Years {
    private final Words words;
    private final Numerals numerals;

    Years(Words words, Numerals numerals) {
        this.words = words;
        this.numerals = numerals;
    }

    @Nullable
    Integer year(Reading reading, int start) {
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

    /** Whether a scale, a currency or a unit stands here, so that the number before it is no year. */
    private boolean isAmountAt(Reading reading, int at) {
        return NumeralCharacters.starts(reading.at(at))
                || reading.at(at) == '%'
                || words.currencyAfter.at(reading.chars(), at, reading.length()) > 0
                || words.measure.at(reading.chars(), at, reading.length()) > 0
                || words.points.at(reading.chars(), at, reading.length()) > 0;
    }

    @Nullable
    Draft year(Reading reading, int start, int end, int year) {
        int at = reading.skipSpaces(end);
        char joint = reading.at(at);
        int second = joint == '至' || joint == '到' || joint == '-' ? reading.skipSpaces(at + 1) : at;
        int last = app.diptych.quantity.grammar.Digits.run(reading, second);
        if (second > at && last == second + 2 && reading.at(reading.skipSpaces(last)) == '年') {
            return Draft.named(Kind.PERIOD, Calendar.date(year, null, null), start, reading.skipSpaces(last) + 1);
        }
        Draft quarter = reading.at(end) == 'q' ? part(reading, year, start, end) : null;
        if (quarter != null) {
            return quarter;
        }
        boolean iso = reading.at(end) == '-' || reading.at(end) == '/';
        if (iso && Letters.isDigit(reading.at(end + 1))) {
            // 1900-2000 美元 is a range of money.
            int upper = app.diptych.quantity.grammar.Digits.run(reading, end + 1);
            return isAmountAt(reading, reading.skipSpaces(upper)) ? null : iso(reading, start, end, year);
        }
        for (String word : new String[] {"会计年度", "财政年度", "日历年", "年度", "财年", "年"}) {
            if (reading.has(at, word) && !reading.has(at, "年期") && !reading.has(at, "年间")) {
                return inYear(reading, year, start, at + word.length());
            }
        }
        boolean amount = isAmountAt(reading, at)
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

    /** 114 年度, 114 年第三季: a year counted from 1912, as in Taiwan; 114 年 alone is a span. */
    boolean isOfRepublic(Reading reading, int at) {
        if (reading.at(at) != '年') {
            return false;
        }
        int behind = reading.skipSpaces(at + 1);
        return reading.has(at, "年度")
                || (reading.at(at + 1) == '底' && isEnd(reading, at + 1))
                || part(reading, null, at, behind) != null;
    }

    /** 年底 is the end of a year; 年底蕴 has 底 in another word: 底蕴, 底子, 底薪. */
    private static boolean isEnd(Reading reading, int at) {
        return "蕴蘊子薄薪气氣色座".indexOf(reading.at(at + 1)) < 0;
    }

    /** 26 年第一季, 25 年底, 较 24 年: a year of this century, named by its last two digits. */
    boolean isOfCentury(Reading reading, int start, int at) {
        boolean two = Letters.isDigit(reading.at(start))
                && app.diptych.quantity.grammar.Digits.run(reading, start) == start + 2;
        int before = reading.skipSpacesBack(start);
        char left = reading.at(before - 1);
        if (!two || reading.at(at) != '年' || reading.isJoinedBefore(start) || Letters.isDigit(left)) {
            return false;
        }
        int behind = reading.skipSpaces(at + 1);
        char next = reading.at(behind);
        char further = reading.at(behind + 1);
        boolean part = (next == '底' && isEnd(reading, behind))
                || next == '末'
                || (next == '初' && further != '期')
                || (next == 'q' && Letters.isDigit(further));
        boolean named = "全上下第前后年一二三四".indexOf(next) >= 0
                && (further == '年'
                        || further == '半'
                        || further == '季'
                        || further == '末'
                        || further == '底'
                        || further == '度'
                        || (next == '第' && reading.at(reading.skipSpaces(behind + 2)) == '季')
                        || (next == '第' && reading.at(behind + 2) == '财'));
        boolean month = Letters.isDigit(next)
                && reading.at(reading.skipSpaces(app.diptych.quantity.grammar.Digits.run(reading, behind))) == '月';
        if (part || named || month) {
            return left != '近' && left != '满' && left != '逾';
        }
        boolean range = Letters.isDigit(reading.at(reading.skipSpacesBack(before - 1) - 1));
        boolean led = "与比较自和跟".indexOf(left) >= 0
                || ("在于从到至".indexOf(left) >= 0 && (!Letters.isHan(next) || isDone(reading, behind)));
        boolean grown =
                (left == '到' || left == '至' || left == '于') && "达长增加续延缩升减短多少低高小大".indexOf(reading.at(before - 2)) >= 0;
        return led && left != 0 && !range && !grown && "前来后以之内期多半间里中时历".indexOf(next) < 0;
    }

    /** 在 26 年实现盈利: something is done in it, 在 25 年历程中 nothing is. */
    private boolean isDone(Reading reading, int at) {
        return words.verb.at(reading.chars(), at, reading.length()) > 0
                || reading.at(at) == '将'
                || reading.at(at) == '会';
    }

    /** What stands behind a year: a month, a quarter, a half, or nothing. */
    Draft inYear(Reading reading, int year, int start, int end) {
        int at = reading.skipSpaces(end);
        at = reading.at(at) == '的' ? reading.skipSpaces(at + 1) : at;
        Draft part = part(reading, year, start, at);
        return part != null ? part : Draft.named(Kind.PERIOD, Calendar.date(year, null, null), start, end);
    }

    @Nullable
    Draft part(Reading reading, @Nullable Integer year, int start, int at) {
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

    Draft month(Reading reading, @Nullable Integer year, int start, int month, int end) {
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

    static Draft period(Reading reading, @Nullable Integer year, String part, int start, int end) {
        return Draft.named(
                Kind.PERIOD, Calendar.part(year, part, reading.setting().period()), start, end);
    }

    /** The whole number of at most two digits at a place, or −1. */
    int small(Reading reading, int at) {
        Numeral numeral = bare(reading, at);
        return numeral == null
                        || (numeral.decimals() != 0 && !numeral.spelled())
                        || numeral.isRange()
                        || numeral.high().precision() > 4
                        || numeral.high().scale() > 0
                ? -1
                : numeral.high().intValue();
    }

    int numberEnd(Reading reading, int at) {
        Numeral numeral = bare(reading, at);
        return numeral == null ? at : numeral.end();
    }

    @Nullable
    Numeral bare(Reading reading, int at) {
        if (Letters.isDigit(reading.at(at))) {
            return app.diptych.quantity.grammar.Digits.read(reading, at);
        }
        return NumeralCharacters.isVague(reading.at(at)) ? null : numerals.read(reading, at);
    }
}
