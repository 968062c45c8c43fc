package app.diptych.analysis;

import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Transcript;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import app.diptych.quantity.Recognizer;
import app.diptych.quantity.Setting;
import java.util.ArrayList;
import java.util.List;

/** Reads the quantities of one side of a transcript, and brings both sides into the order of the passages. */
final class Quantities {
    /** Passages that are read side by side by the processors at hand, between two looks at whether to stop. */
    private static final int TOGETHER = 64;

    private Quantities() {}

    /**
     * The quantities of one language, numbered from 0.
     *
     * @param step called on this thread once for every passage, before it is read; may throw to stop
     */
    static List<Quantity> read(Recognizer recognizer, Transcript transcript, Setting setting, Runnable step) {
        List<Passage> passages = transcript.passages();
        List<Quantity> quantities = new ArrayList<>();
        for (int from = 0; from < passages.size(); from += TOGETHER) {
            List<Passage> some = passages.subList(from, Math.min(from + TOGETHER, passages.size()));
            some.forEach(passage -> step.run());
            some.parallelStream()
                    .map(passage -> read(recognizer, passage, setting))
                    .flatMap(List::stream)
                    .forEachOrdered(quantity -> add(quantity, quantities));
        }
        return quantities;
    }

    /** Those of one side of a passage, not numbered yet. */
    private static List<Quantity> read(Recognizer recognizer, Passage passage, Setting setting) {
        Language language = setting.language();
        String text = passage.text(language);
        if (text == null) {
            return List.of();
        }
        List<Quantity> quantities = new ArrayList<>();
        for (Mention mention : recognizer.recognize(text, setting)) {
            String core = text.substring(mention.start(), mention.end());
            quantities.add(new Quantity(0, passage.id(), language, core, mention));
        }
        return quantities;
    }

    /** Both lists in the order of the passages, English before Chinese in each, numbered anew. */
    static List<Quantity> merge(List<Quantity> english, List<Quantity> chinese) {
        List<Quantity> all = new ArrayList<>(english.size() + chinese.size());
        int next = 0;
        for (Quantity quantity : english) {
            while (next < chinese.size() && chinese.get(next).passage() < quantity.passage()) {
                add(chinese.get(next++), all);
            }
            add(quantity, all);
        }
        chinese.subList(next, chinese.size()).forEach(quantity -> add(quantity, all));
        return all;
    }

    private static void add(Quantity quantity, List<Quantity> into) {
        into.add(new Quantity(
                into.size(), quantity.passage(), quantity.language(), quantity.text(), quantity.mention()));
    }
}
