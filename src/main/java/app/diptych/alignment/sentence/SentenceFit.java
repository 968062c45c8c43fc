package app.diptych.alignment.sentence;

import app.diptych.alignment.SentencePair;
import app.diptych.alignment.bead.Aligner;
import app.diptych.alignment.bead.Unit;
import app.diptych.alignment.bead.Weights;
import app.diptych.model.Language;
import app.diptych.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stretches of a call's two texts have in common, weighed by what that tells among its sentences. Thread-safe. */
public final class SentenceFit {
    private final CallUnits units;
    private final Weights weights;

    /**
     * What a sentence says beyond a neighbour of its own language.
     *
     * @param said the weight of what of it the other language has in the neighbour's counterpart
     * @param unsaid the weight of what the other language has somewhere in the call, but not there
     */
    public record Beyond(double said, double unsaid) {}

    /**
     * Weighs what the sentences of a call have.
     *
     * @param units of the call
     * @param pairs its sentence pairs
     */
    public SentenceFit(CallUnits units, List<SentencePair> pairs) {
        this.units = units;
        List<Unit> english = new ArrayList<>();
        List<Unit> chinese = new ArrayList<>();
        for (SentencePair pair : pairs) {
            if (pair.english() != null) {
                english.add(unit(pair.passage(), pair.english(), Language.EN));
            }
            if (pair.chinese() != null) {
                chinese.add(unit(pair.passage(), pair.chinese(), Language.ZH));
            }
        }
        weights = units.weights(Aligner.ofPassages(), english, chinese);
    }

    /**
     * What a sentence says beyond its neighbour.
     *
     * @param side the language of the sentence
     * @param neighbour the pair beside it
     */
    public Beyond beyond(Language side, Span sentence, SentencePair neighbour) {
        int passage = neighbour.passage();
        boolean english = side == Language.EN;
        Unit own = unit(passage, sentence, side)
                .without(unit(passage, english ? neighbour.english() : neighbour.chinese(), side));
        Unit other = unit(passage, english ? neighbour.chinese() : neighbour.english(), side.other());
        double said = weights.common(own, other);
        return new Beyond(said, weights.all(own) - said);
    }

    /**
     * What each part of a sentence says beyond all others.
     *
     * @param side the language of the sentence
     * @param parts in any order; none overlaps another
     * @param other where in the other language they may be said, or null
     */
    public List<Beyond> beyond(Language side, int passage, List<Span> parts, @Nullable Span other) {
        Unit counterpart = unit(passage, other, side.other());
        List<Unit> said = parts.stream().map(part -> unit(passage, part, side)).toList();
        List<Beyond> beyond = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            Unit own = said.get(i);
            for (int k = 0; k < said.size(); k++) {
                own = k == i ? own : own.without(said.get(k));
            }
            double common = weights.common(own, counterpart);
            beyond.add(new Beyond(common, weights.all(own) - common));
        }
        return beyond;
    }

    private Unit unit(int passage, @Nullable Span span, Language language) {
        return units.unit(passage, span, language);
    }
}
