package app.diptych.ui.exchange;

import app.diptych.review.merge.Change;
import app.diptych.review.merge.Choice;
import app.diptych.review.segment.Segment;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Texts;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.VPos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A row that a file has otherwise: what it is now, and what it would be. */
final class ChangeCell extends ListCell<Change> {
    /** Pixels: the longest name of a part. */
    private static final double PART = 64;

    private final AtomicReference<Choice> choice;
    private final Texts texts;
    private final Lettering lettering;
    private final Runnable changed;
    private final CheckBox box = new CheckBox();
    private final VBox parts = new VBox(6);

    ChangeCell(AtomicReference<Choice> choice, Texts texts, Lettering lettering, Runnable changed) {
        this.choice = choice;
        this.texts = texts;
        this.lettering = lettering;
        this.changed = changed;
        getStyleClass().add("take-over-cell");
        box.getStyleClass().add("take-over-row");
        box.setOnAction(_ -> take(box.isSelected()));
        // The list has the keyboard; its space bar is for the box of the row.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE && getItem() != null) {
                box.fire();
                event.consume();
            }
        });
        setPrefWidth(0);
    }

    private void take(boolean taken) {
        Change change = getItem();
        if (change != null) {
            choice.set(choice.get().with(change, taken));
            changed.run();
        }
    }

    @Override
    protected void updateItem(@Nullable Change change, boolean empty) {
        super.updateItem(change, empty);
        if (empty || change == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        box.setSelected(choice.get().takes(change));
        box.setText(texts.get("take.row", String.valueOf(change.row() + 1)));
        lettering.coverStrong(box);
        parts.getChildren().setAll(box);
        Segment before = change.before();
        Segment after = change.after();
        if (!change.has(Change.Part.ENGLISH) && !before.english().isBlank()) {
            // So that one sees which row it is.
            parts.getChildren().add(line("take-over-context", before.english().text()));
        }
        if (change.has(Change.Part.ENGLISH)) {
            add(
                    texts.get("part.english"),
                    before.english().text(),
                    after.english().text());
        }
        if (change.has(Change.Part.CHINESE)) {
            add(
                    texts.get("part.chinese"),
                    before.chinese().text(),
                    after.chinese().text());
        }
        if (change.has(Change.Part.STATE)) {
            add(texts.get("part.state"), state(before), state(after));
        }
        if (change.has(Change.Part.NOTE)) {
            add(texts.get("part.note"), before.note(), after.note());
        }
        setGraphic(parts);
        setAccessibleText(box.getText());
    }

    private String state(Segment segment) {
        String state = switch (segment.state()) {
            case INITIAL -> texts.get("state.initial");
            case TRANSLATED -> texts.get("state.translated");
            case REVIEWED -> texts.get("state.reviewed");
            case FINAL -> texts.get("state.final");
        };
        return segment.needsReview() ? state + " · " + texts.get("state.needsReview") : state;
    }

    private void add(String part, String before, String after) {
        String none = texts.get("take.empty");
        GridPane grid = new GridPane(8, 2);
        ColumnConstraints names = new ColumnConstraints(PART);
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, words);
        Label name = line("take-over-part", part);
        GridPane.setValignment(name, VPos.TOP);
        grid.add(name, 0, 0);
        grid.add(line("take-over-before", "− " + (before.isBlank() ? none : before)), 1, 0);
        grid.add(line("take-over-after", "+ " + (after.isBlank() ? none : after)), 1, 1);
        parts.getChildren().add(grid);
    }

    private Label line(String style, String text) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        lettering.cover(label);
        return label;
    }
}
