package app.diptych.review;

import app.diptych.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a person has changed of a fact.
 *
 * @param key which fact
 * @param hidden whether it is no fact at all
 * @param concept what it measures, or null as the program read it
 * @param entity whose it is, or null as the program read it
 * @param period for when, as {@link Period} writes it, or null as the program read it
 */
public record Correction(
        FactKey key,
        boolean hidden,
        @Nullable String concept,
        @Nullable String entity,
        @Nullable String period) {
    /** @throws IllegalArgumentException if it changes nothing, or the period is none */
    public Correction {
        if (!hidden && concept == null && entity == null && period == null) {
            throw new IllegalArgumentException("a correction of " + key.words() + " that changes nothing");
        }
        if (period != null) {
            period = new Period(period).code();
        }
        if (entity != null && entity.isBlank()) {
            throw new IllegalArgumentException("a fact of nobody: " + key.words());
        }
    }
}
