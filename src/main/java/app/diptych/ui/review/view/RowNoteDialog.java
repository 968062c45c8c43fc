package app.diptych.ui.review.view;

import app.diptych.ui.shell.dialog.LongText;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Texts;
import java.util.function.Consumer;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;

/** Asks what is to be noted at a row. */
final class RowNoteDialog {
    private RowNoteDialog() {}

    /**
     * The dialog, not yet shown.
     *
     * @param number ¶ of the row's passage
     * @param before what is noted there now
     * @param noted told what was written; an empty text takes the note away
     */
    static Dialog<ButtonType> of(
            Window owner, int number, String before, Texts texts, Lettering lettering, Consumer<String> noted) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setTitle(texts.get("note.title"));
        DialogPane pane = dialog.getDialogPane();
        pane.getScene().setUserAgentStylesheet(owner.getScene().getUserAgentStylesheet());
        pane.setId("review-note-dialog");
        pane.getStyleClass().add("shell-dialog");
        Label prompt = new Label(texts.get("note.prompt", number));
        lettering.cover(prompt);
        TextArea note = new TextArea(before);
        note.setId("review-note-text");
        note.setAccessibleText(texts.get("note.title"));
        note.setWrapText(true);
        note.setPrefRowCount(4);
        note.setPrefColumnCount(34);
        lettering.cover(note, note.textProperty());
        VBox content = new VBox(prompt, note);
        content.getStyleClass().add("shell-dialog-words");
        pane.setContent(content);
        ButtonType keep = new ButtonType(texts.get("note.keep"), ButtonBar.ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(texts.get("note.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        pane.getButtonTypes().addAll(keep, cancel);
        pane.lookupButton(keep).setId("review-note-keep");
        LongText.inDialog(note, () -> dialog.setResult(keep));
        dialog.setOnShown(_ -> note.requestFocus());
        dialog.resultProperty().subscribe(pressed -> {
            if (keep.equals(pressed)) {
                noted.accept(note.getText());
            }
        });
        return dialog;
    }
}
