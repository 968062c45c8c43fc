package app.diptych.ui.findings.view;

import app.diptych.ui.findings.FindingsViewModel;
import app.diptych.ui.findings.Item;
import app.diptych.ui.findings.Line;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Lifetime;
import app.diptych.ui.support.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The list of findings with its filter; it says so where there are none. */
public final class FindingsView extends BorderPane {
    private final FindingsViewModel model;
    private final Lettering lettering;
    private final Texts texts;
    private final CardActions actions;
    private final Lifetime lifetime = new Lifetime();
    private final ListView<Line> list = new ListView<>();
    private final HeldKeys held = new HeldKeys(list, lifetime);
    private final List<LineCell> cells = new ArrayList<>();
    private final HBox line = new HBox();
    private final Label empty = new Label();
    private final Label hint = new Label();
    /** Whether list and model are being brought in line, and the person has not chosen anything. */
    private boolean following;

    /**
     * @param words prints findings in the language of the window
     * @param actions what can be done with one
     */
    public FindingsView(FindingsViewModel model, FindingWords words, Lettering lettering, CardActions actions) {
        this.model = model;
        this.lettering = lettering;
        this.texts = words.texts();
        this.actions = actions;
        setId("findings");
        getStyleClass().add("findings");
        list.setId("finding-list");
        list.getStyleClass().add("finding-list");
        list.setAccessibleText(texts.get("list.accessible"));
        list.setAccessibleHelp(texts.get("list.help"));
        list.setCellFactory(_ -> {
            LineCell cell = new LineCell(model, words, lettering, actions);
            cells.add(cell);
            // The scroll bar takes from the cards, and not from what stands above them.
            cell.widthProperty().subscribe(width -> {
                double bar = Math.max(0, list.getWidth() - width.doubleValue());
                line.setPadding(new Insets(0, width.doubleValue() > 0 ? bar : 0, 0, 0));
            });
            return cell;
        });
        setTop(top(words));
        setCenter(new StackPane(list, nothing()));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, line) -> chosen(line));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventFilter(ActionEvent.ACTION, event -> {
            if (event.getTarget() instanceof Button) {
                takeKeys();
            }
        });
        lifetime.hold(model.lines().subscribe(this::fill));
        lifetime.hold(model.current().subscribe(_ -> mark()));
        // Before the first layout a list knows no heights, and goes by far where it is sent.
        list.heightProperty().subscribe((before, _) -> {
            if (before.doubleValue() == 0) {
                Platform.runLater(this::mark);
            }
        });
    }

    /** Lets go of the model; the view is of no use afterwards. */
    public void release() {
        lifetime.end();
    }

    private VBox top(FindingWords words) {
        Chips chips = new Chips(model, words.rules(), lettering, lifetime);
        Label key = new Label(texts.get("list.next"));
        key.getStyleClass().add("finding-next");
        lettering.cover(key);
        key.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        line.getChildren().setAll(new ListMenu(model.filter(), lettering, texts, lifetime).build(), gap, key);
        line.setAlignment(Pos.CENTER_LEFT);
        VBox top = new VBox(chips, line);
        top.getStyleClass().add("finding-top");
        chips.managedProperty().bind(javafx.beans.binding.Bindings.isNotEmpty(chips.getChildren()));
        return top;
    }

    private VBox nothing() {
        empty.setId("finding-empty");
        empty.getStyleClass().add("finding-empty");
        lettering.coverStrong(empty);
        hint.getStyleClass().add("finding-empty-hint");
        hint.setWrapText(true);
        lettering.cover(hint);
        VBox box = new VBox(empty, hint);
        box.getStyleClass().add("finding-nothing");
        box.visibleProperty().bind(list.visibleProperty().not());
        return box;
    }

    private void fill(List<Line> lines) {
        following = true;
        int chosen = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(lines);
        list.setVisible(!lines.isEmpty());
        boolean filtered = !model.items().get().isEmpty();
        empty.setText(filtered ? texts.get("empty.filtered") : texts.get("empty.none"));
        hint.setText(filtered ? texts.get("empty.filteredHint") : texts.get("empty.noneHint"));
        following = false;
        mark();
        if (list.getSelectionModel().isEmpty() && chosen >= 0 && list.isFocused() && !lines.isEmpty()) {
            // What was there has left the list: the one that took its place is next.
            list.getSelectionModel().select(Math.min(chosen, lines.size() - 1));
        }
    }

    private void mark() {
        Item now = model.current().get();
        following = true;
        int index = -1;
        for (int i = 0; now != null && i < list.getItems().size() && index < 0; i++) {
            boolean same = list.getItems().get(i) instanceof Line.Of(Item item)
                    && item.finding().id() == now.finding().id();
            index = same ? i : -1;
        }
        if (index < 0) {
            list.getSelectionModel().clearSelection();
        } else if (index != list.getSelectionModel().getSelectedIndex()) {
            list.getSelectionModel().clearAndSelect(index);
            list.getFocusModel().focus(index);
        }
        cells.forEach(LineCell::redraw);
        if (index >= 0) {
            show(index);
        }
        following = false;
    }

    /** Scrolls only where the line cannot be seen. */
    private void show(int index) {
        boolean seen = cells.stream()
                .anyMatch(cell -> cell.getIndex() == index
                        && cell.isVisible()
                        && cell.getParent() != null
                        && cell.getLayoutY() >= 0
                        && cell.getLayoutY() + cell.getHeight() <= list.getHeight());
        if (!seen) {
            list.scrollTo(Math.max(0, index - 1));
        }
    }

    private void chosen(@Nullable Line line) {
        if (!following && line instanceof Line.Of(Item item)) {
            model.select(item);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl
                || !(list.getSelectionModel().getSelectedItem() instanceof Line.Of(Item item))) {
            return;
        }
        // A button of the card has these two for itself.
        boolean jump = list.equals(event.getTarget())
                && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE);
        if (jump && !event.isShortcutDown() && !event.isAltDown()) {
            model.go(item);
            list.requestFocus();
            event.consume();
        } else if (actions.of(event) != null) {
            takeKeys();
            actions.pressed(event, item, held);
            event.consume();
        }
    }

    /** What a button does draws its card anew, without it: the list has the keyboard from then on. */
    private void takeKeys() {
        list.requestFocus();
    }
}
