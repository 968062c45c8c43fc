package app.diptych;

import app.diptych.alignment.Linker;
import app.diptych.analysis.Analyzer;
import app.diptych.document.ModelJson;
import app.diptych.importing.TranscriptReader;
import app.diptych.library.Opener;
import app.diptych.metric.FactFinder;
import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.quantity.grammar.Folding;
import app.diptych.quantity.standard.Recognizers;
import app.diptych.quantity.standard.StatementCurrency;

/**
 * Everything below the window, wired once. Thread-safe.
 *
 * @param concepts the measures it knows
 * @param analyzer computes analyses
 * @param json reads and writes documents
 * @param opener opens files
 */
public record Engine(ConceptCatalogue concepts, Analyzer analyzer, ModelJson json, Opener opener) {
    /** The engine as the program has it. */
    public static Engine standard() {
        ConceptCatalogue concepts = ConceptCatalogue.shipped();
        Analyzer analyzer = new Analyzer(
                Recognizers.standard(), new StatementCurrency(new Folding()), new Linker(), new FactFinder(concepts));
        ModelJson json = new ModelJson();
        return new Engine(concepts, analyzer, json, new Opener(new TranscriptReader(), analyzer, json));
    }
}
