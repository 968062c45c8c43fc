package app.diptych.alignment.link;

import app.diptych.alignment.SentencePair;
import app.diptych.model.Language;
import app.diptych.model.Span;
import app.diptych.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;

/** The quantities of one side of a passage in the order of the text, and where they stand. */
final class Places {
    private final List<Quantity> quantities;
    /** Of each, the sentence pair it stands in. */
    private final int[] pairs;

    private Places(List<Quantity> quantities, int[] pairs) {
        this.quantities = quantities;
        this.pairs = pairs;
    }

    /** Those of one language among all of a passage. */
    static Places of(List<Quantity> passage, Language language, List<SentencePair> sentences) {
        List<Quantity> own = new ArrayList<>();
        for (Quantity quantity : passage) {
            if (quantity.language() == language) {
                own.add(quantity);
            }
        }
        int[] pairs = new int[own.size()];
        int pair = 0;
        for (int i = 0; i < pairs.length; i++) {
            int start = own.get(i).mention().start();
            for (int next = pair + 1; next < sentences.size(); next++) {
                Span span = language == Language.EN
                        ? sentences.get(next).english()
                        : sentences.get(next).chinese();
                if (span != null && span.start() > start) {
                    break;
                }
                pair = span == null ? pair : next;
            }
            pairs[i] = pair;
        }
        return new Places(own, pairs);
    }

    int size() {
        return pairs.length;
    }

    Quantity quantity(int index) {
        return quantities.get(index);
    }

    int pair(int index) {
        return pairs[index];
    }

    /** From 0 to 1, by its rank among the side's quantities. */
    double position(int index) {
        return (index + 0.5) / pairs.length;
    }
}
