package app.diptych.alignment.sentence;

import app.diptych.alignment.SentencePair;
import app.diptych.alignment.bead.Aligner;
import app.diptych.alignment.bead.Bead;
import app.diptych.alignment.bead.Lengths;
import app.diptych.alignment.bead.Unit;
import app.diptych.alignment.bead.UnitReader;
import app.diptych.alignment.bead.Weights;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Transcript;
import app.diptych.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Aligns the sentences inside each passage that has both languages. What a word tells, and how long translations are, is
 * taken from the whole call. Thread-safe.
 */
public final class SentenceAligner {
    /** Of two that translate each other freely, the shorter is at least this part of the longer. */
    private static final double ALIKE = 0.4;

    private final UnitReader reader;
    private final Aligner aligner = Aligner.ofPassages();

    /** @param reader reads sentences into what is compared */
    public SentenceAligner(UnitReader reader) {
        this.reader = reader;
    }

    /**
     * The sentence pairs of a call, in its order; none for a passage that lacks a side.
     *
     * @param quantities those of the transcript, by id
     */
    public List<SentencePair> align(Transcript transcript, List<Quantity> quantities) {
        return align(read(transcript, quantities));
    }

    /** The sentences of a call as they are compared, for {@link #align(CallUnits)} and whoever compares them again. */
    public CallUnits read(Transcript transcript, List<Quantity> quantities) {
        return CallUnits.read(transcript, quantities, reader);
    }

    /** The sentence pairs of a call, as of {@link #align(Transcript, List)}. */
    public List<SentencePair> align(CallUnits units) {
        return pairs(
                units.transcript().passages().stream()
                        .filter(SentenceAligner::hasBoth)
                        .map(passage -> new Rows(
                                passage.id(),
                                units.side(passage.id(), Language.EN),
                                units.side(passage.id(), Language.ZH)))
                        .toList(),
                units);
    }

    static boolean hasBoth(Passage passage) {
        return passage.english() != null && passage.chinese() != null;
    }

    private List<SentencePair> pairs(List<Rows> passages, CallUnits units) {
        List<Unit> english = new ArrayList<>();
        List<Unit> chinese = new ArrayList<>();
        for (Rows rows : passages) {
            english.addAll(rows.english().units());
            chinese.addAll(rows.chinese().units());
        }
        Weights weights = units.weights(aligner, english, chinese);
        Lengths lengths = Lengths.ofPairs(
                passages.stream().mapToInt(rows -> rows.english().length()).toArray(),
                passages.stream().mapToInt(rows -> rows.chinese().length()).toArray());
        return passages.parallelStream()
                .flatMap(rows -> pairs(rows, weights, lengths).stream())
                .toList();
    }

    private List<SentencePair> pairs(Rows rows, Weights weights, Lengths lengths) {
        List<SentencePair> pairs = new ArrayList<>();
        List<Bead> beads = aligner.align(rows.english().units(), rows.chinese().units(), weights, lengths);
        for (int i = 0; i < beads.size(); i++) {
            Bead free = i + 1 == beads.size() ? null : rows.free(beads.get(i), beads.get(i + 1), lengths);
            pairs.add(rows.pair(free == null ? beads.get(i) : free));
            i += free == null ? 0 : 1;
        }
        return pairs;
    }

    /** Both sides of a passage. */
    private record Rows(int passage, Side english, Side chinese) {
        /**
         * A sentence that is lost and one that is added at the same place, if they are as long as translations of each
         * other are: a free translation, which shares no word with its original. It is as sure as the two are not. Null
         * where the beads are no such two.
         */
        @Nullable
        Bead free(Bead first, Bead second, Lengths lengths) {
            boolean lone = first.english() + second.english() == 1 && first.chinese() + second.chinese() == 1;
            if (!lone || first.english() == first.chinese()) {
                return null;
            }
            Bead from = first.english() == 1 ? first : second;
            Bead to = first.english() == 1 ? second : first;
            double own = english.units().get(from.englishFrom()).length();
            double other = chinese.units().get(to.chineseFrom()).length() * lengths.ratio();
            return Math.min(own, other) < ALIKE * Math.max(own, other)
                    ? null
                    : new Bead(
                            from.englishFrom(),
                            from.englishTo(),
                            to.chineseFrom(),
                            to.chineseTo(),
                            1 - Math.max(first.score(), second.score()));
        }

        SentencePair pair(Bead bead) {
            return new SentencePair(
                    passage,
                    bead.english() == 0 ? null : english.span(bead.englishFrom(), bead.englishTo()),
                    bead.chinese() == 0 ? null : chinese.span(bead.chineseFrom(), bead.chineseTo()),
                    bead.score());
        }
    }
}
