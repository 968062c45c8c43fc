package app.diptych.ui.terms.view;

import app.diptych.check.term.base.WrongForm;
import app.diptych.check.term.file.TermText;
import app.diptych.ui.support.Lettering;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The wrong forms of an entry, a line each: the form, and which term it means or why it misleads. */
final class WrongFormsBox extends VBox {
    private final TermWords words;
    private final Lettering lettering;
    private final Runnable changed;
    private final VBox lines = new VBox();
    private final Button add;

    /** @param changed called when a line was changed and left */
    WrongFormsBox(TermWords words, Lettering lettering, Runnable changed) {
        this.words = words;
        this.lettering = lettering;
        this.changed = changed;
        getStyleClass().add("term-wrong");
        lines.getStyleClass().add("term-wrong-lines");
        add = new Button(words.texts().get("wrong.add"));
        add.setId("term-wrong-add");
        lettering.cover(add);
        add.setOnAction(_ -> add(new Line("", false, "")).form.requestFocus());
        getChildren().addAll(lines, add);
    }

    /** Shows the wrong forms of an entry. */
    void show(TermText text) {
        lines.getChildren().clear();
        for (String item : TermText.forms(text.wrong())) {
            List<WrongForm> understood = new TermText("", "", "", "", "", "", item, false).wrongForms();
            if (understood.isEmpty()) {
                add(new Line(item, true, ""));
            } else {
                WrongForm wrong = understood.getFirst();
                String form = wrong.form() == null ? "" : wrong.form();
                add(
                        wrong.names() != null
                                ? new Line(form, true, wrong.names())
                                : new Line(form, false, String.valueOf(wrong.reason())));
            }
        }
    }

    private Line add(Line line) {
        lines.getChildren().add(line);
        return line;
    }

    /** The cell as it is written now. */
    String written() {
        return lines().stream()
                .map(Line::written)
                .filter(item -> !item.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private List<Line> lines() {
        List<Line> all = new ArrayList<>();
        lines.getChildren().forEach(node -> all.add((Line) node));
        return all;
    }

    private final class Line extends HBox {
        private final TextField form;
        private final ComboBox<Boolean> names = new ComboBox<>();
        private final TextField why;
        /** As the termbase has it, which may be shown in another language. */
        private final String original;

        private final String shown;

        Line(String form, boolean namesOther, String why) {
            this.form = field("term-wrong-form", words.texts().get("wrong.form"), form);
            original = why;
            shown = namesOther ? why : words.reason(why);
            this.why = field("term-wrong-why", words.texts().get("wrong.why"), shown);
            names.getItems().setAll(true, false);
            names.setValue(namesOther);
            names.setAccessibleText(words.texts().get("wrong.kind"));
            names.getStyleClass().add("term-wrong-kind");
            names.setCellFactory(_ -> cell());
            names.setButtonCell(cell());
            names.setOnAction(_ -> changed.run());
            names.setMinWidth(USE_PREF_SIZE);
            getStyleClass().add("term-wrong-line");
            HBox.setHgrow(this.why, Priority.ALWAYS);
            this.form.setPrefWidth(104);
            getChildren().addAll(this.form, names, this.why, remove());
        }

        private TextField field(String style, String spoken, String text) {
            TextField field = new TextField(text);
            field.getStyleClass().add(style);
            field.setAccessibleText(spoken);
            field.setPromptText(spoken);
            lettering.cover(field, field.textProperty().map(typed -> typed + spoken));
            field.setOnAction(_ -> changed.run());
            field.focusedProperty().addListener((_, _, focused) -> {
                if (!focused) {
                    changed.run();
                }
            });
            return field;
        }

        private Node remove() {
            Button button = new Button("✕");
            button.getStyleClass().add("term-wrong-remove");
            button.setAccessibleText(words.texts().get("wrong.remove", form.getText()));
            lettering.cover(button);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> {
                lines.getChildren().remove(this);
                changed.run();
                add.requestFocus();
            });
            return button;
        }

        private ListCell<Boolean> cell() {
            ListCell<Boolean> cell = new ListCell<>() {
                @Override
                protected void updateItem(@Nullable Boolean other, boolean empty) {
                    super.updateItem(other, empty);
                    setText(
                            other == null || empty
                                    ? ""
                                    : other
                                            ? words.texts().get("wrong.means")
                                            : words.texts().get("wrong.misleads"));
                }
            };
            lettering.cover(cell);
            return cell;
        }

        /** What was typed, even where it is not enough; a semicolon would end it. */
        String written() {
            String left = form.getText().replaceAll("[;；]", ",").strip();
            String typed = why.getText().equals(shown) ? original : why.getText();
            String right = typed.replaceAll("[;；]", ",").strip();
            if (left.isEmpty() && right.isEmpty()) {
                return "";
            }
            return (left + (names.getValue() ? " = " : ": ") + right).strip();
        }
    }
}
