package app.diptych.ui.terms.view;

import app.diptych.check.term.file.TermFault;
import app.diptych.check.term.file.TermText;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Texts;
import app.diptych.ui.terms.Origin;
import app.diptych.ui.terms.TermRow;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** An entry to be edited. What is typed counts when the field is left; nothing has to be saved. */
final class TermForm extends ScrollPane {
    private final TermWords words;
    private final Lettering lettering;
    private final BiConsumer<TermRow, TermText> edited;
    private final Label origin = new Label();
    private final Label fault = new Label();
    private final TextArea english;
    private final TextArea taiwan;
    private final TextArea hongKong;
    private final TextArea mainland;
    private final TextArea also;
    private final ComboBox<String> level = new ComboBox<>();
    private final CheckBox instead = new CheckBox();
    private final Button remove = new Button();
    private final WrongFormsBox wrong;
    private final VBox content = new VBox();
    /** Stands there while no entry does. */
    private final Label hint = new Label();

    private @Nullable TermRow row;
    /** What the form said when the entry was shown, or last handed on. */
    private TermText shown = TermText.EMPTY;
    /** Whether fields are being filled, and the person has not typed anything. */
    private boolean filling;

    /**
     * @param edited told what an entry says now
     * @param removed told which entry is to go
     */
    TermForm(TermWords words, Lettering lettering, BiConsumer<TermRow, TermText> edited, Consumer<TermRow> removed) {
        this.words = words;
        this.lettering = lettering;
        this.edited = edited;
        english = area("term-english", texts().get("form.english"));
        taiwan = area("term-taiwan", texts().get("form.taiwan"));
        hongKong = area("term-hong-kong", texts().get("form.hongKong"));
        mainland = area("term-mainland", texts().get("form.mainland"));
        also = area("term-also", texts().get("form.also"));
        for (TextArea region : List.of(taiwan, hongKong, mainland)) {
            region.setPrefRowCount(1);
        }
        // Most entries have more than two lines of these.
        english.setPrefRowCount(3);
        also.setPrefRowCount(3);
        wrong = new WrongFormsBox(words, lettering, this::flush);
        setId("term-form");
        getStyleClass().add("term-form");
        setFitToWidth(true);
        setFocusTraversable(false);
        dress(removed);
        hint.setId("term-none");
        hint.setText(texts().get("form.none"));
        hint.getStyleClass().add("term-none");
        hint.setWrapText(true);
        lettering.cover(hint);
        setContent(new VBox(hint, content));
        show(null, true);
    }

    private Texts texts() {
        return words.texts();
    }

    private void dress(Consumer<TermRow> removed) {
        origin.setId("term-origin");
        fault.setId("term-fault");
        fault.getStyleClass().add("term-fault");
        for (Label label : List.of(origin, fault)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            lettering.cover(label);
        }
        origin.getStyleClass().add("term-origin");
        level.setId("term-level");
        level.setAccessibleText(texts().get("form.level"));
        level.getItems().setAll("key", "term", "word", "skip");
        level.setCellFactory(_ -> levelCell());
        level.setButtonCell(levelCell());
        level.setMaxWidth(Double.MAX_VALUE);
        level.setOnAction(_ -> flush());
        instead.setId("term-instead");
        instead.setText(texts().get("form.instead"));
        instead.setWrapText(true);
        lettering.cover(instead);
        instead.setOnAction(_ -> flush());
        remove.setId("term-remove");
        lettering.cover(remove);
        remove.setOnAction(_ -> {
            TermRow now = row;
            if (now != null) {
                flush();
                removed.accept(now);
            }
        });
        content.getStyleClass().add("term-form-content");
        content.getChildren()
                .setAll(
                        origin,
                        fault,
                        named(texts().get("form.english"), english),
                        named(texts().get("form.level"), level),
                        named(texts().get("form.taiwan"), taiwan),
                        named(texts().get("form.hongKong"), hongKong),
                        named(texts().get("form.mainland"), mainland),
                        named(texts().get("form.also"), also),
                        named(texts().get("form.wrong"), wrong),
                        instead,
                        remove);
    }

    private ListCell<String> levelCell() {
        ListCell<String> cell = new ListCell<>() {
            @Override
            protected void updateItem(@Nullable String item, boolean empty) {
                super.updateItem(item, empty);
                setText(item == null || empty ? "" : words.level(item));
            }
        };
        lettering.cover(cell);
        return cell;
    }

    private Node named(String name, Node field) {
        Label label = new Label(name);
        label.getStyleClass().add("term-name");
        label.setLabelFor(field);
        lettering.cover(label);
        VBox box = new VBox(label, field);
        box.getStyleClass().add("term-field");
        return box;
    }

    private TextArea area(String id, String spoken) {
        TextArea area = new TextArea();
        area.setId(id);
        area.setAccessibleText(spoken);
        area.setWrapText(true);
        area.setPrefRowCount(2);
        area.setMinHeight(Region.USE_PREF_SIZE);
        lettering.cover(area, area.textProperty());
        area.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                flush();
            }
        });
        // A cell has one line: Enter ends the typing, Tab goes on as between any fields.
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                flush();
                event.consume();
            } else if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
        return area;
    }

    /** Whether an entry is shown. */
    @Nullable
    TermRow row() {
        return row;
    }

    /** Shows an entry, or none. What was typed before must have been {@link #flush() kept}. */
    void show(@Nullable TermRow now, boolean editable) {
        filling = true;
        row = now;
        content.setVisible(now != null);
        content.setManaged(now != null);
        hint.setVisible(now == null);
        hint.setManaged(now == null);
        content.setDisable(!editable);
        TermText text = now == null ? TermText.EMPTY : now.text();
        set(english, text.english());
        set(taiwan, text.taiwan());
        set(hongKong, text.hongKong());
        set(mainland, text.mainland());
        set(also, text.also());
        level.setValue(text.level().isEmpty() ? "term" : text.level());
        if (!wrong.written().equals(text.wrong())) {
            wrong.show(text);
        }
        Origin from = now == null ? Origin.OWN : now.origin();
        boolean over = now != null && now.base() != null;
        instead.setSelected(text.instead());
        instead.setVisible(over);
        instead.setManaged(over);
        origin.setText(now == null ? "" : about(from));
        TermFault wrongNow = now == null ? null : now.fault();
        fault.setText(wrongNow == null ? "" : texts().get("form.waiting", words.fault(wrongNow)));
        fault.setVisible(wrongNow != null);
        fault.setManaged(wrongNow != null);
        remove.setText(
                over
                        ? texts().get("form.back")
                        : from == Origin.OWN ? texts().get("form.remove") : texts().get("form.off"));
        shown = typed();
        filling = false;
    }

    private String about(Origin from) {
        return switch (from) {
            case SHIPPED -> texts().get("about.shipped");
            case ALL_CALLS -> texts().get("about.all");
            case CHANGED -> texts().get("about.changed");
            case OWN -> texts().get("about.own");
            case OFF -> texts().get("about.off");
        };
    }

    /** The caret stays where the text is the same: the person may be typing on. */
    private static void set(TextInputControl field, String text) {
        if (!field.getText().strip().equals(text)) {
            field.setText(text);
        }
    }

    /** Hands on what was typed. */
    void flush() {
        TermRow now = row;
        if (now != null && !filling && !content.isDisabled()) {
            TermText text = typed();
            // What was only looked at is no change, even where the form writes it in another way.
            if (!text.equals(shown)) {
                shown = text;
                edited.accept(now, text);
            }
        }
    }

    private TermText typed() {
        return new TermText(
                english.getText(),
                level.getValue(),
                taiwan.getText(),
                hongKong.getText(),
                mainland.getText(),
                also.getText(),
                wrong.written(),
                instead.isSelected());
    }

    /** Gives the keyboard to the first field that is to be filled. */
    void begin() {
        (english.getText().isEmpty() ? english : taiwan).requestFocus();
    }

    /** Gives the keyboard to the first field. */
    void focusFirst() {
        english.requestFocus();
    }
}
