package app.diptych.model;

import org.jspecify.annotations.Nullable;

/**
 * One speaker's uninterrupted speech.
 *
 * @param id position in the transcript's list, from 0
 * @param speaker the speaker's id; null where nobody speaks, as in the summary
 * @param section the part of the call
 * @param exchange in the questions, the number from 1 of the analyst's question with its answers; else null
 */
public record Turn(
        int id,
        @Nullable Integer speaker,
        Section section,
        @Nullable Integer exchange) {
    /** @throws IllegalArgumentException if the id is negative, or an exchange is below 1 */
    public Turn {
        Checks.notNegative("turn id", id);
        if (exchange != null && exchange < 1) {
            throw new IllegalArgumentException("exchange is " + exchange + "; exchanges count from 1");
        }
    }
}
