package app.diptych.ui.shell.dialog;

import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.layout.VBox;

/** Tells one thing that the person need not act on. */
public final class NoticeDialog {
    private NoticeDialog() {}

    /** The dialog, not yet shown. */
    public static Dialog<ButtonType> of(String title, String text, Dialogs dialogs) {
        Dialog<ButtonType> dialog = dialogs.dialog("notice", title);
        VBox words = new VBox(
                dialogs.label("notice-title", title, Dialogs.TITLE),
                dialogs.label("notice-text", text, "shell-dialog-text"));
        words.getStyleClass().add("shell-dialog-words");
        words.setPrefWidth(480);
        dialog.getDialogPane().setContent(words);
        dialogs.close(dialog.getDialogPane());
        return dialog;
    }
}
