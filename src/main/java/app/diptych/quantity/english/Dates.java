package app.diptych.quantity.english;

import app.diptych.quantity.Kind;
import app.diptych.quantity.grammar.Calendar;
import app.diptych.quantity.grammar.Digits;
import app.diptych.quantity.grammar.Draft;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads dates: March 9, 2031; 1 August 2024; August 2024; in May; 2024-08-01; 8/1/2024. */
final class Dates {
    /** What makes a range of two months, or a list. */
    private static final List<String> JOINTS = List.of("and", "or", "to", "through", "until", "-", "–");

    private static final int LONGEST_JOINT = 9;

    private final Words words;

    Dates(Words words) {
        this.words = words;
    }

    /** The date that starts with the name of a month, or null. */
    @Nullable
    Draft atWord(Reading reading, int start) {
        int found = words.month.at(reading.chars(), start, reading.length());
        if (found == 0 || !Character.isUpperCase(reading.raw(start))) {
            return null;
        }
        int end = start + words.month.length(found);
        String month = words.month.meaning(found);
        int at = Figures.gap(reading, end);
        Integer day = day(reading, at);
        if (day == null) {
            return month(reading, start, end, month);
        }
        int dayEnd = dayEnd(reading, at);
        int yearAt = reading.skipSpaces(reading.at(dayEnd) == ',' ? dayEnd + 1 : dayEnd);
        Integer year = Calendar.year(reading, yearAt, false);
        return Draft.named(Kind.DATE, Calendar.date(year, month, day), start, year == null ? dayEnd : yearAt + 4);
    }

    private static @Nullable Integer day(Reading reading, int at) {
        int end = Digits.run(reading, at);
        if (end == at
                || end - at > 2
                || reading.at(end) == '%'
                || (reading.at(end) == '.' && Letters.isDigit(reading.at(end + 1)))) {
            return null;
        }
        int day = Integer.parseInt(reading.text(), at, end, 10);
        return day >= 1 && day <= 31 ? day : null;
    }

    private static int dayEnd(Reading reading, int at) {
        int end = Digits.run(reading, at);
        boolean ordinal =
                reading.has(end, "st") || reading.has(end, "nd") || reading.has(end, "rd") || reading.has(end, "th");
        return ordinal ? end + 2 : end;
    }

    /** "August 2024", "in May"; May, March and August at the start of a sentence may be no months. */
    private @Nullable Draft month(Reading reading, int start, int end, String month) {
        if (reading.has(end, " quarter") && !Letters.isLatin(reading.at(end + 8))) {
            return quarterOf(reading, start, end + 8);
        }
        int at = reading.has(end, " of ") ? end + 4 : reading.skipSpaces(reading.at(end) == ',' ? end + 1 : end);
        Integer year = Calendar.year(reading, at, false);
        if (year != null) {
            return Draft.named(Kind.DATE, Calendar.date(year, month, null), start, at + 4);
        }
        boolean verb = reading.has(start, "may") || reading.has(start, "mar") || reading.has(start, "dec ");
        return verb && !isToldAsTime(reading, start) && !opensRange(reading, end)
                ? null
                : Draft.named(Kind.DATE, Calendar.date(null, month, null), start, end);
    }

    /** "the December quarter of 2023": which quarter it is depends on when the company's year ends. */
    private static Draft quarterOf(Reading reading, int start, int end) {
        int at = reading.has(end, " of ") ? end + 4 : reading.skipSpaces(end);
        Integer year = Calendar.year(reading, at, false);
        return Draft.named(Kind.PERIOD, null, start, year == null ? end : at + 4);
    }

    private static boolean isToldAsTime(Reading reading, int start) {
        for (String word : new String[] {
            "in ", "of ", "since ", "by ", "until ", "through ", "late ", "early ", "mid-", "last ", "this ", "next "
        }) {
            if (reading.has(start - word.length(), word)) {
                return true;
            }
        }
        Draft before = reading.last();
        return before != null
                && before.kind == Kind.DATE
                && isJoint(reading.text().substring(Math.max(before.end, start - LONGEST_JOINT), start));
    }

    /** "March" of "March to June", "between March and June". */
    private boolean opensRange(Reading reading, int end) {
        int at = reading.skipSpaces(end);
        for (String joint : JOINTS) {
            int next = at + joint.length() + 1;
            if (reading.has(at, joint + " ")
                    && Character.isUpperCase(reading.raw(next))
                    && words.month.at(reading.chars(), next, reading.length()) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isJoint(String between) {
        return JOINTS.contains(between.strip());
    }

    /** The date or time of day that starts with digits, or null; times have no value. */
    @Nullable
    Draft atDigits(Reading reading, int start) {
        int end = Digits.run(reading, start);
        char next = reading.at(end);
        if (end - start == 4
                && next == '-'
                && Digits.run(reading, end + 1) == end + 3
                && reading.at(end + 3) == '-'
                && Digits.run(reading, end + 4) == end + 6) {
            return Draft.named(
                    Kind.DATE,
                    reading.text().substring(start, end) + "-" + two(reading, end + 1) + "-" + two(reading, end + 4),
                    start,
                    end + 6);
        }
        if (end - start > 2) {
            int phone = phoneEnd(reading, start, end);
            return phone < 0 ? null : Draft.named(Kind.IDENTIFIER, null, start, phone);
        }
        int clock = clockEnd(reading, end);
        if (clock > 0) {
            return Draft.named(Kind.IDENTIFIER, null, start, clock);
        }
        if (((next == ' ' || next == ',') && day(reading, start) != null) || dayEnd(reading, start) > end) {
            return dayFirst(reading, start);
        }
        return next == '/' ? slashes(reading, start, end) : null;
    }

    /** Behind "344-7529" or "(877) 344-7529"; −1 if it is no number to call. */
    private static int phoneEnd(Reading reading, int start, int end) {
        if (end - start != 3) {
            return -1;
        }
        int at = end;
        if (reading.at(start - 1) == '(' && reading.at(end) == ')') {
            at = reading.skipSpaces(end + 1);
            at = Digits.run(reading, at) == at + 3 ? at + 3 : -1;
        }
        char joint = reading.at(at);
        boolean phone = at > 0 && (joint == '-' || joint == ' ') && Digits.run(reading, at + 1) == at + 5;
        boolean area = at > end || joint == '-';
        return phone && area && !Letters.isWord(reading.at(at + 5)) ? at + 5 : -1;
    }

    /** Behind "pm" in "5pm", "4.40 am", "10:45 p.m."; −1 if it is no time of day. */
    private static int clockEnd(Reading reading, int end) {
        boolean minutes = (reading.at(end) == '.' || reading.at(end) == ':') && Digits.run(reading, end + 1) == end + 3;
        int at = reading.skipSpaces(minutes ? end + 3 : end);
        char half = reading.at(at);
        if (half != 'a' && half != 'p') {
            return -1;
        }
        int behind = reading.has(at + 1, ".m") ? at + 3 : reading.at(at + 1) == 'm' ? at + 2 : -1;
        return behind < 0 || Letters.isWord(reading.at(behind)) ? -1 : behind;
    }

    private static String two(Reading reading, int at) {
        return new String(reading.chars(), at, 2);
    }

    /** "The first of December": the rank that ends at {@code end}, if a month follows; else null. */
    @Nullable
    Draft dayOf(Reading reading, int start, int end, int day) {
        int at = end + " of ".length();
        int found = reading.has(end, " of ") ? words.month.at(reading.chars(), at, reading.length()) : 0;
        if (found == 0 || day > 31 || !Character.isUpperCase(reading.raw(at))) {
            return null;
        }
        return Draft.named(
                Kind.DATE, Calendar.date(null, words.month.meaning(found), day), start, at + words.month.length(found));
    }

    private @Nullable Draft dayFirst(Reading reading, int start) {
        Integer day = day(reading, start);
        int behind = dayEnd(reading, start);
        int at = reading.skipSpaces(reading.at(behind) == ',' ? behind + 1 : behind);
        at += reading.has(at, "of ") ? 3 : 0;
        int found = words.month.at(reading.chars(), at, reading.length());
        if (day == null || found == 0 || !Character.isUpperCase(reading.raw(at))) {
            return null;
        }
        int end = at + words.month.length(found);
        int yearAt = reading.skipSpaces(reading.at(end) == ',' ? end + 1 : end);
        Integer year = Calendar.year(reading, yearAt, false);
        return Draft.named(
                Kind.DATE,
                Calendar.date(year, words.month.meaning(found), day),
                start,
                year == null ? end : yearAt + 4);
    }

    /** Month first, as calls in the United States write it. */
    private static @Nullable Draft slashes(Reading reading, int start, int slash) {
        int second = Digits.run(reading, slash + 1);
        int end = Digits.run(reading, second + 1);
        Integer month = day(reading, start);
        Integer day = day(reading, slash + 1);
        if (reading.at(second) != '/' || month == null || day == null || month > 12) {
            return null;
        }
        Integer year = Calendar.year(reading, second + 1, true);
        return year == null
                ? null
                : Draft.named(Kind.DATE, Calendar.date(year, "%02d".formatted(month), day), start, end);
    }
}
