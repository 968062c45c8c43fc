package app.diptych.ui.shell.outline;

import app.diptych.analysis.Analysis;
import app.diptych.ui.shell.finding.FindingTally;
import app.diptych.ui.shell.review.ReviewTally;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Texts;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The outline as a list: a click, Enter or Space jumps; the line that the reader stands in is marked. */
public final class OutlineView extends StackPane {
    private final ListView<Entry> list = new ListView<>();
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyObjectWrapper<FindingTally> tally = new ReadOnlyObjectWrapper<>(FindingTally.NONE);
    private final ReadOnlyObjectWrapper<ReviewTally> review = new ReadOnlyObjectWrapper<>(ReviewTally.NONE);
    private final IntConsumer goTo;
    /** Said of a call in which nobody is named, such as two plain texts side by side. */
    private final Label nobody = new Label();

    /** @param goTo jumps to a passage by its id */
    public OutlineView(IntConsumer goTo, Lettering lettering, Texts texts) {
        this.goTo = goTo;
        setId("outline");
        getStyleClass().add("outline");
        list.setId("outline-list");
        list.getStyleClass().add("outline-list");
        list.setAccessibleText(texts.get("outline"));
        list.setCellFactory(_ -> new EntryCell(
                current.getReadOnlyProperty(),
                new FindingCounts(tally.getReadOnlyProperty(), new Texts("findings", texts.locale()), lettering),
                new ReviewShare(review.getReadOnlyProperty(), new Texts("review", texts.locale()), lettering),
                this::jump,
                lettering,
                texts));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                jump(list.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
        // By the owner of the keyboard: "focused" it also becomes when a person comes back from another window.
        list.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::begin);
        nobody.setId("outline-nobody");
        nobody.getStyleClass().add("outline-nobody");
        nobody.setText(texts.get("outline.nobody"));
        lettering.cover(nobody);
        list.setPlaceholder(nobody);
        setMinWidth(Region.USE_PREF_SIZE);
        setPrefWidth(150);
        getChildren().add(list);
    }

    /** The keyboard begins where the reader is. Under a mouse that is just pressing a line nothing may move. */
    private void begin(@Nullable Node focused) {
        if (list.equals(focused) && current.get() >= 0) {
            list.getSelectionModel().select(current.get());
            if (!list.isPressed()) {
                list.scrollTo(current.get());
            }
        }
    }

    /** Shows the outline of a call, or nothing. */
    public void show(@Nullable Analysis analysis) {
        List<Entry> entries = analysis == null ? List.of() : Outline.of(analysis);
        nobody.setVisible(analysis != null);
        // A call that was mended has mostly the same lines: they stay where they are.
        if (!entries.equals(list.getItems())) {
            current.set(-1);
            list.getItems().setAll(entries);
        }
    }

    /** Takes how many findings there are where. */
    public void count(FindingTally findings) {
        tally.set(findings);
        list.refresh();
    }

    /** Takes how far the review is. */
    public void progress(ReviewTally tally) {
        // Nothing is decided in most calls; and a record's first comparison takes as long as many labels.
        boolean none = tally.isEmpty() && review.get().isEmpty();
        if (!none && !tally.equals(review.get())) {
            review.set(tally);
            list.refresh();
        }
    }

    /** Marks the line that holds a passage; none for −1. */
    public void mark(int passage) {
        int line = -1;
        for (int i = 0; i < list.getItems().size() && line < 0 && passage >= 0; i++) {
            line = list.getItems().get(i).holds(passage) ? i : -1;
        }
        if (line != current.get()) {
            current.set(line);
            if (line >= 0) {
                list.getSelectionModel().clearAndSelect(line);
                list.getFocusModel().focus(line);
            } else {
                list.getSelectionModel().clearSelection();
            }
        }
    }

    /** Index of the line marked, -1 where there is none. */
    public ReadOnlyIntegerProperty current() {
        return current.getReadOnlyProperty();
    }

    private void jump(@Nullable Entry entry) {
        Integer target = entry == null ? null : entry.target();
        if (target != null) {
            goTo.accept(target);
        }
    }
}
