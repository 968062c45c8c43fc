package app.diptych.check;

import app.diptych.Engine;
import app.diptych.OneEngine;
import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.model.Passage;
import app.diptych.model.Transcript;
import app.diptych.model.Transcripts;
import java.util.ArrayList;
import java.util.List;

/** Calls of a few passages, for tests of rules. */
public final class Pair {
    private static final Engine ENGINE = OneEngine.ENGINE;

    private Pair() {}

    /**
     * The findings in a call.
     *
     * @param script zh-Hant or zh-Hans
     * @param texts English and Chinese in turn
     */
    public static List<Finding> findings(String script, String... texts) {
        return analysis(script, texts).findings();
    }

    /** What rules look at in a call of these texts, English and Chinese in turn. */
    public static CheckInput input(String script, String... texts) {
        Analysis a = analysis(script, texts);
        return new CheckInput(a.transcript(), a.quantities(), a.links(), a.sentences(), a.facts(), a.relations());
    }

    /** A call whose passages are these texts, English and Chinese in turn. */
    public static Analysis analysis(String script, String... texts) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < texts.length; i += 2) {
            passages.add(new Passage(i / 2, 0, texts[i], texts[i + 1], i + 1, i + 2));
        }
        Transcript transcript = Transcripts.of("Invented call", "Northvale", script, passages);
        return ENGINE.analyzer().analyze(transcript, Progress.NONE);
    }
}
