package app.diptych.importing.exchange;

import org.jspecify.annotations.Nullable;

/**
 * A row of a bilingual file. What the file does not say is null.
 *
 * @param id the name of the row in the file
 * @param passage number (¶) of the passage it is of, from 1
 * @param section "summary", "prepared" or "questions"
 * @param speaker the speaker line
 * @param english the English text; null where the file has none, empty where it says that there is none
 * @param chinese the Chinese text, in the same way
 * @param state how far it is: "initial", "translated", "reviewed" or "final", as XLIFF 2 has it
 * @param needsReview whether it is marked to be looked at again
 * @param note what a person says of it
 */
public record ExchangeRow(
        @Nullable String id,
        @Nullable Integer passage,
        @Nullable String section,
        @Nullable String speaker,
        @Nullable String english,
        @Nullable String chinese,
        @Nullable String state,
        boolean needsReview,
        @Nullable String note) {
    /** A row of which nothing else is known. */
    public static ExchangeRow of(@Nullable String english, @Nullable String chinese) {
        return new ExchangeRow(null, null, null, null, english, chinese, null, false, null);
    }

    /** Whether this program gave the row its name: {@code s12-3fa9c2e1}, number and check sum. */
    public static boolean isOwn(@Nullable String id) {
        return id != null && id.matches("s\\d+-[0-9a-f]{8}");
    }

    /** Whether there is no text in either language. */
    public boolean isEmpty() {
        return (english == null || english.isBlank()) && (chinese == null || chinese.isBlank());
    }
}
