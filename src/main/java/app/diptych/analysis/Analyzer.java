package app.diptych.analysis;

import app.diptych.alignment.SentencePair;
import app.diptych.alignment.link.Linker;
import app.diptych.alignment.sentence.CallUnits;
import app.diptych.alignment.sentence.SentenceAligner;
import app.diptych.check.CheckInput;
import app.diptych.check.Checker;
import app.diptych.check.Draft;
import app.diptych.check.RuleSet;
import app.diptych.metric.Fact;
import app.diptych.metric.FactFinder;
import app.diptych.metric.relation.Reconciler;
import app.diptych.model.Transcript;
import app.diptych.quantity.Quantity;
import app.diptych.quantity.Recognizer;
import app.diptych.quantity.Setting;
import app.diptych.quantity.standard.StatementCurrency;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import java.util.function.Supplier;

/** Computes an {@link Analysis}. Thread-safe; the same transcript always gives the same result. */
public final class Analyzer {
    private final Supplier<Tools> tools;
    private final Function<Checker, RuleSet> rules;

    /**
     * What it computes with.
     *
     * @param recognizer reads the quantities
     * @param statements finds the currency that a bare 元 stands for
     * @param sentences aligns the sentences inside passages
     * @param linker ties the quantities across the languages
     * @param facts finds what the call states with them
     * @param reconciler tests it by the call's own arithmetic
     * @param checker finds where the translation is wrong
     */
    public record Tools(
            Recognizer recognizer,
            StatementCurrency statements,
            SentenceAligner sentences,
            Linker linker,
            FactFinder facts,
            Reconciler reconciler,
            Checker checker) {
        private Settings settings() {
            return new Settings(statements, recognizer);
        }
    }

    /**
     * @param tools what it computes with: made when the first call is analysed, since word lists take a while to be read
     * @param rules which of the checker's rules run
     */
    public Analyzer(Supplier<Tools> tools, RuleSet rules) {
        this(new Deferred<>(tools), _ -> rules);
    }

    private Analyzer(Supplier<Tools> tools, Function<Checker, RuleSet> rules) {
        this.tools = tools;
        this.rules = rules;
    }

    /** The same with every rule on, for a window in which a person chooses among them. */
    public Analyzer withEveryRule() {
        return new Analyzer(tools, checker -> RuleSet.all(checker.rules()));
    }

    /**
     * Everything that is computed from a transcript.
     *
     * @throws java.util.concurrent.CancellationException if {@code progress} asks to stop
     */
    public Analysis analyze(Transcript transcript, Progress progress) {
        List<Quantity> quantities = quantities(transcript, progress);
        ForkJoinTask<List<Fact>> stated = stated(transcript, quantities);
        SentenceAligner sentences = tools.get().sentences();
        CallUnits units = sentences.read(transcript, quantities);
        return analyze(transcript, quantities, stated, sentences.align(units), units, progress);
    }

    /**
     * The same of a call whose sentences a person has aligned.
     *
     * @param pairs the sentence pairs, in the order of the call
     * @throws java.util.concurrent.CancellationException if {@code progress} asks to stop
     */
    public Analysis analyze(Transcript transcript, List<SentencePair> pairs, Progress progress) {
        List<Quantity> quantities = quantities(transcript, progress);
        ForkJoinTask<List<Fact>> stated = stated(transcript, quantities);
        CallUnits units = tools.get().sentences().read(transcript, quantities);
        return analyze(transcript, quantities, stated, pairs, units, progress);
    }

    /**
     * The sentence pairs of a transcript alone.
     *
     * @throws java.util.concurrent.CancellationException if {@code progress} asks to stop
     */
    public List<SentencePair> align(Transcript transcript, Progress progress) {
        return tools.get().sentences().align(transcript, quantities(transcript, progress));
    }

    /** Begins to find the facts: the English alone tells them, so that they need not wait for the alignment. */
    private ForkJoinTask<List<Fact>> stated(Transcript transcript, List<Quantity> quantities) {
        FactFinder finder = tools.get().facts();
        return ForkJoinTask.adapt(() -> finder.find(transcript, quantities)).fork();
    }

    private Analysis analyze(
            Transcript transcript,
            List<Quantity> quantities,
            ForkJoinTask<List<Fact>> stated,
            List<SentencePair> pairs,
            CallUnits units,
            Progress progress) {
        Tools with = tools.get();
        var links = with.linker().link(transcript.passages(), quantities, pairs);
        Checker checker = with.checker();
        RuleSet on = rules.apply(checker);
        ForkJoinTask<Reconciler.Result> reconciled = ForkJoinTask.adapt(() ->
                        with.reconciler().reconcile(transcript, FactFinder.tied(stated.join(), links), quantities))
                .fork();
        // What rests on the texts alone need not wait for the facts either.
        CheckInput texts = new CheckInput(transcript, quantities, links, pairs, List.of(), List.of(), units);
        Map<String, List<Draft>> early = checker.readTexts(texts, on);
        Reconciler.Result result = reconciled.join();
        var input = new CheckInput(transcript, quantities, links, pairs, result.facts(), result.relations(), units);
        var findings = checker.check(input, on, early);
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
        Tools with = tools.get();
        List<Quantity> english = Quantities.read(with.recognizer(), transcript, Settings.english(transcript), step);
        Setting setting = with.settings().chinese(transcript, english);
        return Quantities.merge(english, Quantities.read(with.recognizer(), transcript, setting, step));
    }
}
