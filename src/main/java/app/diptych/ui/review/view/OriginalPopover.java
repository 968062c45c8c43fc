package app.diptych.ui.review.view;

import app.diptych.model.Language;
import app.diptych.review.segment.Cell;
import app.diptych.ui.review.ReviewActions;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Texts;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/** What first stood in a cell that was edited, and the way back to it. */
final class OriginalPopover {
    private static final double WIDTH = 380;

    private final ReviewActions actions;
    private final Lettering lettering;
    private final Texts texts;
    private final Popup popup = new Popup();
    private final VBox card = new VBox();

    OriginalPopover(ReviewActions actions, Lettering lettering, Texts texts) {
        this.actions = actions;
        this.lettering = lettering;
        this.texts = texts;
        card.setId("review-original");
        card.getStyleClass().addAll("finding-card", "finding-popover");
        card.setPrefWidth(WIDTH);
        card.setMaxWidth(WIDTH);
        popup.getContent().add(card);
        popup.setAutoFix(true);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    void show(Node under, Cell cell, Language side) {
        Label title = label(texts.get("original.title"), "finding-value");
        Label text = label(cell.original().isBlank() ? texts.get("row.empty") : cell.original(), "finding-words");
        text.setId("review-original-text");
        Button restore = new Button(texts.get("original.restore"));
        restore.setId("review-restore");
        restore.getStyleClass().add("finding-button");
        lettering.cover(restore);
        restore.setOnAction(_ -> {
            popup.hide();
            actions.restore(side);
        });
        card.getChildren().setAll(title, text, restore);
        Point2D at = under.localToScreen(0, under.getLayoutBounds().getHeight() + 4);
        if (at != null) {
            popup.show(under, at.getX(), at.getY());
            restore.requestFocus();
        }
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
