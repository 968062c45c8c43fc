package app.diptych.metric.text;

import app.diptych.metric.concept.Concept;
import app.diptych.quantity.Quantity;

/**
 * A stretch of a sentence that names a concept.
 *
 * @param concept what is named
 * @param start offset in the passage
 * @param end offset behind it
 */
public record Naming(Concept concept, int start, int end) {
    /** A measure that an amount is of without being named: it stands where the amount does. */
    public static Naming meant(Concept concept, Quantity amount) {
        return new Naming(concept, amount.mention().start(), amount.mention().end());
    }

    /** The measure as the call words it; one that is only meant, by its own name. */
    public String label(Sentence sentence) {
        return start == end ? concept.english().getFirst() : sentence.text().substring(start, end);
    }
}
