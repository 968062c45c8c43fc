package app.diptych.metric;

import app.diptych.alignment.Link;
import app.diptych.model.Transcript;
import app.diptych.quantity.Quantity;
import java.util.List;

/** Finds what a call states about its measures. */
public final class FactFinder {
    /**
     * The facts of a call, in the order they are said.
     *
     * @param transcript the call
     * @param quantities its quantities, by id
     * @param links its quantities tied across the languages
     */
    public List<Fact> find(Transcript transcript, List<Quantity> quantities, List<Link> links) {
        return List.of();
    }
}
