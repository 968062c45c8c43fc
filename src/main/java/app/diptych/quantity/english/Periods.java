package app.diptych.quantity.english;

import app.diptych.quantity.Kind;
import app.diptych.quantity.grammar.Calendar;
import app.diptych.quantity.grammar.Digits;
import app.diptych.quantity.grammar.Draft;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Reading;
import org.jspecify.annotations.Nullable;

/** Reads fiscal periods: Q2 2024, 2Q24, second quarter, first half, FY24, fiscal 2025, last quarter. */
final class Periods {
    private static final String LAST = "last ";

    private final Words words;

    Periods(Words words) {
        this.words = words;
    }

    /** The period that starts at a word, or null. */
    @Nullable
    Draft atWord(Reading reading, int start) {
        if (isQuarterLetter(reading, start)) {
            return quarter(reading, start, start + 2, reading.at(start + 1) - '0');
        }
        if (reading.at(start) == 'h' && isHalf(reading.at(start + 1)) && !Letters.isWord(reading.at(start + 2))) {
            return half(reading, start, start + 2, "H" + reading.at(start + 1));
        }
        int found = words.half.at(reading.chars(), start, reading.length());
        if (found > 0) {
            return half(reading, start, start + words.half.length(found), words.half.meaning(found));
        }
        found = words.relative.at(reading.chars(), start, reading.length());
        if (found > 0) {
            String value = Calendar.relative(
                    words.relative.meaning(found), reading.setting().period());
            return Draft.named(Kind.PERIOD, value, start, start + words.relative.length(found));
        }
        Draft spelled = spelledQuarter(reading, start);
        return spelled != null ? spelled : fiscal(reading, start);
    }

    private static boolean isHalf(char c) {
        return c == '1' || c == '2';
    }

    private static boolean isQuarterLetter(Reading reading, int start) {
        char number = reading.at(start + 1);
        return reading.at(start) == 'q' && number >= '1' && number <= '4' && !Letters.isWord(reading.at(start + 2));
    }

    /** "second quarter", "second fiscal quarter of 2024". */
    private @Nullable Draft spelledQuarter(Reading reading, int start) {
        int found = words.ordinal.at(reading.chars(), start, reading.length());
        if (found == 0 || words.ordinal.meaning(found) > 4) {
            return null;
        }
        return quarterBehind(reading, start, start + words.ordinal.length(found), words.ordinal.meaning(found));
    }

    /** The quarter whose number ends at {@code end}, if the word quarter follows. */
    @Nullable
    Draft quarterBehind(Reading reading, int start, int end, int number) {
        int at = Figures.gap(reading, end);
        at += reading.has(at, "fiscal ") ? 7 : 0;
        if (!reading.has(at, "quarter") || (Letters.isLatin(reading.at(at + 7)) && !reading.has(at, "quarter's"))) {
            return null;
        }
        return quarter(reading, start, at + 7, number);
    }

    private Draft quarter(Reading reading, int start, int end, int number) {
        Draft draft = new Draft(Kind.PERIOD, start, end);
        Integer year = yearBehind(reading, draft);
        // "Last Q4" is the one before the call, of its year or of the year before: its year is left open.
        boolean last = reading.has(start - LAST.length(), LAST);
        draft.value =
                Calendar.quarter(year, number, last ? null : reading.setting().period());
        return draft;
    }

    private Draft half(Reading reading, int start, int end, String part) {
        Draft draft = new Draft(Kind.PERIOD, start, end);
        Integer year = yearBehind(reading, draft);
        draft.value = Calendar.part(year, part, reading.setting().period());
        return draft;
    }

    /** Takes in the year behind a quarter or half: " 2024", " of fiscal 2024", " FY24", " '24". */
    private @Nullable Integer yearBehind(Reading reading, Draft draft) {
        int at = draft.end;
        boolean short24 = false;
        if (reading.has(at, " of the year")) {
            draft.end = at + 12;
            draft.outerEnd = draft.end;
            return null;
        }
        at = reading.has(at, " of ") ? at + 4 : Figures.gap(reading, reading.at(at) == ',' ? at + 1 : at);
        int fiscal = words.fiscal.at(reading.chars(), at, reading.length());
        if (fiscal > 0) {
            at = Figures.gap(reading, at + words.fiscal.length(fiscal));
            short24 = true;
        }
        if (reading.has(at, "fy") || reading.has(at, "cy")) {
            at += 2;
            short24 = true;
        }
        if (reading.at(at) == '\'') {
            at++;
            short24 = true;
        }
        Integer year = at > draft.end ? Calendar.year(reading, at, short24 || reading.at(at - 1) == ' ') : null;
        int end = at + Calendar.yearLength(reading, at);
        if (year == null || isAmount(reading, end)) {
            return null;
        }
        draft.end = end;
        draft.outerEnd = draft.end;
        return year;
    }

    /** "Q2 24%": the number behind is an amount, no year. */
    private boolean isAmount(Reading reading, int end) {
        char next = reading.at(end);
        boolean decimals = (next == '.' && Letters.isDigit(reading.at(end + 1)))
                || (next == ',' && Digits.run(reading, end + 1) == end + 4);
        int behind = Figures.gap(reading, end);
        return decimals
                || Letters.isWord(next)
                || words.percent.at(reading.chars(), behind, reading.length()) > 0
                || (words.duration.at(reading.chars(), behind, reading.length()) > 0
                        && !(reading.has(behind, "year") && reading.at(behind + 4) != 's')
                        && words.notSpan.at(reading.chars(), behind, reading.length()) == 0);
    }

    /** FY24, fiscal 2025, fiscal year '24, calendar 2024. */
    private @Nullable Draft fiscal(Reading reading, int start) {
        int at;
        if ((reading.has(start, "fy") || reading.has(start, "cy")) && !Letters.isLatin(reading.at(start + 2))) {
            at = start + 2;
        } else {
            int found = words.fiscal.at(reading.chars(), start, reading.length());
            if (found == 0) {
                return null;
            }
            at = start + words.fiscal.length(found);
        }
        at = reading.at(at) == ' ' ? at + 1 : at;
        if (isQuarterLetter(reading, at)) {
            return quarter(reading, start, at + 2, reading.at(at + 1) - '0');
        }
        at = reading.at(at) == '\'' ? at + 1 : at;
        Integer year = Calendar.year(reading, at, true);
        int end = Digits.run(reading, at);
        if (year == null || Letters.isWord(reading.at(end))) {
            return null;
        }
        Draft quarter = quarterOf(year, reading, start, end);
        return quarter != null ? quarter : Draft.named(Kind.PERIOD, Calendar.date(year, null, null), start, end);
    }

    /** The quarter behind its year, or null: "fiscal year 2025 first-quarter". */
    private @Nullable Draft quarterOf(Integer year, Reading reading, int start, int end) {
        if (reading.at(end) != ' ') {
            return null;
        }
        Draft quarter = isQuarterLetter(reading, end + 1)
                ? quarter(reading, start, end + 3, reading.at(end + 2) - '0')
                : spelledQuarter(reading, end + 1);
        if (quarter == null || quarter.value == null || hasYear(reading, quarter)) {
            return null;
        }
        int number = quarter.value.charAt(quarter.value.length() - 1) - '0';
        return Draft.named(Kind.PERIOD, Calendar.quarter(year, number, null), start, quarter.end);
    }

    private static boolean hasYear(Reading reading, Draft quarter) {
        return Letters.isDigit(reading.at(quarter.end - 1)) && Letters.isDigit(reading.at(quarter.end - 2));
    }

    /** The period that starts with digits, or null: 2Q24, 1H25, 2024. */
    @Nullable
    Draft atDigits(Reading reading, int start) {
        int end = Digits.run(reading, start);
        char letter = reading.at(end);
        if (end == start + 1 && (letter == 'q' || letter == 'h') && !Letters.isLatin(reading.at(end + 1))) {
            return quarterFirst(reading, start);
        }
        if (isShortYear(reading, start, end)) {
            Integer shortYear = Calendar.year(reading, start, true);
            return shortYear == null
                    ? null
                    : Draft.named(Kind.PERIOD, Calendar.date(shortYear, null, null), start, end);
        }
        Integer year = Calendar.year(reading, start, false);
        if (year == null
                && end - start == 4
                && reading.at(start) == '1'
                && reading.at(start + 1) >= '6'
                && (reading.has(start - 3, "in ") || isBehindDate(reading, start))) {
            year = Integer.valueOf(new String(reading.chars(), start, 4));
        }
        // "2024,5:30": a comma groups three digits, else it parts.
        boolean grouped = letter == ',' && Digits.run(reading, end + 1) == end + 4;
        boolean joined = Letters.isWord(letter) || letter == '%' || grouped;
        if (year == null || joined || (letter == '.' && Letters.isDigit(reading.at(end + 1)))) {
            return null;
        }
        int behind = reading.skipSpaces(end);
        boolean amount = words.numbers.scaleAt(reading.chars(), behind) > 0;
        if (amount || isAmount(reading, end)) {
            return null;
        }
        return Draft.named(Kind.PERIOD, Calendar.date(year, null, null), start, end);
    }

    /** "September 30, 1882": a year too far off for a date of a call. */
    private static boolean isBehindDate(Reading reading, int start) {
        Draft last = reading.last();
        return last != null && last.kind == Kind.DATE && last.end == start - 2 && reading.at(start - 2) == ',';
    }

    /** "'19", with the apostrophe that stands for the century. */
    private static boolean isShortYear(Reading reading, int start, int end) {
        boolean word = Letters.isWord(reading.at(end)) || reading.at(end) == '%' || reading.at(end) == '.';
        boolean joined = Letters.isLatin(reading.at(start - 2));
        return end - start == 2
                && reading.at(start - 1) == '\''
                && !joined
                && (!word || !Letters.isWord(reading.at(end + 1)))
                && reading.at(end) != '%';
    }

    private static @Nullable Draft quarterFirst(Reading reading, int start) {
        int number = reading.at(start) - '0';
        boolean half = reading.at(start + 1) == 'h';
        if (number < 1 || number > (half ? 2 : 4)) {
            return null;
        }
        int at = start + 2 + (reading.at(start + 2) == ' ' && Letters.isDigit(reading.at(start + 3)) ? 1 : 0);
        at += reading.at(at) == '\'' ? 1 : 0;
        Integer year = Calendar.year(reading, at, true);
        int end = year == null ? start + 2 : Digits.run(reading, at);
        String part = (half ? "H" : "Q") + number;
        return Draft.named(
                Kind.PERIOD, Calendar.part(year, part, reading.setting().period()), start, end);
    }
}
