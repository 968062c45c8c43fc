package app.diptych.ui.metrics;

import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

/**
 * Keeps where a person has scrolled a pane to. While its content is laid out, which takes several passes, a pane moves by
 * itself: that is not kept, and it is put back.
 */
final class ScrollPlace {
    private final ScrollPane pane;
    private final DoubleProperty kept;

    /**
     * @param content of the pane
     * @param kept where it stood: 0 at the top, 1 at the end
     */
    ScrollPlace(ScrollPane pane, Region content, DoubleProperty kept) {
        this.pane = pane;
        this.kept = kept;
        content.heightProperty().subscribe(this::putBack);
        pane.viewportBoundsProperty().subscribe(this::putBack);
        pane.addEventFilter(ScrollEvent.SCROLL, _ -> moved());
        pane.addEventFilter(MouseEvent.MOUSE_DRAGGED, _ -> moved());
        pane.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> moved());
        pane.addEventFilter(KeyEvent.KEY_PRESSED, _ -> moved());
    }

    /** After this layout: during it the pane has yet to move. */
    private void putBack() {
        Platform.runLater(() -> pane.setVvalue(kept.get()));
    }

    /** After the event: then the pane has moved. */
    private void moved() {
        Platform.runLater(() -> kept.set(Math.clamp(pane.getVvalue(), 0, 1)));
    }
}
