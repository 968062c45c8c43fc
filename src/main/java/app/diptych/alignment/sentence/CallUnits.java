package app.diptych.alignment.sentence;

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
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All sentences of a call by what of them is compared, numbered by one vocabulary. To read them is most of the work of an
 * alignment, so whatever compares texts of the same call afterwards takes them from here. Thread-safe.
 */
public final class CallUnits {
    private final Transcript transcript;
    private final List<Quantity> quantities;
    private final UnitReader reader;
    private final Vocabulary vocabulary;
    /** By the id of the passage. */
    private final List<Both> passages;

    /** The sides of a passage; one that is not there has no sentences. */
    private record Both(Side english, Side chinese) {
        private static final Both NONE = new Both(Side.NONE, Side.NONE);

        /** The same before the words are numbered. */
        record Draft(Side.Draft english, Side.Draft chinese) {
            static Draft read(Passage passage, UnitReader reader) {
                return new Draft(
                        Side.read(passage.english(), Language.EN, reader),
                        Side.read(passage.chinese(), Language.ZH, reader));
            }

            Both both(List<Quantity> quantities, Vocabulary vocabulary) {
                return new Both(
                        english.side(of(Language.EN, quantities), vocabulary),
                        chinese.side(of(Language.ZH, quantities), vocabulary));
            }
        }
    }

    private CallUnits(Transcript transcript, List<Quantity> quantities, UnitReader reader) {
        this.transcript = transcript;
        this.quantities = quantities;
        this.reader = reader;
        vocabulary = reader.vocabulary();
        passages = new ArrayList<>(Collections.nCopies(transcript.passages().size(), Both.NONE));
    }

    /**
     * Reads a call.
     *
     * @param quantities those of the transcript, by id
     */
    public static CallUnits read(Transcript transcript, List<Quantity> quantities, UnitReader reader) {
        CallUnits units = new CallUnits(transcript, quantities, reader);
        List<Both.Draft> drafts = transcript.passages().parallelStream()
                .map(passage -> Both.Draft.read(passage, reader))
                .toList();
        // One vocabulary numbers the words of all, one after the other: first those of passages that are aligned.
        for (boolean aligned : new boolean[] {true, false}) {
            for (Passage passage : transcript.passages()) {
                if (aligned == SentenceAligner.hasBoth(passage)) {
                    int id = passage.id();
                    List<Quantity> own = quantities.subList(units.firstOf(id), units.firstOf(id + 1));
                    units.passages.set(id, drafts.get(id).both(own, units.vocabulary));
                }
            }
        }
        return units;
    }

    private static List<Quantity> of(Language language, List<Quantity> quantities) {
        return quantities.stream()
                .filter(quantity -> quantity.language() == language)
                .toList();
    }

    Transcript transcript() {
        return transcript;
    }

    Side side(int passage, Language language) {
        Both both = passages.get(passage);
        return language == Language.EN ? both.english() : both.chinese();
    }

    /** What each feature tells among some units. */
    synchronized Weights weights(Aligner aligner, List<Unit> english, List<Unit> chinese) {
        return aligner.weights(english, chinese, vocabulary);
    }

    /** The unit of a stretch of a passage: that of its sentences, or, where it begins or ends within one, read anew. */
    synchronized Unit unit(int passage, @Nullable Span span, Language language) {
        String text = transcript.passages().get(passage).text(language);
        if (span == null || text == null) {
            return Unit.all(List.of());
        }
        List<Unit> whole = side(passage, language).within(span);
        return whole == null ? read(span.of(text), language, keys(passage, span, language)) : Unit.all(whole);
    }

    /** Any text, numbered as the sentences are. */
    synchronized Unit read(String text, Language language, List<String> keys) {
        return reader.read(text, language, keys, vocabulary);
    }

    private List<String> keys(int passage, Span span, Language language) {
        List<Quantity> within = new ArrayList<>();
        for (int i = firstOf(passage);
                i < quantities.size() && quantities.get(i).passage() == passage;
                i++) {
            Quantity quantity = quantities.get(i);
            int at = quantity.mention().start();
            if (quantity.language() == language && span.start() <= at && at < span.end()) {
                within.add(quantity);
            }
        }
        return Side.keys(within);
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
