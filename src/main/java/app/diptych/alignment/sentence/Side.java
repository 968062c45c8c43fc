package app.diptych.alignment.sentence;

import app.diptych.alignment.amount.Keys;
import app.diptych.alignment.bead.Unit;
import app.diptych.alignment.bead.UnitReader;
import app.diptych.alignment.bead.Vocabulary;
import app.diptych.alignment.segment.Sentences;
import app.diptych.model.Language;
import app.diptych.model.Span;
import app.diptych.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;

/**
 * One side of a passage, in sentences.
 *
 * @param sentences where they stand
 * @param units what of each is compared
 */
record Side(List<Span> sentences, List<Unit> units) {
    /** The same before the words are numbered: the sides of many passages are read beside each other. */
    record Draft(List<Span> sentences, List<UnitReader.Reading> readings) {
        /** @param quantities those of the side, in order */
        Side side(List<Quantity> quantities, Vocabulary vocabulary) {
            List<Unit> units = new ArrayList<>(sentences.size());
            int next = 0;
            for (int i = 0; i < sentences.size(); i++) {
                List<String> keys = new ArrayList<>();
                while (next < quantities.size()
                        && quantities.get(next).mention().start()
                                < sentences.get(i).end()) {
                    String key = Keys.of(quantities.get(next++).mention());
                    if (key != null) {
                        keys.add(key);
                    }
                }
                units.add(readings.get(i).unit(keys, vocabulary));
            }
            return new Side(sentences, units);
        }
    }

    static Draft read(String text, Language language, UnitReader reader) {
        List<Span> sentences = Sentences.of(text, language);
        return new Draft(
                sentences,
                sentences.stream()
                        .map(sentence -> reader.read(sentence.of(text), language))
                        .toList());
    }

    /** How long all of it is. */
    int length() {
        int sum = 0;
        for (Unit unit : units) {
            sum += unit.length();
        }
        return sum;
    }

    /** From the first of some sentences to the end of the last. */
    Span span(int from, int to) {
        return new Span(sentences.get(from).start(), sentences.get(to - 1).end());
    }
}
