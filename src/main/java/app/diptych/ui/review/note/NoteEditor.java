package app.diptych.ui.review.note;

import app.diptych.review.note.Anchor;
import app.diptych.review.note.Colour;
import app.diptych.ui.shell.dialog.Dialogs;
import app.diptych.ui.shell.dialog.writing.LongText;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Texts;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Asks what is to be noted, in which colour, with which tags. */
final class NoteEditor {
    private final Texts texts;
    private final Lettering lettering;
    private final ToggleGroup colours = new ToggleGroup();
    private final TextField tags;
    private final TextArea text;

    /** Told what was written. */
    interface Taken {
        void take(Colour colour, List<String> tags, String text);
    }

    private NoteEditor(Colour colour, List<String> before, String noted, Texts texts, Lettering lettering) {
        this.texts = texts;
        this.lettering = lettering;
        tags = new TextField(String.join(" ", before));
        tags.setId("note-tags");
        tags.setPromptText(texts.get("notes.tags"));
        tags.setAccessibleText(texts.get("notes.tags"));
        lettering.cover(tags, tags.textProperty().map(now -> now + tags.getPromptText()));
        text = new TextArea(noted);
        text.setId("note-text");
        text.setAccessibleText(texts.get("notes.text"));
        text.setWrapText(true);
        text.setPrefRowCount(5);
        text.setPrefColumnCount(36);
        lettering.cover(text, text.textProperty());
        for (Colour each : Colour.values()) {
            RadioButton button = new RadioButton(name(each, texts));
            button.setId("note-colour-" + each.name().toLowerCase(Locale.ROOT));
            button.setToggleGroup(colours);
            button.setUserData(each);
            button.setSelected(each == colour);
            button.getStyleClass().add("note-colour-" + each.name().toLowerCase(Locale.ROOT));
            lettering.cover(button);
        }
    }

    static String name(Colour colour, Texts texts) {
        return switch (colour) {
            case YELLOW -> texts.get("colour.yellow");
            case GREEN -> texts.get("colour.green");
            case BLUE -> texts.get("colour.blue");
            case RED -> texts.get("colour.red");
        };
    }

    /**
     * The dialog, not yet shown.
     *
     * @param anchor what the note is on
     * @param taken told what was written
     */
    static Dialog<ButtonType> of(
            Window owner,
            Anchor anchor,
            Colour colour,
            List<String> tags,
            String noted,
            Texts texts,
            Lettering lettering,
            Taken taken) {
        NoteEditor editor = new NoteEditor(colour, tags, noted, texts, lettering);
        Dialog<ButtonType> dialog = Dialogs.owned(owner, "note-dialog", texts.get("notes.title"));
        DialogPane pane = dialog.getDialogPane();
        pane.setContent(editor.content(anchor));
        ButtonType keep = new ButtonType(texts.get("note.keep"), ButtonBar.ButtonData.OK_DONE);
        pane.getButtonTypes().addAll(keep, new ButtonType(texts.get("note.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        pane.lookupButton(keep).setId("note-keep");
        LongText.inDialog(editor.text, () -> dialog.setResult(keep));
        dialog.setOnShown(_ -> editor.text.requestFocus());
        dialog.resultProperty().subscribe(pressed -> {
            if (keep.equals(pressed)) {
                editor.give(taken);
            }
        });
        return dialog;
    }

    private VBox content(Anchor anchor) {
        Label quote = new Label(anchor.shown());
        quote.getStyleClass().add("note-quote");
        quote.setWrapText(true);
        quote.setMaxWidth(430);
        lettering.cover(quote);
        HBox line = new HBox();
        line.getStyleClass().add("note-colours");
        line.setAlignment(Pos.CENTER_LEFT);
        line.setAccessibleText(texts.get("notes.colour"));
        colours.getToggles().forEach(toggle -> line.getChildren().add((RadioButton) toggle));
        VBox content = new VBox(quote, text, line, tags);
        content.getStyleClass().add("shell-dialog-words");
        return content;
    }

    private void give(Taken taken) {
        Colour colour = colours.getSelectedToggle() == null
                ? Colour.YELLOW
                : (Colour) colours.getSelectedToggle().getUserData();
        List<String> words = List.of(tags.getText().replace("#", " ").strip().split("[\\s,,、]+", -1));
        taken.take(colour, words, text.getText().strip());
    }
}
