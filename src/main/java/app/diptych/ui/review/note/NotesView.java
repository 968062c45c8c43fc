package app.diptych.ui.review.note;

import app.diptych.review.note.Anchor;
import app.diptych.review.note.Colour;
import app.diptych.review.note.Note;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Lifetime;
import app.diptych.ui.support.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The list of notes: searched, gone to, edited, taken away, exported. */
public final class NotesView extends BorderPane {
    private final NotesViewModel model;
    private final Lettering lettering;
    private final Texts texts;
    private final Lifetime lifetime = new Lifetime();
    private final ListView<Note> list = new ListView<>();
    private final Label empty = new Label();
    private final Label told = new Label();
    private Function<Window, @Nullable Path> chooser;

    /** @param texts the words of bundle {@code review} */
    public NotesView(NotesViewModel model, Lettering lettering, Texts texts) {
        this.model = model;
        this.lettering = lettering;
        this.texts = texts;
        chooser = this::ask;
        setId("notes");
        getStyleClass().add("findings");
        list.setId("note-list");
        list.getStyleClass().add("finding-list");
        list.setAccessibleText(texts.get("notes.list"));
        list.setAccessibleHelp(texts.get("notes.help"));
        list.setCellFactory(_ -> new NoteCell(model, this::edit, lettering, texts));
        list.setOnMouseClicked(event -> {
            Note note = list.getSelectionModel().getSelectedItem();
            if (note != null && event.getClickCount() == 1) {
                model.go(note);
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        empty.setId("note-empty");
        empty.getStyleClass().add("finding-empty-hint");
        empty.setWrapText(true);
        lettering.cover(empty);
        empty.setMouseTransparent(true);
        setTop(top());
        setCenter(new StackPane(list, empty));
        lifetime.hold(model.shown().subscribe(this::fill));
    }

    /** Lets go of the model; the view is of no use afterwards. */
    public void release() {
        lifetime.end();
    }

    /** Asks for the file to export to otherwise than by the desktop's dialog. */
    void choose(Function<Window, @Nullable Path> other) {
        chooser = other;
    }

    private VBox top() {
        TextField search = new TextField();
        search.setId("note-search");
        search.setPromptText(texts.get("notes.search"));
        search.setAccessibleText(texts.get("notes.search"));
        search.textProperty().bindBidirectional(model.search());
        lettering.cover(search, search.textProperty().map(text -> text + search.getPromptText()));
        FlowPane buttons = new FlowPane(
                button("note-new", texts.get("notes.new"), () -> add(getScene().getWindow())),
                button("note-export", texts.get("notes.export"), this::export));
        buttons.getStyleClass().add("finding-chips");
        Hyperlink undo = new Hyperlink(texts.get("notes.undo"));
        undo.setId("note-undo");
        undo.setOnAction(_ -> model.undo());
        lettering.cover(undo);
        told.setId("note-news");
        told.getStyleClass().add("review-news");
        told.setWrapText(true);
        lettering.cover(told);
        HBox line = new HBox(told, undo);
        line.setAlignment(javafx.geometry.Pos.BASELINE_LEFT);
        lifetime.hold(model.news().subscribe(now -> {
            told.setText(said(now));
            line.setVisible(!told.getText().isEmpty());
            line.setManaged(line.isVisible());
            undo.setVisible(now.kind() == NotesNews.Kind.REMOVED);
        }));
        VBox top = new VBox(search, buttons, line);
        top.getStyleClass().add("finding-top");
        return top;
    }

    private String said(NotesNews now) {
        return switch (now.kind()) {
            case NONE -> "";
            case REMOVED -> texts.get("notes.removed");
            case EXPORTED -> texts.get("notes.exported", now.detail());
            case BESIDE -> texts.get("notes.beside", now.detail());
            case UNWRITTEN -> texts.get("notes.unwritten", now.detail());
        };
    }

    private Button button(String id, String name, Runnable action) {
        Button button = new Button(name);
        button.setId(id);
        button.getStyleClass().add("finding-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        lettering.cover(button);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void fill(List<Note> notes) {
        Note chosen = list.getSelectionModel().getSelectedItem();
        list.getItems().setAll(notes);
        list.setVisible(!notes.isEmpty());
        boolean none = model.notes().get().isEmpty();
        empty.setText(!notes.isEmpty() ? "" : none ? texts.get("notes.none") : texts.get("notes.noneFound"));
        if (chosen != null) {
            notes.stream()
                    .filter(note -> note.id() == chosen.id())
                    .findFirst()
                    .ifPresent(list.getSelectionModel()::select);
        }
    }

    private void pressed(KeyEvent event) {
        Note note = list.getSelectionModel().getSelectedItem();
        if (note == null || !list.equals(event.getTarget())) {
            return;
        }
        switch (event.getCode()) {
            case ENTER, SPACE -> model.go(note);
            case F2 -> edit(note);
            case DELETE, BACK_SPACE -> model.remove(note);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Asks what is to be noted on the words selected, or on the passage that is read. */
    public void add(Window owner) {
        Anchor anchor = model.here();
        if (anchor != null) {
            NoteEditor.of(
                            owner,
                            anchor,
                            Colour.YELLOW,
                            List.of(),
                            "",
                            texts,
                            lettering,
                            (colour, tags, text) -> model.add(anchor, colour, tags, text))
                    .show();
        }
    }

    private void edit(Note note) {
        NoteEditor.of(
                        getScene().getWindow(),
                        note.anchor(),
                        note.colour(),
                        note.tags(),
                        note.text(),
                        texts,
                        lettering,
                        (colour, tags, text) -> model.replace(note.with(colour, tags, text)))
                .show();
    }

    private void export() {
        Path file = chooser.apply(getScene().getWindow());
        if (file != null) {
            model.export(file);
        }
    }

    private @Nullable Path ask(Window owner) {
        FileChooser dialog = new FileChooser();
        dialog.setTitle(texts.get("notes.export"));
        dialog.setInitialFileName("notes.md");
        dialog.getExtensionFilters().add(new FileChooser.ExtensionFilter("Markdown", "*.md"));
        File chosen = dialog.showSaveDialog(owner);
        return chosen == null ? null : chosen.toPath();
    }
}
