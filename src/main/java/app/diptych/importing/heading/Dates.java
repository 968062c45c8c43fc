package app.diptych.importing.heading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day of a call: "today, August 1, 2024" before the publisher's lines before any other date of the welcome. */
final class Dates {
    private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec ";
    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(?:" + MONTH
                    + "[ -](\\d{1,2})(?:st|nd|rd|th)?(?:,? |-)(20\\d\\d)|(\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?" + MONTH
                    + "(?:,? |-)(20\\d\\d))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CHINESE = Pattern.compile("(20\\d\\d)\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日");
    /** "2031-05-07", "2031/5/7": the year first, so that month and day are sure. */
    private static final Pattern NUMBERED = Pattern.compile("(?<!\\d)(20\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");

    /** "民國120年2月4日", "中華民國一二〇年二月四日": years of the Republic, 1911 behind. */
    private static final Pattern REPUBLIC = Pattern.compile(
            "民[國国]\\s*([\\d〇零一二三四五六七八九十]{2,4})\\s*年\\s*([\\d一二三四五六七八九十]{1,3})\\s*月\\s*([\\d一二三四五六七八九十]{1,3})\\s*日");

    private static final int REPUBLIC_BEGAN = 1911;

    private static final Pattern TODAY =
            Pattern.compile("(?i).*\\b(today|this (morning|afternoon|evening|call)|recorded|as of now)\\b[^.]*");
    /** Dates of something else: the end of a period, a filing, an event to come. */
    private static final Pattern OTHER = Pattern.compile(
            "(?i).*\\b(ended|ending|ends|end of|through|until|filed|since|form 10-[kq]|annual report|held on|beginning)\\b[^.]*");

    private static final Pattern OTHER_CHINESE = Pattern.compile(
            ".*(?:截至|截止|[結结]束於|期末|至|(?:期[間间]|[發发][布佈佈表](?:[時时][間间]|日期?)|更新(?:[時时][間间]|日期?)?)\\s*[:：])\\s*");
    /** Behind a day: another, at which a period ends that begins with it. */
    private static final Pattern UNTIL = Pattern.compile(
            "\\s*(?:[-–—~～至到]|to\\b|through\\b)\\s*(?:20\\d\\d\\s*[-/.年]\\s*\\d|" + MONTH + " \\d{1,2}\\b|\\d{1,2} "
                    + MONTH + "\\b|\\d{1,2}(?:/\\d{1,2}(?![\\d/])|\\s*月\\s*\\d))",
            Pattern.CASE_INSENSITIVE);
    /** Before a day: another, at which a period begins that ends with it. */
    private static final Pattern FROM = Pattern.compile(
            "(?:" + MONTH + " \\d{1,2}(?:,? 20\\d\\d)?|\\d{1,2} " + MONTH
                    + "(?: 20\\d\\d)?|20\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}|日)\\s*(?:[-–—~～至到]|\\bto\\b|\\bthrough\\b)\\s*$",
            Pattern.CASE_INSENSITIVE);
    /** A page was made on another day than its call was held. */
    private static final Pattern PUBLISHED =
            Pattern.compile("(?i)^by\\b|\\b(?:published|posted|updated|modified|accessed|printed)\\b");

    private static final int BEFORE = 60;

    private Dates() {}

    static @Nullable LocalDate of(List<String> welcome, List<String> opening, List<String> spoken) {
        LocalDate date = english(welcome, true);
        date = date == null ? chinese(opening, false) : date;
        date = date == null ? english(welcome, false) : date;
        return date == null ? chinese(spoken, true) : date;
    }

    /** The first day that stands in the titles of a page. */
    static @Nullable LocalDate ofTitles(List<String> titles) {
        List<String> of = titles.stream()
                .filter(title -> !PUBLISHED.matcher(title).find())
                .toList();
        LocalDate date = english(of, false);
        date = date == null ? numbered(of) : date;
        date = date == null ? republic(of) : date;
        return date == null ? chinese(of, false) : date;
    }

    private static @Nullable LocalDate numbered(List<String> texts) {
        for (String text : texts) {
            Matcher matcher = NUMBERED.matcher(text);
            while (matcher.find()) {
                String before = text.substring(Math.max(0, matcher.start() - BEFORE), matcher.start());
                if (!isOther(text, matcher) && !OTHER.matcher(before).matches()) {
                    return date(matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3));
                }
            }
        }
        return null;
    }

    private static @Nullable LocalDate republic(List<String> texts) {
        for (String text : texts) {
            Matcher matcher = REPUBLIC.matcher(text);
            while (matcher.find()) {
                if (isOther(text, matcher)) {
                    continue;
                }
                int year = REPUBLIC_BEGAN + number(matcher.group(1));
                return date(String.valueOf(year), number(matcher.group(2)), String.valueOf(number(matcher.group(3))));
            }
        }
        return null;
    }

    /** Whether a day is one of a period, or of something else than the call. */
    private static boolean isOther(String text, Matcher day) {
        String before = text.substring(Math.max(0, day.start() - BEFORE), day.start());
        return OTHER_CHINESE.matcher(before).matches()
                || FROM.matcher(before).find()
                || UNTIL.matcher(text).region(day.end(), text.length()).lookingAt();
    }

    /** "116", "一一六", "二十四". */
    private static int number(String digits) {
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            int digit = Character.isDigit(c) ? c - '0' : Math.max(0, "〇一二三四五六七八九".indexOf(c));
            boolean last = i == digits.length() - 1;
            value = c == '十' ? Math.max(1, value) * (last ? 10 : 1) : value * 10 + digit;
        }
        return value;
    }

    private static @Nullable LocalDate english(List<String> texts, boolean today) {
        for (String text : texts) {
            Matcher matcher = ENGLISH.matcher(text);
            while (matcher.find()) {
                String before = text.substring(Math.max(0, matcher.start() - BEFORE), matcher.start());
                boolean other = OTHER.matcher(before).matches() || isOther(text, matcher);
                boolean wanted = today ? TODAY.matcher(before).matches() : text.length() < 600;
                LocalDate date = wanted && !other ? english(matcher) : null;
                if (date != null) {
                    return date;
                }
            }
        }
        return null;
    }

    private static @Nullable LocalDate english(Matcher matcher) {
        return matcher.group(1) != null
                ? date(matcher.group(3), month(matcher.group(1)), matcher.group(2))
                : date(matcher.group(6), month(matcher.group(5)), matcher.group(4));
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) / 4 + 1;
    }

    private static @Nullable LocalDate chinese(List<String> texts, boolean today) {
        for (String text : texts) {
            Matcher matcher = CHINESE.matcher(text);
            while (matcher.find()) {
                String before = text.substring(Math.max(0, matcher.start() - 12), matcher.start());
                boolean wanted = !today || before.contains("今天") || before.contains("今日");
                boolean other = isOther(text, matcher);
                LocalDate date = wanted && !other
                        ? date(matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3))
                        : null;
                if (date != null) {
                    return date;
                }
            }
        }
        return null;
    }

    private static @Nullable LocalDate date(String year, int month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
        } catch (DateTimeException invalid) {
            return null; // "June 31" is a slip, and no date
        }
    }
}
