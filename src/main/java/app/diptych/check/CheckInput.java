package app.diptych.check;

import app.diptych.alignment.Link;
import app.diptych.alignment.SentencePair;
import app.diptych.alignment.bead.UnitReader;
import app.diptych.alignment.sentence.CallUnits;
import app.diptych.metric.Fact;
import app.diptych.metric.Relation;
import app.diptych.model.Language;
import app.diptych.model.Span;
import app.diptych.model.Transcript;
import app.diptych.quantity.Quantity;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * All that a rule may rest on. Immutable.
 *
 * @param transcript the call
 * @param quantities by id: by passage, the English side first, in the order of the text
 * @param links quantities tied across the languages
 * @param sentences sentence pairs in the order of the call; a passage may have none
 * @param facts by id, what the call states
 * @param relations by id, how the facts fit; may be empty
 * @param read the sentences as the alignment has read them, or null where there was none
 */
public record CheckInput(
        Transcript transcript,
        List<Quantity> quantities,
        List<Link> links,
        List<SentencePair> sentences,
        List<Fact> facts,
        List<Relation> relations,
        @Nullable CallUnits read) {
    /** Copies the lists. */
    public CheckInput {
        quantities = List.copyOf(quantities);
        links = List.copyOf(links);
        sentences = List.copyOf(sentences);
        facts = List.copyOf(facts);
        relations = List.copyOf(relations);
    }

    /** A call whose sentences were not read yet. */
    public CheckInput(
            Transcript transcript,
            List<Quantity> quantities,
            List<Link> links,
            List<SentencePair> sentences,
            List<Fact> facts,
            List<Relation> relations) {
        this(transcript, quantities, links, sentences, facts, relations, null);
    }

    /** Only the texts. */
    public static CheckInput of(Transcript transcript) {
        return new CheckInput(transcript, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The sentences as they are compared: as they were read, or else read now. */
    public CallUnits units(UnitReader reader) {
        CallUnits known = read;
        return known == null ? CallUnits.read(transcript, quantities, reader) : known;
    }

    /** The sentence pairs of a passage. */
    public List<SentencePair> sentencesOf(int passage) {
        int from = firstSentence(passage);
        return sentences.subList(from, firstSentence(passage + 1));
    }

    /** The quantities of a passage, the English side first. */
    public List<Quantity> quantitiesOf(int passage) {
        return quantities.subList(firstQuantity(passage), firstQuantity(passage + 1));
    }

    /** The sentence of a quantity, as far as it is known; else its passage. */
    public String sentence(Quantity quantity) {
        String text = Objects.requireNonNull(
                transcript.passages().get(quantity.passage()).text(quantity.language()));
        for (SentencePair pair : sentencesOf(quantity.passage())) {
            Span span = quantity.language() == Language.EN ? pair.english() : pair.chinese();
            int at = quantity.mention().start();
            if (span != null && span.start() <= at && at < span.end()) {
                return span.of(text);
            }
        }
        return text;
    }

    /** Whether the Chinese is written in Traditional characters. */
    public boolean isTraditional() {
        String tag = transcript.chinese();
        return tag.contains("Hant") || tag.endsWith("TW") || isHongKong() || tag.endsWith("MO");
    }

    /** Whether the Chinese is said to be Hong Kong's. */
    public boolean isHongKong() {
        return transcript.chinese().endsWith("HK");
    }

    private int firstSentence(int passage) {
        return first(sentences, SentencePair::passage, passage);
    }

    private int firstQuantity(int passage) {
        return first(quantities, Quantity::passage, passage);
    }

    /** Where in a list by passages the first stands that is of a passage or a later one. */
    private static <T> int first(List<T> list, ToIntFunction<T> of, int passage) {
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (of.applyAsInt(list.get(middle)) < passage) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
