package app.diptych.metric.text;

import app.diptych.alignment.segment.EnglishSentences;
import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import app.diptych.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;

/** Reads the English side of passages into sentences. Thread-safe. */
public final class SentenceReader {
    private final NameIndex names;

    /** @param catalogue the measures to look for */
    public SentenceReader(ConceptCatalogue catalogue) {
        names = new NameIndex(catalogue);
    }

    /**
     * The sentences of a passage, none where it has no English.
     *
     * @param quantities the English quantities of the passage, in order
     */
    public List<Sentence> read(Passage passage, List<Quantity> quantities) {
        String text = passage.english();
        List<Sentence> sentences = new ArrayList<>();
        if (text == null) {
            return sentences;
        }
        String lower = Words.lower(text);
        String plain = plain(lower, quantities);
        int next = 0;
        for (Span span : EnglishSentences.of(text)) {
            int first = next;
            while (next < quantities.size() && quantities.get(next).mention().start() < span.end()) {
                next++;
            }
            sentences.add(
                    Sentence.read(passage.id(), span, text, lower, plain, names, quantities.subList(first, next)));
        }
        return sentences;
    }

    private static String plain(String lower, List<Quantity> quantities) {
        StringBuilder plain = new StringBuilder(lower);
        for (Quantity quantity : quantities) {
            int end = Math.min(quantity.mention().end(), plain.length());
            for (int i = quantity.mention().start(); i < end; i++) {
                plain.setCharAt(i, ' ');
            }
        }
        return plain.toString();
    }
}
