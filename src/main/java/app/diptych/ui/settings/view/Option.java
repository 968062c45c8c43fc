package app.diptych.ui.settings.view;

import java.util.Locale;
import javafx.scene.Node;

/**
 * One thing that can be chosen.
 *
 * @param words what it and its choices are called, to be searched
 * @param node its line: name and control
 */
record Option(String words, Node node) {
    /** Whether every word of a query occurs in its words; in any order, whatever the case. */
    boolean matches(String query) {
        String in = words.toLowerCase(Locale.ROOT);
        for (String word : query.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)) {
            if (!in.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
