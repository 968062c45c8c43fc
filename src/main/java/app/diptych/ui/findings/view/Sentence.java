package app.diptych.ui.findings.view;

import app.diptych.ui.support.Lettering;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * A sentence of the interface that quotes the other language. A label has one face for all of it, so that an English
 * sentence would be set in the Chinese face for the sake of one Chinese word; here each script has its own.
 */
final class Sentence extends TextFlow {
    /** @param style of the words */
    Sentence(String text, String style, Lettering lettering) {
        getStyleClass().add(style);
        setMinHeight(USE_PREF_SIZE);
        int from = 0;
        boolean chinese = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            boolean now = isChinese(text.codePointAt(i));
            if (now != chinese && i > from) {
                add(text.substring(from, i), lettering);
                from = i;
            }
            chinese = now;
        }
        add(text.substring(from), lettering);
    }

    private void add(String run, Lettering lettering) {
        Text words = new Text(run);
        words.getStyleClass().add("text");
        words.setStyle("-fx-font-family: \"" + lettering.faceFor(run) + "\";");
        getChildren().add(words);
    }

    private static boolean isChinese(int character) {
        return Character.isIdeographic(character)
                || (character >= 0x3000 && character <= 0x303F)
                || (character >= 0xFF01 && character <= 0xFF60);
    }
}
