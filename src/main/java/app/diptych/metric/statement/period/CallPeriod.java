package app.diptych.metric.statement.period;

import app.diptych.model.Passage;
import app.diptych.model.Period;
import app.diptych.model.Transcript;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The period that a call is about where its heading does not say so. The quarter is the first one named in a sentence
 * that neither looks ahead nor back. The year is the one named beside that quarter; else the fiscal year named most of
 * those that the quarter can be in: it ended at the most four months before the day of the call, and its fiscal year is
 * called by the year in which that ends, or the one before; else the year of the day of the call, the quarter before it
 * being meant.
 */
public final class CallPeriod {
    private static final String ORDINAL = "(first|second|third|fourth)[- ]quarter";
    private static final Pattern QUARTER = Pattern.compile("\\b(?:" + ORDINAL + "|q([1-4]))\\b");
    private static final String YEAR = "(?:fiscal(?: year)?|fy) ?['\u2019]?(20\\d\\d|\\d\\d)\\b";
    private static final Pattern FISCAL = Pattern.compile("\\b" + YEAR);
    private static final Pattern BESIDE = Pattern.compile("^(?: of| for|,)?(?: the)? ?(?:" + YEAR + "|(20\\d\\d)\\b)");
    private static final Pattern OTHER = Pattern.compile(
            "\\b(?:expect\\w*|anticipat\\w*|outlook|guidance|guide|compar\\w+|prior|previous|last|ago|next|will|form 10)\\b");
    /** Months after a quarter within which it is told of. */
    private static final int LATEST = 4;

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!])\\s+");

    private CallPeriod() {}

    /** The period, a year where no quarter is named, or null where nothing tells. */
    public static @Nullable Period of(Transcript transcript) {
        LocalDate date = transcript.date();
        TreeMap<Integer, Integer> years = new TreeMap<>();
        Integer quarter = null;
        for (Passage passage : transcript.passages()) {
            if (passage.english() != null) {
                String text = passage.english().toLowerCase(Locale.ROOT);
                count(text, date, years);
                for (String sentence : quarter == null ? SENTENCE_END.split(text, -1) : new String[0]) {
                    Matcher matcher = QUARTER.matcher(sentence);
                    if (quarter == null
                            && matcher.find()
                            && !OTHER.matcher(sentence).find()) {
                        quarter = number(matcher);
                        Matcher beside = BESIDE.matcher(sentence.substring(matcher.end()));
                        if (beside.find()) {
                            return Period.quarter(
                                    year(beside.group(1) == null ? beside.group(2) : beside.group(1)), quarter);
                        }
                    }
                }
            }
        }
        Integer year = most(possible(years, date, quarter));
        if (year == null && date != null) {
            // The fourth quarter is told of in the year after it.
            boolean before = quarter != null && quarter == 4 && date.getMonthValue() < 5;
            year = before ? date.getYear() - 1 : date.getYear();
        }
        return year == null
                ? null
                : quarter == null ? new Period("%04d".formatted(year)) : Period.quarter(year, quarter);
    }

    /** Fiscal years named, as far as they are near the day of the call: a plan for 2030 is none. */
    private static void count(String text, @Nullable LocalDate date, Map<Integer, Integer> years) {
        Matcher matcher = FISCAL.matcher(text);
        while (matcher.find()) {
            int year = year(matcher.group(1));
            if (date == null || Math.abs(year - date.getYear()) <= 1) {
                years.merge(year, 1, Integer::sum);
            }
        }
    }

    /** Of the years named, those in which the quarter's fiscal year can end, or if there are none, those before. */
    private static Map<Integer, Integer> possible(
            NavigableMap<Integer, Integer> named, @Nullable LocalDate date, @Nullable Integer quarter) {
        if (date == null || quarter == null) {
            return named;
        }
        LocalDate last = date.plusMonths(3L * (4 - quarter));
        Map<Integer, Integer> before = named.headMap(last.getYear(), true);
        Map<Integer, Integer> ending = named.subMap(last.minusMonths(LATEST).getYear(), true, last.getYear(), true);
        return ending.isEmpty() ? before : ending;
    }

    private static @Nullable Integer most(Map<Integer, Integer> years) {
        Integer most = null;
        int times = 0;
        for (Map.Entry<Integer, Integer> entry : years.entrySet()) {
            if (entry.getValue() > times) {
                most = entry.getKey();
                times = entry.getValue();
            }
        }
        return most;
    }

    private static int number(Matcher quarter) {
        return quarter.group(1) == null
                ? Integer.parseInt(quarter.group(2))
                : List.of("first", "second", "third", "fourth").indexOf(quarter.group(1)) + 1;
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return year < 100 ? 2000 + year : year;
    }
}
