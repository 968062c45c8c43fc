package app.diptych.ui.shell.dialog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.layout.VBox;

/** Asks which of a few things is to be done. */
public final class ChoiceDialog {
    private ChoiceDialog() {}

    /**
     * One of the things.
     *
     * @param id of its button
     * @param text of its button
     * @param action does it
     */
    public record Choice(String id, String text, Runnable action) {}

    /**
     * The dialog, not yet shown.
     *
     * @param choices the first is what Enter does, the last what Escape and closing do
     */
    public static Dialog<ButtonType> of(String title, String text, List<Choice> choices, Dialogs dialogs) {
        Dialog<ButtonType> dialog = dialogs.dialog("choice", title);
        VBox words = new VBox(
                dialogs.label("choice-title", title, Dialogs.TITLE),
                dialogs.label("choice-text", text, "shell-dialog-text"));
        words.getStyleClass().add("shell-dialog-words");
        words.setPrefWidth(500);
        dialog.getDialogPane().setContent(words);
        List<ButtonType> types = new ArrayList<>();
        for (Choice choice : choices) {
            boolean last = types.size() == choices.size() - 1;
            ButtonBar.ButtonData data = types.isEmpty()
                    ? ButtonBar.ButtonData.OK_DONE
                    : last ? ButtonBar.ButtonData.CANCEL_CLOSE : ButtonBar.ButtonData.OTHER;
            ButtonType type = new ButtonType(choice.text(), data);
            types.add(type);
            dialog.getDialogPane().getButtonTypes().add(type);
            Button button = (Button) dialog.getDialogPane().lookupButton(type);
            button.setId(choice.id());
            dialogs.lettering().cover(button);
        }
        Map<ButtonType, Choice> byType = new LinkedHashMap<>();
        for (int i = 0; i < types.size(); i++) {
            byType.put(types.get(i), choices.get(i));
        }
        dialog.resultProperty().subscribe((_, pressed) -> {
            Choice choice = pressed == null ? null : byType.get(pressed);
            (choice == null ? choices.getLast() : choice).action().run();
        });
        return dialog;
    }
}
