package app.diptych.ui.palette;

import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Texts;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The palette over the window. The keyboard stays in its line; a press beside it closes it. */
public final class PaletteView extends StackPane {
    private static final int PAGE = 8;

    /** As many lines are in sight at most. */
    private static final int CELLS = 12;

    /** The height of a line in the style sheet. */
    private final PaletteViewModel model;

    private final Lettering lettering;
    private final Texts texts;
    private final TextField line = new TextField();
    private final ListView<Offer> list = new ListView<>();
    private @Nullable Node before;

    /** @param texts the words of bundle {@code shell} */
    public PaletteView(PaletteViewModel model, Lettering lettering, Texts texts) {
        this.model = model;
        this.lettering = lettering;
        this.texts = texts;
        setId("palette-layer");
        getStyleClass().add("palette-layer");
        getChildren().add(card());
        visibleProperty().bind(model.open());
        model.open().subscribe(this::opened);
        // What is pressed in the card does not come here.
        setOnMousePressed(_ -> model.hide());
    }

    private VBox card() {
        line.setId("palette-query");
        line.setPromptText(texts.get("palette.prompt"));
        line.setAccessibleText(texts.get("palette.prompt"));
        line.textProperty().bindBidirectional(model.query());
        lettering.cover(line, line.textProperty().map(typed -> typed + texts.get("palette.prompt")));
        line.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId("palette-list");
        list.getStyleClass().add("palette-list");
        list.setAccessibleText(texts.get("palette.list"));
        list.setItems(model.found());
        list.setFocusTraversable(false);
        list.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> list.getFixedCellSize() * Math.clamp(model.found().size(), 1, CELLS),
                        model.found(),
                        list.fixedCellSizeProperty()));
        list.setCellFactory(_ -> cell());
        list.setPlaceholder(none());
        model.selected().subscribe(_ -> select());
        VBox card = new VBox(line, list);
        card.setId("palette");
        card.getStyleClass().add("palette");
        card.setMaxSize(620, Region.USE_PREF_SIZE);
        card.addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        return card;
    }

    private Label none() {
        Label none = new Label(texts.get("palette.none"));
        none.setId("palette-none");
        lettering.cover(none);
        return none;
    }

    private OfferCell cell() {
        OfferCell cell = new OfferCell(lettering, texts);
        cell.setOnMouseClicked(_ -> {
            if (!cell.isEmpty()) {
                model.selected().set(cell.getIndex());
                model.choose();
            }
        });
        return cell;
    }

    private void select() {
        int index = model.selected().get();
        if (index < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().clearAndSelect(index);
            list.scrollTo(Math.max(0, index - PAGE / 2));
        }
    }

    private void opened(boolean open) {
        if (getScene() == null) {
            return;
        }
        if (open) {
            before = getScene().getFocusOwner();
            select();
            line.requestFocus();
        } else if (before != null && line.isFocused()) {
            before.requestFocus();
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN, TAB -> model.move(event.isShiftDown() ? -1 : 1);
            case UP -> model.move(-1);
            case PAGE_DOWN -> model.move(PAGE);
            case PAGE_UP -> model.move(-PAGE);
            case ENTER -> model.choose();
            case ESCAPE -> model.hide();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
