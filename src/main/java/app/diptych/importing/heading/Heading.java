package app.diptych.importing.heading;

import app.diptych.importing.text.Script;
import app.diptych.model.Passage;
import app.diptych.model.Period;
import app.diptych.model.Source;
import app.diptych.model.Speaker;
import app.diptych.model.Transcript;
import app.diptych.model.Turn;
import app.diptych.model.Warning;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
        LocalDate said = Dates.of(english, lines, chinese);
        LocalDate date = said == null ? Dates.ofTitles(lines) : said;
        return new Heading(
                Companies.of(english, lines, chinese),
                Tickers.of(english, lines),
                Periods.of(english, lines, chinese, date),
                date);
    }

    /**
     * The call that this is the heading of. It is in English and in the script of its Chinese.
     *
     * @param parts what was said, and by whom
     * @param otherwise its title where the company is not known
     * @param source where it was read from
     * @param warnings what could not be read or had to be mended
     */
    public Transcript transcript(Parts parts, String otherwise, Source source, List<Warning> warnings) {
        return new Transcript(
                title(otherwise),
                company,
                ticker,
                period,
                date,
                "en",
                Script.of(parts.passages().stream()
                        .map(Passage::chinese)
                        .filter(Objects::nonNull)
                        .toList()),
                source,
                parts.notice(),
                parts.boilerplate(),
                warnings,
                parts.speakers(),
                parts.turns(),
                parts.passages());
    }

    /**
     * What a call is made of.
     *
     * @param notice the publisher's notice before the call, or null
     * @param boilerplate the publisher's other words
     * @param speakers in the order of their ids
     * @param turns in the order of their ids
     * @param passages in the order of their ids
     */
    public record Parts(
            @Nullable String notice,
            List<String> boilerplate,
            List<Speaker> speakers,
            List<Turn> turns,
            List<Passage> passages) {
        /** Copies the lists. */
        public Parts {
            boilerplate = List.copyOf(boilerplate);
            speakers = List.copyOf(speakers);
            turns = List.copyOf(turns);
            passages = List.copyOf(passages);
        }
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
