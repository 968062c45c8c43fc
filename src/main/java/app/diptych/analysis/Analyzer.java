package app.diptych.analysis;

import app.diptych.alignment.Linker;
import app.diptych.metric.FactFinder;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Transcript;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import app.diptych.quantity.Recognizer;
import app.diptych.quantity.Setting;
import java.util.ArrayList;
import java.util.List;

/** Computes an {@link Analysis}. Thread-safe; the same transcript always gives the same result. */
public final class Analyzer {
    private final Recognizer recognizer;
    private final Linker linker;
    private final FactFinder facts;

    /**
     * @param recognizer reads the quantities
     * @param linker ties them across the languages
     * @param facts finds what the call states with them
     */
    public Analyzer(Recognizer recognizer, Linker linker, FactFinder facts) {
        this.recognizer = recognizer;
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
        List<Quantity> quantities = new ArrayList<>();
        Setting english = Settings.of(transcript, Language.EN);
        Setting chinese = Settings.of(transcript, Language.ZH);
        int count = transcript.passages().size();
        for (Passage passage : transcript.passages()) {
            progress.report((double) passage.id() / count);
            read(passage, english, quantities);
            read(passage, chinese, quantities);
        }
        return quantities;
    }

    private void read(Passage passage, Setting setting, List<Quantity> into) {
        String text = passage.text(setting.language());
        if (text == null) {
            return;
        }
        for (Mention mention : recognizer.recognize(text, setting)) {
            into.add(new Quantity(
                    into.size(),
                    passage.id(),
                    setting.language(),
                    text.substring(mention.start(), mention.end()),
                    mention));
        }
    }
}
