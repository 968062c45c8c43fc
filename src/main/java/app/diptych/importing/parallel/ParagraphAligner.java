package app.diptych.importing.parallel;

import app.diptych.alignment.amount.Keys;
import app.diptych.alignment.bead.Aligner;
import app.diptych.alignment.bead.Bead;
import app.diptych.alignment.bead.Lengths;
import app.diptych.alignment.bead.Unit;
import app.diptych.alignment.bead.UnitReader;
import app.diptych.alignment.bead.Vocabulary;
import app.diptych.model.Language;
import app.diptych.quantity.Recognizer;
import app.diptych.quantity.Setting;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleConsumer;

/** Aligns the paragraphs of two texts by their lengths, words, names and amounts. Thread-safe. */
public final class ParagraphAligner {
    /** A bare 元 may stand for either of two currencies; for telling paragraphs apart the number is enough. */
    private static final String CURRENCY = "CNY";

    private final UnitReader units;
    private final Recognizer recognizer;
    private final Aligner aligner = Aligner.ofParagraphs();

    /**
     * @param units reads texts into what is compared
     * @param recognizer reads their amounts
     */
    public ParagraphAligner(UnitReader units, Recognizer recognizer) {
        this.units = units;
        this.recognizer = recognizer;
    }

    /** The beads in order; together they have every paragraph of both sides once. */
    public List<Bead> align(List<String> english, List<String> chinese) {
        return align(english, chinese, _ -> {});
    }

    /**
     * The same, for long texts.
     *
     * @param progress told how much of the work is done, 0 to 1; whatever it throws ends the work
     */
    public List<Bead> align(List<String> english, List<String> chinese, DoubleConsumer progress) {
        Vocabulary vocabulary = units.vocabulary();
        double all = english.size() + chinese.size() + 1.0;
        int[] read = {0};
        // To read the texts takes about as long as to lay them side by side.
        Runnable step = () -> progress.accept(read[0]++ / all / 2);
        List<Unit> from = units(english, Language.EN, vocabulary, step);
        List<Unit> to = units(chinese, Language.ZH, vocabulary, step);
        return aligner.align(
                from,
                to,
                aligner.weights(from, to, vocabulary),
                Lengths.of(from, to),
                done -> progress.accept((1 + done) / 2));
    }

    private List<Unit> units(List<String> texts, Language language, Vocabulary vocabulary, Runnable step) {
        Setting setting = new Setting(language, CURRENCY, null);
        return texts.stream()
                .map(text -> {
                    step.run();
                    List<String> keys = recognizer.recognize(text, setting).stream()
                            .map(Keys::of)
                            .filter(Objects::nonNull)
                            .toList();
                    return units.read(text, language, keys, vocabulary);
                })
                .toList();
    }
}
