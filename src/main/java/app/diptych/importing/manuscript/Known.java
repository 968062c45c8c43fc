package app.diptych.importing.manuscript;

import app.diptych.model.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a format says about the call outside its text; each may be null where it does not say.
 *
 * @param title what the call is called
 * @param company the company's name
 * @param ticker the stock's symbol
 * @param period the fiscal period reported
 * @param date the day of the call
 */
public record Known(
        @Nullable String title,
        @Nullable String company,
        @Nullable String ticker,
        @Nullable Period period,
        @Nullable LocalDate date) {
    /** Nothing is said outside the text. */
    public static final Known NOTHING = new Known(null, null, null, null, null);
}
