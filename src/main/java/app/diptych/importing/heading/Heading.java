package app.diptych.importing.heading;

import app.diptych.model.Period;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a call is.
 *
 * @param company as the call has it, or null
 * @param ticker the symbol, or null
 * @param period the fiscal period, or null
 * @param date the day of the call, or null
 */
public record Heading(
        @Nullable String company,
        @Nullable String ticker,
        @Nullable Period period,
        @Nullable LocalDate date) {
    /** What a call is, is said at the head of a paragraph; a paragraph may be a whole file. In characters. */
    private static final int HEAD = 1000;

    /**
     * Reads it from what is said when the call opens; of each paragraph or line the first 1,000 characters count.
     *
     * @param welcome the English paragraphs up to the first officers' remarks
     * @param spoken the Chinese counterparts of the welcome
     * @param opening the publisher's Chinese lines before the call
     */
    public static Heading of(List<String> welcome, List<String> spoken, List<String> opening) {
        List<String> english = heads(welcome);
        List<String> chinese = heads(spoken);
        List<String> lines = heads(opening);
        LocalDate date = Dates.of(english, lines, chinese);
        return new Heading(
                Companies.of(english, lines, chinese),
                Tickers.of(english, lines),
                Periods.of(english, lines, chinese, date),
                date);
    }

    private static List<String> heads(List<String> texts) {
        return texts.stream()
                .map(text -> text.substring(0, Math.min(text.length(), HEAD)))
                .toList();
    }

    /** "Petrel Motors · Q2 2024 earnings call"; {@code otherwise} where the company is not known. */
    public String title(String otherwise) {
        if (company == null) {
            return otherwise;
        }
        return company + " · " + (period == null ? "" : said(period) + " ") + "earnings call";
    }

    private static String said(Period period) {
        String code = period.code();
        int dash = code.indexOf('-');
        return dash < 0 ? code : code.substring(dash + 1) + " " + code.substring(0, dash);
    }
}
