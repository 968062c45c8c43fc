package app.diptych.ui.review.row;

import javafx.scene.text.Font;

/**
 * A short text with its font.
 *
 * @param text empty where nothing is to be shown
 * @param font covers the text
 */
record RowText(String text, Font font) {
    static final RowText NONE = new RowText("", Font.getDefault());
}
