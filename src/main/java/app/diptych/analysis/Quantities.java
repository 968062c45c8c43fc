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
    private Quantities() {}

    /**
     * The quantities of one language, numbered from 0.
     *
     * @param step called before every passage; may throw to stop
     */
    static List<Quantity> read(Recognizer recognizer, Transcript transcript, Setting setting, Runnable step) {
        Language language = setting.language();
        List<Quantity> quantities = new ArrayList<>();
        for (Passage passage : transcript.passages()) {
            step.run();
            String text = passage.text(language);
            if (text == null) {
                continue;
            }
            for (Mention mention : recognizer.recognize(text, setting)) {
                String core = text.substring(mention.start(), mention.end());
                quantities.add(new Quantity(quantities.size(), passage.id(), language, core, mention));
            }
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
