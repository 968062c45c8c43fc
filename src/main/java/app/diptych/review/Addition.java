package app.diptych.review;

import app.diptych.model.Period;

/**
 * A fact that the program did not see, and a person did.
 *
 * @param words of the amount as it stands there
 * @param passage fingerprint of the passage's text: 16 hexadecimal digits
 * @param nth which of several such amounts in the passage, from 0
 * @param concept what it measures
 * @param entity whose it is
 * @param period for when, as {@link Period} writes it
 */
public record Addition(String words, String passage, int nth, String concept, String entity, String period) {
    /** @throws IllegalArgumentException if a part is missing, or the period is none */
    public Addition {
        if (words.isBlank() || !passage.matches("[0-9a-f]{16}") || nth < 0) {
            throw new IllegalArgumentException("no place of an amount: \"" + words + "\", " + passage + ", " + nth);
        }
        if (concept.isBlank() || entity.isBlank()) {
            throw new IllegalArgumentException("a fact of nothing or nobody: " + words);
        }
        period = new Period(period).code();
    }
}
