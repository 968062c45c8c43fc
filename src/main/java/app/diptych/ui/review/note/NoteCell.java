package app.diptych.ui.review.note;

import app.diptych.review.note.Note;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Texts;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A note in the list: its place and colour, the words it is on, what is noted, its tags, what can be done. */
final class NoteCell extends ListCell<Note> {
    private final NotesViewModel model;
    private final Consumer<Note> edit;
    private final Lettering lettering;
    private final Texts texts;

    NoteCell(NotesViewModel model, Consumer<Note> edit, Lettering lettering, Texts texts) {
        this.model = model;
        this.edit = edit;
        this.lettering = lettering;
        this.texts = texts;
        getStyleClass().add("finding-cell");
        setPrefWidth(0);
        selectedProperty().subscribe(_ -> show(getItem()));
    }

    @Override
    protected void updateItem(@Nullable Note note, boolean empty) {
        super.updateItem(note, empty);
        show(empty ? null : note);
    }

    private void show(@Nullable Note note) {
        if (note == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        VBox card = new VBox(header(note), label(note.anchor().shown(), "note-quote"));
        card.getStyleClass()
                .addAll(
                        "finding-card",
                        "note-card",
                        "note-" + note.colour().name().toLowerCase(Locale.ROOT));
        if (!note.text().isEmpty()) {
            card.getChildren().add(label(note.text(), "finding-words"));
        }
        if (!note.tags().isEmpty()) {
            card.getChildren().add(label(tags(note), "finding-value"));
        }
        if (isSelected()) {
            card.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("current"), true);
            HBox buttons = new HBox(
                    button("note-edit", texts.get("notes.edit"), () -> edit.accept(note)),
                    button("note-remove", texts.get("notes.remove"), () -> model.remove(note)));
            buttons.getStyleClass().add("note-buttons");
            card.getChildren().add(buttons);
        }
        setGraphic(card);
        setAccessibleText(place(note) + ", " + NoteEditor.name(note.colour(), texts) + ", "
                + note.anchor().quote() + ", " + note.text() + " " + tags(note));
    }

    private static String tags(Note note) {
        return note.tags().stream().map(tag -> "#" + tag).collect(Collectors.joining(" "));
    }

    private String place(Note note) {
        int number = model.number(note);
        return number == 0 ? texts.get("notes.gone") : "¶" + number;
    }

    private Node header(Note note) {
        Label colour = label(NoteEditor.name(note.colour(), texts), "finding-severity");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label place = label(place(note), "finding-place");
        place.setMinWidth(Region.USE_PREF_SIZE);
        HBox header = new HBox(colour, gap, place);
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private Button button(String id, String name, Runnable action) {
        Button button = new Button(name);
        button.setId(id);
        button.getStyleClass().add("finding-button");
        lettering.cover(button);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        lettering.cover(label);
        return label;
    }
}
