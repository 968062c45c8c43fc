package app.diptych.alignment.sentence;

import app.diptych.alignment.SentencePair;
import app.diptych.alignment.amount.Keys;
import app.diptych.alignment.bead.Aligner;
import app.diptych.alignment.bead.Unit;
import app.diptych.alignment.bead.UnitReader;
import app.diptych.alignment.bead.Vocabulary;
import app.diptych.alignment.bead.Weights;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import app.diptych.model.Transcript;
import app.diptych.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stretches of a call's two texts have in common, weighed by what that tells among its sentences. Thread-safe. */
public final class SentenceFit {
    private final Transcript transcript;
    private final List<Quantity> quantities;
    private final UnitReader reader;
    private final Vocabulary vocabulary;
    private final Weights weights;

    /**
     * What a sentence says beyond a neighbour of its own language.
     *
     * @param said the weight of what of it the other language has in the neighbour's counterpart
     * @param unsaid the weight of what the other language has somewhere in the call, but not there
     */
    public record Beyond(double said, double unsaid) {}

    /**
     * Reads the sentences of a call.
     *
     * @param quantities those of the transcript, by id
     * @param pairs its sentence pairs
     */
    public SentenceFit(Transcript transcript, List<Quantity> quantities, List<SentencePair> pairs, UnitReader reader) {
        this.transcript = transcript;
        this.quantities = quantities;
        this.reader = reader;
        vocabulary = reader.vocabulary();
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
        weights = Aligner.ofPassages().weights(english, chinese, vocabulary);
    }

    /**
     * What a sentence says beyond its neighbour.
     *
     * @param side the language of the sentence
     * @param neighbour the pair beside it
     */
    public synchronized Beyond beyond(Language side, Span sentence, SentencePair neighbour) {
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
    public synchronized List<Beyond> beyond(Language side, int passage, List<Span> parts, @Nullable Span other) {
        Unit counterpart = unit(passage, other, side.other());
        List<Unit> units = parts.stream().map(part -> unit(passage, part, side)).toList();
        List<Beyond> beyond = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            Unit own = units.get(i);
            for (int k = 0; k < units.size(); k++) {
                own = k == i ? own : own.without(units.get(k));
            }
            double said = weights.common(own, counterpart);
            beyond.add(new Beyond(said, weights.all(own) - said));
        }
        return beyond;
    }

    private Unit unit(int id, @Nullable Span span, Language language) {
        Passage passage = transcript.passages().get(id);
        String text = passage.text(language);
        if (span == null || text == null) {
            return reader.read("", language, List.of(), vocabulary);
        }
        List<String> keys = new ArrayList<>();
        for (int i = firstOf(id); i < quantities.size() && quantities.get(i).passage() == id; i++) {
            Quantity quantity = quantities.get(i);
            int at = quantity.mention().start();
            String key = quantity.language() == language && span.start() <= at && at < span.end()
                    ? Keys.of(quantity.mention())
                    : null;
            if (key != null) {
                keys.add(key);
            }
        }
        return reader.read(span.of(text), language, keys, vocabulary);
    }

    /** The first quantity of a passage, by bisection: they stand in its order. */
    private int firstOf(int passage) {
        int low = 0;
        int high = quantities.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quantities.get(middle).passage() < passage) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
