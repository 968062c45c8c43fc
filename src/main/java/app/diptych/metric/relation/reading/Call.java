package app.diptych.metric.relation.reading;

import app.diptych.metric.Fact;
import app.diptych.metric.concept.Concept;
import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.model.Transcript;
import app.diptych.quantity.Quantity;
import java.util.List;

/**
 * What the finders of ties look at.
 *
 * @param transcript the call
 * @param quantities its quantities by id
 * @param catalogue the measures
 * @param levels its levels
 * @param moves its changes
 */
public record Call(Transcript transcript, List<Quantity> quantities, ConceptCatalogue catalogue, Levels levels, Moves moves) {
    public static Call of(Transcript transcript, List<Fact> facts, List<Quantity> quantities, ConceptCatalogue catalogue) {
        return new Call(
                transcript,
                quantities,
                catalogue,
                new Levels(facts, quantities, catalogue),
                new Moves(facts, quantities, catalogue));
    }

    /** The entity that is the whole. */
    public String company() {
        String company = transcript.company();
        return company == null ? transcript.title() : company;
    }

    /** A measure in words. */
    public String name(Key key) {
        return catalogue
                .find(key.concept())
                .map(Concept::english)
                .map(List::getFirst)
                .orElse(key.concept());
    }

    /** The sentence that says a fact. */
    public String quote(Fact fact) {
        String english = transcript.passages().get(fact.passage()).english();
        return english == null ? "" : fact.quote().of(english);
    }

    /** The text behind a quantity, up to some characters. */
    public String behind(Quantity quantity, int most) {
        String english = transcript.passages().get(quantity.passage()).english();
        int from = quantity.mention().end();
        return english == null ? "" : english.substring(from, Math.min(english.length(), from + most));
    }
}
