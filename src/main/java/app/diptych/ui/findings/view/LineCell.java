package app.diptych.ui.findings.view;

import app.diptych.analysis.Analysis;
import app.diptych.model.Speaker;
import app.diptych.ui.findings.FindingsViewModel;
import app.diptych.ui.findings.Item;
import app.diptych.ui.findings.Line;
import app.diptych.ui.support.Lettering;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A line of the list: as wide as the list, as high as its words need. */
final class LineCell extends ListCell<Line> {
    private final FindingsViewModel model;
    private final FindingWords words;
    private final Card card;
    private final Label heading = new Label();

    LineCell(FindingsViewModel model, FindingWords words, Lettering lettering, CardActions actions) {
        this.model = model;
        this.words = words;
        card = new Card(words, lettering, actions);
        heading.getStyleClass().add("finding-heading");
        lettering.coverStrong(heading);
        getStyleClass().add("finding-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setOnMouseClicked(event -> {
            boolean plain = event.getButton() == MouseButton.PRIMARY && !isOnButton(event);
            if (plain && getItem() instanceof Line.Of(Item item)) {
                model.go(item);
                getListView().requestFocus();
            }
        });
    }

    /** A button of the card has done its own; by now the cell may even show another finding. */
    private boolean isOnButton(MouseEvent event) {
        Node at = event.getPickResult().getIntersectedNode();
        while (at != null && at != this && !(at instanceof ButtonBase)) {
            at = at.getParent();
        }
        return at instanceof ButtonBase || !(event.getTarget() instanceof Node target) || target instanceof ButtonBase;
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        Analysis call = model.analysis().get();
        if (line == null || empty || call == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (line) {
            case Line.OfRule(String rule, int count) -> head(words.rules().name(rule), count);
            case Line.OfPassage(int passage, int count) -> {
                Speaker speaker =
                        call.transcript().speakerOf(call.transcript().passages().get(passage));
                head("¶" + (passage + 1) + (speaker == null ? "" : "  " + speaker.name()), count);
            }
            case Line.Of(Item item) -> {
                Item now = model.current().get();
                boolean open =
                        now != null && now.finding().id() == item.finding().id();
                card.show(item, call, open);
                setGraphic(card);
                setAccessibleText(words.spoken(item, call));
            }
        }
    }

    /** Draws the line anew, since another finding is the current one. */
    void redraw() {
        updateItem(getItem(), isEmpty());
    }

    private void head(String text, int count) {
        heading.setText(text + "  " + count);
        setGraphic(heading);
        setAccessibleText(text + ", " + count);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (!(getGraphic() instanceof Region region)) {
            return super.computePrefHeight(width);
        }
        double inside = (width < 0 ? getWidth() : width) - snappedLeftInset() - snappedRightInset();
        return Math.ceil(region.prefHeight(inside)) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() instanceof Region region) {
            region.resizeRelocate(
                    snappedLeftInset(),
                    snappedTopInset(),
                    getWidth() - snappedLeftInset() - snappedRightInset(),
                    getHeight() - snappedTopInset() - snappedBottomInset());
        }
    }
}
