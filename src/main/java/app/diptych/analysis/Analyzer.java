package app.diptych.analysis;

import app.diptych.alignment.SentencePair;
import app.diptych.alignment.link.Linker;
import app.diptych.alignment.sentence.SentenceAligner;
import app.diptych.check.CheckInput;
import app.diptych.check.Checker;
import app.diptych.check.RuleSet;
import app.diptych.metric.FactFinder;
import app.diptych.metric.relation.Reconciler;
import app.diptych.model.Transcript;
import app.diptych.quantity.Quantity;
import app.diptych.quantity.Recognizer;
import app.diptych.quantity.Setting;
import app.diptych.quantity.standard.StatementCurrency;
import java.util.List;

/** Computes an {@link Analysis}. Thread-safe; the same transcript always gives the same result. */
public final class Analyzer {
    private final Recognizer recognizer;
    private final Settings settings;
    private final SentenceAligner sentences;
    private final Linker linker;
    private final FactFinder facts;
    private final Reconciler reconciler;
    private final Checker checker;
    private final RuleSet rules;

    /**
     * @param recognizer reads the quantities
     * @param statements finds the currency that a bare 元 stands for
     * @param sentences aligns the sentences inside passages
     * @param linker ties the quantities across the languages
     * @param facts finds what the call states with them
     * @param reconciler tests it by the call's own arithmetic
     * @param checker finds where the translation is wrong
     * @param rules which of its rules run
     */
    public Analyzer(
            Recognizer recognizer,
            StatementCurrency statements,
            SentenceAligner sentences,
            Linker linker,
            FactFinder facts,
            Reconciler reconciler,
            Checker checker,
            RuleSet rules) {
        this(recognizer, new Settings(statements, recognizer), sentences, linker, facts, reconciler, checker, rules);
    }

    /** The same with every rule on, for a window in which a person chooses among them. */
    public Analyzer withEveryRule() {
        return new Analyzer(
                recognizer, settings, sentences, linker, facts, reconciler, checker, RuleSet.all(checker.rules()));
    }

    private Analyzer(
            Recognizer recognizer,
            Settings settings,
            SentenceAligner sentences,
            Linker linker,
            FactFinder facts,
            Reconciler reconciler,
            Checker checker,
            RuleSet rules) {
        this.recognizer = recognizer;
        this.settings = settings;
        this.sentences = sentences;
        this.linker = linker;
        this.facts = facts;
        this.reconciler = reconciler;
        this.checker = checker;
        this.rules = rules;
    }

    /**
     * Everything that is computed from a transcript.
     *
     * @throws java.util.concurrent.CancellationException if {@code progress} asks to stop
     */
    public Analysis analyze(Transcript transcript, Progress progress) {
        List<Quantity> quantities = quantities(transcript, progress);
        return analyze(transcript, quantities, sentences.align(transcript, quantities), progress);
    }

    /**
     * The same of a call whose sentences a person has aligned.
     *
     * @param pairs the sentence pairs, in the order of the call
     * @throws java.util.concurrent.CancellationException if {@code progress} asks to stop
     */
    public Analysis analyze(Transcript transcript, List<SentencePair> pairs, Progress progress) {
        return analyze(transcript, quantities(transcript, progress), pairs, progress);
    }

    /**
     * The sentence pairs of a transcript alone.
     *
     * @throws java.util.concurrent.CancellationException if {@code progress} asks to stop
     */
    public List<SentencePair> align(Transcript transcript, Progress progress) {
        return sentences.align(transcript, quantities(transcript, progress));
    }

    private Analysis analyze(
            Transcript transcript, List<Quantity> quantities, List<SentencePair> pairs, Progress progress) {
        var links = linker.link(transcript.passages(), quantities, pairs);
        var stated = facts.find(transcript, quantities, links);
        var result = reconciler.reconcile(transcript, stated, quantities);
        var input = new CheckInput(transcript, quantities, links, pairs, result.facts(), result.relations());
        var findings = checker.check(input, rules);
        progress.report(1);
        return new Analysis(transcript, quantities, links, pairs, findings, result.facts(), result.relations());
    }

    private List<Quantity> quantities(Transcript transcript, Progress progress) {
        // Either side is half of the way.
        double half = 1 / Math.max(1.0, 2 * transcript.passages().size());
        double[] done = {0};
        Runnable step = () -> {
            progress.report(Math.min(1, done[0]));
            done[0] += half;
        };
        List<Quantity> english = Quantities.read(recognizer, transcript, Settings.english(transcript), step);
        Setting setting = settings.chinese(transcript, english);
        return Quantities.merge(english, Quantities.read(recognizer, transcript, setting, step));
    }
}
