package app.diptych.metric.text;

import app.diptych.metric.concept.Concept;
import app.diptych.quantity.Quantity;

/**
 * A stretch of a sentence that names a concept.
 *
 * @param concept what is named
 * @param start offset in the passage
 * @param end offset behind it
 * @param supposed whether the words may as well mean another concept
 */
public record Naming(Concept concept, int start, int end, boolean supposed) {
    /** A stretch that names a concept and no other. */
    public Naming(Concept concept, int start, int end) {
        this(concept, start, end, false);
    }

    /** The same where another concept may be meant as well. */
    public Naming inDoubt() {
        return new Naming(concept, start, end, true);
    }

    /** A measure that an amount is of without being named: it stands where the amount does. */
    public static Naming meant(Concept concept, Quantity amount) {
        return new Naming(concept, amount.mention().start(), amount.mention().end());
    }

    /** The measure as the call words it; one that is only meant, by its own name. */
    public String label(Sentence sentence) {
        return start == end ? concept.english().getFirst() : sentence.text().substring(start, end);
    }
}
