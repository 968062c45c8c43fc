package app.diptych.ui.reader.tip;

import app.diptych.ui.support.Texts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date or period in the interface's language, from the ISO form that the model has. */
public final class DateWords {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH_DAY = Pattern.compile("--\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern PART = Pattern.compile("(\\d{4})-([QH])([1-4])");

    private final Texts texts;

    /** @param texts the bundle {@code reader} */
    public DateWords(Texts texts) {
        this.texts = texts;
    }

    /**
     * The value in words.
     *
     * @param said what the text says, for a value that has no wording of its own
     */
    public String of(String value, String said) {
        try {
            if (DAY.matcher(value).matches()) {
                return print("date.day", LocalDate.parse(value));
            }
            if (MONTH_DAY.matcher(value).matches()) {
                return print("date.monthDay", MonthDay.parse(value));
            }
            if (MONTH.matcher(value).matches()) {
                return print("date.month", YearMonth.parse(value));
            }
        } catch (DateTimeException e) {
            // A 30 February is shown as the text says it.
            return said;
        }
        if (YEAR.matcher(value).matches()) {
            return texts.get("date.year", value);
        }
        Matcher part = PART.matcher(value);
        if (part.matches()) {
            return part.group(2).equals("Q")
                    ? texts.get("date.quarter", part.group(1), part.group(3))
                    : texts.get("date.half", part.group(1), Integer.valueOf(part.group(3)));
        }
        return said;
    }

    private String print(String pattern, TemporalAccessor date) {
        return DateTimeFormatter.ofPattern(texts.get(pattern), texts.locale()).format(date);
    }
}
