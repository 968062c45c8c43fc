package app.diptych.ui.reader.row;

import javafx.scene.text.Font;

/**
 * A short text with its font.
 *
 * @param text empty where nothing is to be shown
 * @param font covers the text
 */
record Lettering(String text, Font font) {
    static final Lettering NONE = new Lettering("", Font.getDefault());
}
