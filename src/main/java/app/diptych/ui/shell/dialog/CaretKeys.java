package app.diptych.ui.shell.dialog;

import app.diptych.ui.support.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The keys of the text itself, which no menu has. */
final class CaretKeys {
    private CaretKeys() {}

    static VBox block(Dialogs dialogs) {
        Texts texts = dialogs.texts();
        GridPane grid = new GridPane();
        grid.getStyleClass().add("shell-keys-grid");
        keys(texts).forEach((name, key) -> {
            int row = grid.getRowCount();
            grid.add(dialogs.label("caret-" + row, name, "shell-keys-name"), 0, row);
            grid.add(key("caret-key-" + row, key, dialogs), 1, row);
        });
        VBox block = new VBox(dialogs.label("keys-caret", texts.get("keys.caret"), Dialogs.TITLE), grid);
        block.getStyleClass().add("shell-keys-block");
        return block;
    }

    /** A key in one line: broken in the middle it could not be read. */
    static Label key(String id, String text, Dialogs dialogs) {
        Label label = dialogs.label(id, text, "shell-key");
        label.setWrapText(false);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Map<String, String> keys(Texts texts) {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put(texts.get("keys.caret.bring"), "← →");
        keys.put(texts.get("keys.caret.line"), "↑ ↓");
        keys.put(texts.get("keys.caret.word"), "Ctrl+← →");
        keys.put(texts.get("keys.caret.passage"), "Ctrl+↑ ↓");
        keys.put(texts.get("keys.caret.ends"), "Home, End");
        keys.put(texts.get("keys.caret.call"), "Ctrl+Home, End");
        keys.put(texts.get("keys.caret.extend"), "Shift+…");
        keys.put(texts.get("keys.caret.leave"), "Esc");
        return keys;
    }
}
