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
import org.jspecify.annotations.Nullable;

/**
 * One side of a passage, in sentences.
 *
 * @param sentences where they stand
 * @param units what of each is compared
 */
record Side(List<Span> sentences, List<Unit> units) {
    static final Side NONE = new Side(List.of(), List.of());

    /** The same before the words are numbered: the sides of many passages are read beside each other. */
    record Draft(List<Span> sentences, List<UnitReader.Reading> readings) {
        /** @param quantities those of the side, in order */
        Side side(List<Quantity> quantities, Vocabulary vocabulary) {
            List<Unit> units = new ArrayList<>(sentences.size());
            int next = 0;
            for (int i = 0; i < sentences.size(); i++) {
                int first = next;
                while (next < quantities.size()
                        && quantities.get(next).mention().start()
                                < sentences.get(i).end()) {
                    next++;
                }
                units.add(readings.get(i).unit(keys(quantities.subList(first, next)), vocabulary));
            }
            return new Side(sentences, units);
        }
    }

    /** @param text of the side, or null where it is not there */
    static Draft read(@Nullable String text, Language language, UnitReader reader) {
        if (text == null) {
            return new Draft(List.of(), List.of());
        }
        List<Span> sentences = Sentences.of(text, language);
        List<UnitReader.Reading> readings = new ArrayList<>(sentences.size());
        sentences.forEach(sentence -> readings.add(reader.read(sentence.of(text), language)));
        return new Draft(sentences, readings);
    }

    /** What quantities have in common with their translations. */
    static List<String> keys(List<Quantity> quantities) {
        List<String> keys = new ArrayList<>(quantities.size());
        for (Quantity quantity : quantities) {
            String key = Keys.of(quantity.mention());
            if (key != null) {
                keys.add(key);
            }
        }
        return keys;
    }

    /** The units of a stretch that begins where a sentence does and ends where one does; null of another. */
    @Nullable
    List<Unit> within(Span span) {
        int from = first(span.start());
        int to = from;
        while (to < sentences.size() && sentences.get(to).end() < span.end()) {
            to++;
        }
        boolean whole = to < sentences.size()
                && sentences.get(from).start() == span.start()
                && sentences.get(to).end() == span.end();
        return whole ? units.subList(from, to + 1) : null;
    }

    /** The first sentence that begins at a place or behind it, by bisection: a passage may have thousands. */
    private int first(int start) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
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
