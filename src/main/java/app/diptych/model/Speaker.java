package app.diptych.model;

import org.jspecify.annotations.Nullable;

/**
 * A person, or the operator, who speaks in the call.
 *
 * @param id position in the transcript's list, from 0
 * @param name as the speaker line has it; for a nameless speaker the title
 * @param title the position in the company ("Director of IR"), or null
 * @param firm an analyst's employer, or null
 * @param role what the speaker is in the call
 */
public record Speaker(
        int id,
        String name,
        @Nullable String title,
        @Nullable String firm,
        Role role) {
    /** @throws IllegalArgumentException if the id is negative or the name blank */
    public Speaker {
        Checks.notNegative("speaker id", id);
        Checks.notBlank("speaker name", name);
    }
}
