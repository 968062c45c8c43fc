package app.diptych.alignment.sentence;

import app.diptych.alignment.bead.Aligner;
import app.diptych.alignment.bead.Unit;
import app.diptych.alignment.bead.Weights;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import java.util.ArrayList;
import java.util.List;

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

    /** Puts the sentences of each passage of a call together. */
    public static PassageFit of(CallUnits units) {
        List<Unit> english = new ArrayList<>();
        List<Unit> chinese = new ArrayList<>();
        for (Passage passage : units.transcript().passages()) {
            english.add(Unit.all(units.side(passage.id(), Language.EN).units()));
            chinese.add(Unit.all(units.side(passage.id(), Language.ZH).units()));
        }
        return new PassageFit(english, chinese, units.weights(Aligner.ofTexts(), english, chinese));
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
