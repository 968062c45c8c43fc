package app.diptych.analysis;

import app.diptych.alignment.Link;
import app.diptych.alignment.SentencePair;
import app.diptych.check.Finding;
import app.diptych.metric.Fact;
import app.diptych.metric.Relation;
import app.diptych.model.Language;
import app.diptych.model.Span;
import app.diptych.model.Transcript;
import app.diptych.quantity.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    /** @throws IllegalArgumentException if an id is out of order or names nothing, or an offset lies outside its text */
    public Analysis {
        quantities = List.copyOf(quantities);
        links = List.copyOf(links);
        sentences = List.copyOf(sentences);
        findings = List.copyOf(findings);
        facts = List.copyOf(facts);
        relations = List.copyOf(relations);
        References.numbered("quantity", quantities, Quantity::id);
        References.numbered("finding", findings, Finding::id);
        References.numbered("fact", facts, Fact::id);
        References.numbered("relation", relations, Relation::id);
        References references = new References(transcript, quantities.size(), facts.size());
        quantities.forEach(references::check);
        links.forEach(references::check);
        findings.forEach(references::check);
        facts.forEach(references::check);
        relations.forEach(references::check);
        for (SentencePair pair : sentences) {
            references.span("sentence pair", pair.passage(), Language.EN, end(pair.english()));
            references.span("sentence pair", pair.passage(), Language.ZH, end(pair.chinese()));
        }
    }

    /** A call of which nothing is computed yet. */
    public static Analysis none(Transcript transcript) {
        return new Analysis(transcript, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The same with other findings. */
    public Analysis checked(List<Finding> other) {
        return new Analysis(transcript, quantities, links, sentences, other, facts, relations);
    }

    private static int end(@Nullable Span span) {
        return span == null ? 0 : span.end();
    }
}
