package app.diptych.quantity;

import java.util.List;

/** Reads the quantities of a text. Implementations are thread-safe, never throw, and take linear time. */
@FunctionalInterface
public interface Recognizer {
    /**
     * The mentions in the order of the text, not overlapping.
     *
     * @param text any text, of the setting's language or not
     * @param setting what has to be known of the call around it
     */
    List<Mention> recognize(String text, Setting setting);
}
