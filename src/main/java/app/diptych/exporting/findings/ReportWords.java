package app.diptych.exporting.findings;

import app.diptych.check.Finding;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What dates, periods and points are called in reports, and rules on the page, in English. The lines of the text report
 * have the rule's code, as compilers print it and as it is switched off by; programs read all codes as JSON.
 */
final class ReportWords {
    /** Rules whose name is no wording that a person would use; the others are called by their name. */
    private static final Map<String, String> RULES = Map.of(
            "number-missing", "Number lost",
            "date-missing", "Date lost",
            "text-missing", "Text lost",
            "relation-broken", "Does not add up",
            "term-inconsistent", "Term not uniform",
            "untranslated", "Not translated",
            "not-aligned", "Passages shifted",
            "repeated", "Repeated words",
            "script-mixed", "Scripts mixed");

    /** A year alone is left as it is: it is a word as well, and cannot be told from an amount. */
    private static final Pattern CODE = Pattern.compile("(?<![\\p{Alnum}/-])(?:TTM/(?<year>\\d{4})"
            + "|(?<to>TTM/)?(?:(?<of>\\d{4})-(?<part>[QH])(?<number>[1-4])"
            + "|(?<day>\\d{4}-\\d{2}-\\d{2})|(?<month>\\d{4}-\\d{2}))|(?<monthDay>--\\d{2}-\\d{2})"
            + "|(?<=\\d )(?<points>bp))(?![\\p{Alnum}/-])");

    private ReportWords() {}

    /** What a rule is called. */
    static String rule(String rule) {
        String words = rule.replace('-', ' ');
        return RULES.getOrDefault(rule, words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
    }

    /** The sentence with its dates and periods in words, but for what it quotes. */
    static String message(Finding finding) {
        StringBuilder out = new StringBuilder();
        String said = finding.message();
        int from = 0;
        while (from < said.length()) {
            int quote = said.indexOf('“', from);
            int open = quote < 0 ? said.length() : quote;
            int close = close(said, open);
            out.append(CODE.matcher(said.substring(from, open)).replaceAll(ReportWords::words));
            out.append(said, open, close);
            from = close;
        }
        return out.toString();
    }

    /** Where a quotation ends that may have others in it; at the next closing mark where they do not match. */
    private static int close(String said, int open) {
        int depth = 0;
        for (int at = open; at < said.length(); at++) {
            char sign = said.charAt(at);
            depth += sign == '“' ? 1 : sign == '”' ? -1 : 0;
            if (depth == 0) {
                return at + 1;
            }
        }
        int end = said.indexOf('”', open);
        return end < 0 ? said.length() : end + 1;
    }

    private static String words(MatchResult code) {
        String plain = plain(code);
        boolean twelve = code.group("to") != null && !plain.equals(code.group());
        return Matcher.quoteReplacement(twelve ? "the 12 months to " + plain : plain);
    }

    private static String plain(MatchResult code) {
        if (code.group("year") != null) {
            return "the 12 months to the end of " + code.group("year");
        }
        if (code.group("points") != null) {
            return "basis points";
        }
        if (code.group("part") != null) {
            return code.group("part") + code.group("number") + " " + code.group("of");
        }
        try {
            if (code.group("day") != null) {
                return written("d MMMM uuuu").format(LocalDate.parse(code.group("day")));
            }
            if (code.group("monthDay") != null) {
                return written("d MMMM").format(MonthDay.parse(code.group("monthDay")));
            }
            if (code.group("month") != null) {
                return written("MMMM uuuu").format(YearMonth.parse(code.group("month")));
            }
        } catch (DateTimeException e) {
            // A 30 February stays as it is.
            return code.group();
        }
        return code.group();
    }

    private static DateTimeFormatter written(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }
}
