package app.diptych.ui.shell.dialog.writing;

import app.diptych.ui.shell.dialog.Dialogs;
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
import javafx.stage.Window;

/**
 * Asks what is to be noted at something.
 *
 * @param name the dialog's id is this and {@code -note-dialog}; those of its field and its first button begin with it too
 * @param texts a bundle with {@code note.title}, {@code note.keep} and {@code note.cancel}
 * @param lettering covers texts in either script
 */
public record NoteDialog(String name, Texts texts, Lettering lettering) {
    /**
     * The dialog, not yet shown.
     *
     * @param about says what is noted at
     * @param before what is noted there now
     * @param noted told what was written; an empty text takes the note away
     */
    public Dialog<ButtonType> of(Window owner, String about, String before, Consumer<String> noted) {
        Dialog<ButtonType> dialog = Dialogs.owned(owner, name + "-note-dialog", texts.get("note.title"));
        Label prompt = new Label(about);
        lettering.cover(prompt);
        TextArea note = field(before);
        VBox content = new VBox(prompt, note);
        content.getStyleClass().add("shell-dialog-words");
        DialogPane pane = dialog.getDialogPane();
        pane.setContent(content);
        ButtonType keep = new ButtonType(texts.get("note.keep"), ButtonBar.ButtonData.OK_DONE);
        pane.getButtonTypes().addAll(keep, new ButtonType(texts.get("note.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        pane.lookupButton(keep).setId(name + "-note-keep");
        LongText.inDialog(note, () -> dialog.setResult(keep));
        dialog.setOnShown(_ -> note.requestFocus());
        dialog.resultProperty().subscribe(pressed -> {
            if (keep.equals(pressed)) {
                noted.accept(note.getText());
            }
        });
        return dialog;
    }

    private TextArea field(String before) {
        TextArea note = new TextArea(before);
        note.setId(name + "-note-text");
        note.setAccessibleText(texts.get("note.title"));
        note.setWrapText(true);
        note.setPrefRowCount(4);
        note.setPrefColumnCount(34);
        lettering.cover(note, note.textProperty());
        return note;
    }
}
