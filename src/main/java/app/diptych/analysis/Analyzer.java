package app.diptych.analysis;

import app.diptych.alignment.Linker;
import app.diptych.metric.FactFinder;
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
    private final Linker linker;
    private final FactFinder facts;

    /**
     * @param recognizer reads the quantities
     * @param statements finds the currency that a bare 元 stands for
     * @param linker ties them across the languages
     * @param facts finds what the call states with them
     */
    public Analyzer(Recognizer recognizer, StatementCurrency statements, Linker linker, FactFinder facts) {
        this.recognizer = recognizer;
        this.settings = new Settings(statements, recognizer);
        this.linker = linker;
        this.facts = facts;
    }

    /**
     * Everything that is computed from a transcript.
     *
     * @throws java.util.concurrent.CancellationException if {@code progress} asks to stop
     */
    public Analysis analyze(Transcript transcript, Progress progress) {
        List<Quantity> quantities = quantities(transcript, progress);
        var links = linker.link(quantities);
        var found = facts.find(transcript, quantities, links);
        progress.report(1);
        return new Analysis(transcript, quantities, links, List.of(), List.of(), found, List.of());
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
