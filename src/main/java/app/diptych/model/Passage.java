package app.diptych.model;

import org.jspecify.annotations.Nullable;

/**
 * An English paragraph with its Chinese counterpart: one row of the reader.
 *
 * @param id position in the transcript's list, from 0; people see it as ¶ and id + 1
 * @param turn id of the turn it belongs to
 * @param english the English text, or null where there is none
 * @param chinese the Chinese text, or null where there is none
 * @param englishLine 1-based line of the source, or null where the source has no lines
 * @param chineseLine 1-based line of the source, or null where the source has no lines
 */
public record Passage(
        int id,
        int turn,
        @Nullable String english,
        @Nullable String chinese,
        @Nullable Integer englishLine,
        @Nullable Integer chineseLine) {
    /** @throws IllegalArgumentException if an id is negative or both texts are absent */
    public Passage {
        Checks.notNegative("passage id", id);
        Checks.notNegative("turn", turn);
        if (english == null && chinese == null) {
            throw new IllegalArgumentException("passage " + id + " has no text in either language");
        }
    }

    /** The text of one side, or null. */
    public @Nullable String text(Language language) {
        return language == Language.EN ? english : chinese;
    }

    /** The number that people see: id + 1. */
    public int number() {
        return id + 1;
    }
}
