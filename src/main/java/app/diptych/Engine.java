package app.diptych;

import app.diptych.alignment.bead.UnitReader;
import app.diptych.alignment.link.Linker;
import app.diptych.alignment.sentence.SentenceAligner;
import app.diptych.analysis.Analysis;
import app.diptych.analysis.Analyzer;
import app.diptych.analysis.Rechecker;
import app.diptych.analysis.TermChecks;
import app.diptych.check.CheckInput;
import app.diptych.check.Checker;
import app.diptych.check.RuleSet;
import app.diptych.check.standard.StandardRules;
import app.diptych.check.term.TermConsistencyRule;
import app.diptych.check.term.TermReader;
import app.diptych.check.term.TermRule;
import app.diptych.check.term.file.TermFiles;
import app.diptych.document.ModelJson;
import app.diptych.importing.ParallelReader;
import app.diptych.importing.TranscriptReader;
import app.diptych.importing.parallel.ParagraphAligner;
import app.diptych.library.Opener;
import app.diptych.library.exchange.ParallelOpener;
import app.diptych.library.folder.FolderChecks;
import app.diptych.library.search.Searcher;
import app.diptych.metric.FactFinder;
import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.metric.relation.Reconciler;
import app.diptych.quantity.Recognizer;
import app.diptych.quantity.grammar.Folding;
import app.diptych.quantity.standard.Recognizers;
import app.diptych.quantity.standard.StatementCurrency;
import java.time.Duration;
import java.util.List;

/**
 * Everything below the window, wired once. Thread-safe.
 *
 * @param concepts the measures it knows
 * @param analyzer computes analyses
 * @param json reads and writes documents
 * @param opener opens files
 * @param parallel makes calls of two files
 * @param searcher searches calls
 * @param rechecker finds anew what is wrong with a call
 */
public record Engine(
        ConceptCatalogue concepts,
        Analyzer analyzer,
        ModelJson json,
        Opener opener,
        ParallelOpener parallel,
        Searcher searcher,
        Rechecker rechecker) {
    /** What a regular expression may take: its hits are shown as they are found, but not for ever. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** The engine as the program has it. Word lists are read when a call is first analysed or searched. */
    public static Engine standard() {
        ConceptCatalogue concepts = ConceptCatalogue.shipped();
        Recognizer recognizer = Recognizers.standard();
        UnitReader units = new UnitReader();
        Analyzer analyzer = new Analyzer(() -> tools(recognizer, units, concepts), RuleSet.DEFAULT);
        ModelJson json = new ModelJson();
        ParagraphAligner paragraphs = new ParagraphAligner(units, recognizer);
        TranscriptReader reader = new TranscriptReader(() -> paragraphs);
        return new Engine(
                concepts,
                analyzer,
                json,
                new Opener(reader, analyzer, json),
                new ParallelOpener(new ParallelReader(reader, paragraphs), analyzer),
                new Searcher(recognizer, PATIENCE),
                rechecker(units, concepts));
    }

    private static Analyzer.Tools tools(Recognizer recognizer, UnitReader units, ConceptCatalogue concepts) {
        Reconciler reconciler = new Reconciler(concepts);
        return new Analyzer.Tools(
                recognizer,
                new StatementCurrency(new Folding()),
                new SentenceAligner(units),
                new Linker(),
                new FactFinder(concepts),
                reconciler,
                new Checker(StandardRules.with(new TermFiles().shipped(), units, concepts, reconciler)));
    }

    private static Rechecker rechecker(UnitReader units, ConceptCatalogue concepts) {
        return (call, terms, rules) ->
                call.checked(new Checker(StandardRules.with(terms, units, concepts)).check(input(call), rules));
    }

    private static CheckInput input(Analysis call) {
        return new CheckInput(
                call.transcript(), call.quantities(), call.links(), call.sentences(), call.facts(), call.relations());
    }

    /** Holds a call to another termbase, by the two rules alone that rest on it. */
    public TermChecks termChecks() {
        return new TermChecks((call, terms, rules) -> {
            TermReader reader = new TermReader(terms);
            Checker checker = new Checker(List.of(new TermRule(reader), new TermConsistencyRule(reader)));
            return call.checked(checker.check(input(call), rules));
        });
    }

    /** Holds calls to the rules and terms of their folder. */
    public FolderChecks folders() {
        return new FolderChecks(rechecker, new TermFiles());
    }

    /** The same for the window: every rule runs, and the window shows what a person has chosen to see. */
    public Engine withEveryRule() {
        Analyzer every = analyzer.withEveryRule();
        return new Engine(
                concepts,
                every,
                json,
                new Opener(new TranscriptReader(), every, json),
                parallel.with(every),
                searcher,
                rechecker);
    }
}
