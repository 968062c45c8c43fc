package app.diptych.alignment.sentence;

import app.diptych.alignment.amount.Keys;
import app.diptych.alignment.bead.Aligner;
import app.diptych.alignment.bead.Unit;
import app.diptych.alignment.bead.UnitReader;
import app.diptych.alignment.bead.Vocabulary;
import app.diptych.alignment.bead.Weights;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Transcript;
import app.diptych.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How well the English of one passage and the Chinese of another fit: by names, figures and words that both have, weighed by
 * how much they tell in this call. Immutable.
 */
public final class PassageFit {
    private final List<Unit> english;
    private final List<Unit> chinese;
    private final Weights weights;

    private PassageFit(List<Unit> english, List<Unit> chinese, Weights weights) {
        this.english = english;
        this.chinese = chinese;
        this.weights = weights;
    }

    /**
     * Reads the passages of a call.
     *
     * @param quantities those of the transcript, by id
     */
    public static PassageFit of(Transcript transcript, List<Quantity> quantities, UnitReader reader) {
        Vocabulary vocabulary = reader.vocabulary();
        List<Unit> english = new ArrayList<>();
        List<Unit> chinese = new ArrayList<>();
        int next = 0;
        for (Passage passage : transcript.passages()) {
            int first = next;
            while (next < quantities.size() && quantities.get(next).passage() == passage.id()) {
                next++;
            }
            List<Quantity> own = quantities.subList(first, next);
            english.add(whole(passage, Language.EN, own, reader, vocabulary));
            chinese.add(whole(passage, Language.ZH, own, reader, vocabulary));
        }
        return new PassageFit(english, chinese, Aligner.ofTexts().weights(english, chinese, vocabulary));
    }

    private static Unit whole(
            Passage passage, Language language, List<Quantity> quantities, UnitReader reader, Vocabulary vocabulary) {
        String text = passage.text(language);
        List<String> keys = quantities.stream()
                .filter(quantity -> quantity.language() == language)
                .map(quantity -> Keys.of(quantity.mention()))
                .filter(Objects::nonNull)
                .toList();
        return reader.read(text == null ? "" : text, language, keys, vocabulary);
    }

    /**
     * The part of what the two could have in common that they have, by weight.
     *
     * @param english id of a passage
     * @param chinese id of a passage
     * @return from 0 to 1
     */
    public double share(int english, int chinese) {
        return weights.share(this.english.get(english), this.chinese.get(chinese));
    }

    /** The weight of what the two have in common: 0 for nothing; a rare name tells about 5. */
    public double common(int english, int chinese) {
        return weights.common(this.english.get(english), this.chinese.get(chinese));
    }
}
