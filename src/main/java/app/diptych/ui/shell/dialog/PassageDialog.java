package app.diptych.ui.shell.dialog;

import app.diptych.ui.support.Texts;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks for the number of a passage. */
public final class PassageDialog {
    private PassageDialog() {}

    /**
     * The dialog, not yet shown.
     *
     * @param count how many passages there are
     * @param goTo told the id of the passage that is chosen
     */
    public static Dialog<ButtonType> of(int count, IntConsumer goTo, Dialogs dialogs) {
        Texts texts = dialogs.texts();
        Dialog<ButtonType> dialog = dialogs.dialog("go-to-dialog", texts.get("goto.title"));
        TextField number = new TextField();
        number.setId("go-to-number");
        number.setAccessibleText(texts.get("goto.prompt", count));
        DialogPane pane = dialog.getDialogPane();
        Label hint = dialogs.label("go-to-hint", texts.get("goto.range", count), "shell-dialog-hint");
        // Its room is kept, so that the dialog does not jump while somebody types.
        hint.visibleProperty()
                .bind(number.textProperty()
                        .map(typed -> !typed.isBlank() && id(typed, count).isEmpty()));
        VBox words = new VBox(
                dialogs.label("go-to-prompt", texts.get("goto.prompt", count), "shell-dialog-text"), number, hint);
        words.getStyleClass().add("shell-dialog-words");
        pane.setContent(words);
        ButtonType go = new ButtonType(texts.get("goto.go"), ButtonBar.ButtonData.OK_DONE);
        pane.getButtonTypes().add(go);
        pane.lookupButton(go).setId("go-to-go");
        pane.lookupButton(go)
                .disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> id(number.getText(), count).isEmpty(), number.textProperty()));
        dialogs.cancel(pane);
        dialog.setOnShown(_ -> number.requestFocus());
        dialog.setResultConverter(pressed -> {
            if (go.equals(pressed)) {
                id(number.getText(), count).ifPresent(goTo);
            }
            return pressed;
        });
        return dialog;
    }

    /** The id behind what was typed ("49", "¶49"), if there is such a passage. */
    static OptionalInt id(String typed, int count) {
        String digits = typed.strip().replaceFirst("^¶\\s*", "");
        if (!digits.matches("[0-9]{1,7}")) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(digits);
        return number >= 1 && number <= count ? OptionalInt.of(number - 1) : OptionalInt.empty();
    }
}
