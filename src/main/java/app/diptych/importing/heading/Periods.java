package app.diptych.importing.heading;

import app.diptych.model.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The fiscal period that a call reports: the one that its welcome names, else the one whose results a sentence announces,
 * else the one of the publisher's Chinese lines. A named quarter goes before a half or a full year. A period that is only
 * spoken of, in an outlook or a comparison, is none.
 */
final class Periods {
    private static final String QUARTER =
            "(?:(first|second|third|fourth|1st|2nd|3rd|4th)[- ]quarter|q([1-4])|([1-4])q)";
    private static final String YEAR = "(?:(20\\d\\d)|['’]?(\\d\\d))(?![\\d%,.]\\d|\\d)(?!%)";
    private static final String FISCAL = "(?:fiscal year |fiscal |financial year |fy ?)";
    /** "second quarter 2024", "Q4 fiscal year '24", "first quarter of fiscal year 2026", "Q4 and full year 2024", "1Q24". */
    static final Pattern QUARTER_FIRST = Pattern.compile(
            "\\b" + QUARTER
                    + "(?: results)?[ ,-]*(?:of |for )?(?:the )?(?:(?:and )?(?:the )?(?:full |fiscal )?year[ ,-]+|and )?(?:the )?(?:calendar )?"
                    + FISCAL + "?(?:year )?(?:of )?" + YEAR,
            Pattern.CASE_INSENSITIVE);
    /** "Fiscal Year 2025 first-quarter", "fiscal 2024 fourth quarter", "2024 Q3", "FY24 Q3". */
    static final Pattern YEAR_FIRST = Pattern.compile(
            "(?<![\\d.])" + FISCAL + "?" + YEAR + "[ ,-]*(?:fiscal )?" + QUARTER + "\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern QUARTER_ALONE = Pattern.compile("\\b" + QUARTER + "\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern HALF = Pattern.compile(
            "\\b(?:(first|second)[- ]half|h([12]))(?: of)?(?: the)? " + FISCAL + "?(?:year )?" + YEAR,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FULL_YEAR = Pattern.compile(
            "\\b(?:full[- ]year|fiscal year|annual)(?: results)?(?: for)? (?:fiscal )?(20\\d\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CHINESE = Pattern.compile(
            "(20\\d\\d|\\d\\d(?= ?[財财]))\\s*(?:[財财]政?年度?|[會会][計计]年度|年度?)?的?\\s*(?:第?\\s*([一二三四1-4])\\s*[財财]?季|[Qq]([1-4])|([1-4])[Qq])");
    private static final Pattern FISCAL_WORD =
            Pattern.compile("(?i).*\\b(fiscal|fy ?'?\\d\\d)\\b.*|.*([財财]年|[會会][計计]年度).*", Pattern.DOTALL);

    private Periods() {}

    static @Nullable Period of(
            List<String> welcome, List<String> opening, List<String> spoken, @Nullable LocalDate date) {
        Period period = english(Announcements.english(welcome));
        period = period == null ? chinese(opening) : period;
        period = period == null ? chinese(Announcements.chinese(spoken)) : period;
        return period == null ? byDate(welcome, opening, date) : period;
    }

    private static @Nullable Period english(List<String> sentences) {
        for (String sentence : sentences) {
            Period period = quarter(sentence);
            if (period != null) {
                return period;
            }
        }
        for (String sentence : sentences) {
            Period period = halfOrYear(sentence);
            if (period != null) {
                return period;
            }
        }
        return null;
    }

    private static @Nullable Period halfOrYear(String sentence) {
        Matcher half = HALF.matcher(sentence);
        if (findOwn(half, sentence)) {
            String number = half.group(2) == null ? ordinal(half.group(1)) : half.group(2);
            return new Period(year(half.group(3), half.group(4)) + "-H" + number);
        }
        Matcher full = FULL_YEAR.matcher(sentence);
        return findOwn(full, sentence) ? new Period(full.group(1)) : null;
    }

    private static @Nullable Period quarter(String sentence) {
        Matcher one = QUARTER_FIRST.matcher(sentence);
        Matcher other = YEAR_FIRST.matcher(sentence);
        boolean foundOne = findOwn(one, sentence);
        boolean foundOther = findOwn(other, sentence);
        if (foundOne && (!foundOther || one.start() <= other.start())) {
            return Period.quarter(year(one.group(4), one.group(5)), number(one.group(1), one.group(2), one.group(3)));
        }
        return foundOther
                ? Period.quarter(
                        year(other.group(1), other.group(2)), number(other.group(3), other.group(4), other.group(5)))
                : null;
    }

    private static boolean findOwn(Matcher period, String sentence) {
        while (period.find()) {
            if (Announcements.isOwn(sentence, period.start(), period.end())) {
                return true;
            }
        }
        return false;
    }

    static @Nullable Period chinese(List<String> texts) {
        for (String text : texts) {
            Matcher matcher = CHINESE.matcher(text);
            if (matcher.find()) {
                String digit = matcher.group(2) == null
                        ? number(null, matcher.group(3), matcher.group(4)) + ""
                        : matcher.group(2);
                int quarter = "一二三四".indexOf(digit) >= 0 ? "一二三四".indexOf(digit) + 1 : Integer.parseInt(digit);
                return Period.quarter(year(matcher.group(1), null), quarter);
            }
        }
        return null;
    }

    /**
     * The year of a quarter that is named alone. Only calendar quarters can be told: the call must come in the quarter
     * that follows, and nobody may speak of fiscal years, which begin anywhere.
     */
    private static @Nullable Period byDate(List<String> welcome, List<String> opening, @Nullable LocalDate date) {
        boolean fiscal = welcome.stream()
                        .anyMatch(text -> FISCAL_WORD.matcher(text).matches())
                || opening.stream().anyMatch(text -> FISCAL_WORD.matcher(text).matches());
        if (date == null || fiscal) {
            return null;
        }
        for (String text : Announcements.own(welcome)) {
            Matcher matcher = QUARTER_ALONE.matcher(text);
            if (matcher.find()) {
                int quarter = number(matcher.group(1), matcher.group(2), matcher.group(3));
                int following = (date.getMonthValue() - 1) / 3 + 1;
                int year = following == 1 ? date.getYear() - 1 : date.getYear();
                return quarter % 4 + 1 == following ? Period.quarter(year, quarter) : null;
            }
        }
        return null;
    }

    private static int number(@Nullable String ordinal, @Nullable String before, @Nullable String after) {
        if (ordinal != null) {
            return Integer.parseInt(ordinal(ordinal));
        }
        return before != null ? before.charAt(0) - '0' : after == null ? 0 : after.charAt(0) - '0';
    }

    /** The number of a quarter that is named by its ordinal. */
    static int ordinalNumber(String word) {
        return Integer.parseInt(ordinal(word));
    }

    private static String ordinal(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "first", "1st" -> "1";
            case "second", "2nd" -> "2";
            case "third", "3rd" -> "3";
            default -> "4";
        };
    }

    private static int year(@Nullable String full, @Nullable String shortYear) {
        int year = Integer.parseInt(full == null ? String.valueOf(shortYear) : full);
        return year < 100 ? 2000 + year : year;
    }
}
