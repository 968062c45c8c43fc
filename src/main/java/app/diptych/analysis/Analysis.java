package app.diptych.analysis;

import app.diptych.alignment.Link;
import app.diptych.alignment.SentencePair;
import app.diptych.check.Finding;
import app.diptych.metric.Fact;
import app.diptych.metric.Relation;
import app.diptych.model.Transcript;
import app.diptych.quantity.Quantity;
import java.util.List;

/**
 * All that is computed from one transcript. Immutable.
 *
 * @param transcript what was read
 * @param quantities by id: by passage, the English side first, in the order of the text
 * @param links quantities tied across the languages
 * @param sentences sentence pairs in the order of the call
 * @param findings by id, where the translation is wrong
 * @param facts by id, what the call states
 * @param relations by id, how the facts fit
 */
public record Analysis(
        Transcript transcript,
        List<Quantity> quantities,
        List<Link> links,
        List<SentencePair> sentences,
        List<Finding> findings,
        List<Fact> facts,
        List<Relation> relations) {
    /** Copies the lists. */
    public Analysis {
        quantities = List.copyOf(quantities);
        links = List.copyOf(links);
        sentences = List.copyOf(sentences);
        findings = List.copyOf(findings);
        facts = List.copyOf(facts);
        relations = List.copyOf(relations);
    }
}
