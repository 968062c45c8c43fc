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
        Vocabulary vocabulary = units.vocabulary();
        List<Unit> from = units(english, Language.EN, vocabulary);
        List<Unit> to = units(chinese, Language.ZH, vocabulary);
        return aligner.align(from, to, aligner.weights(from, to, vocabulary), Lengths.of(from, to));
    }

    private List<Unit> units(List<String> texts, Language language, Vocabulary vocabulary) {
        Setting setting = new Setting(language, CURRENCY, null);
        return texts.stream()
                .map(text -> {
                    List<String> keys = recognizer.recognize(text, setting).stream()
                            .map(Keys::of)
                            .filter(Objects::nonNull)
                            .toList();
                    return units.read(text, language, keys, vocabulary);
                })
                .toList();
    }
}
