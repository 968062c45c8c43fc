package app.diptych.ui.reader;

import app.diptych.model.Span;
import app.diptych.quantity.Quantity;
import app.diptych.ui.reader.flow.Flow;
import app.diptych.ui.reader.flow.Paragraph;
import app.diptych.ui.reader.row.Call;
import app.diptych.ui.reader.row.Row;
import app.diptych.ui.reader.tip.QuantityWords;
import app.diptych.ui.support.Faces;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** The one tooltip of the reader: what the quantity is that is pointed at. */
final class QuantityTip {
    private static final double GAP = 6;
    private static final double SIZE = 13;

    private final ReaderViewModel model;
    private final Flow<Row> flow;
    private final Faces faces;
    private final QuantityWords words;
    private final Tooltip tip = new Tooltip();
    private final PauseTransition wait = new PauseTransition(Duration.millis(350));

    QuantityTip(ReaderViewModel model, Flow<Row> flow, QuantityWords words, Faces faces) {
        this.model = model;
        this.flow = flow;
        this.faces = faces;
        this.words = words;
        tip.setId("reader-tip");
        tip.getStyleClass().add("reader-tip");
        // Else Escape closes the tip alone, and what it speaks of stays lit.
        tip.setHideOnEscape(false);
        tip.setWrapText(true);
        tip.setMaxWidth(420);
    }

    /** Shows the tip of a quantity after a moment, so that it does not flicker while the pointer only passes. */
    void showSoon(Quantity quantity) {
        hide();
        wait.setOnFinished(event -> show(quantity));
        wait.playFromStart();
    }

    void hide() {
        wait.stop();
        tip.hide();
    }

    private void show(Quantity quantity) {
        Call call = model.call().get();
        Row row = flow.live(quantity.passage());
        if (call == null || row == null || flow.getScene() == null) {
            return;
        }
        Paragraph paragraph = row.paragraph(quantity.language());
        List<Rectangle2D> boxes = paragraph.boxes(
                new Span(quantity.mention().start(), quantity.mention().end()));
        if (!boxes.isEmpty()) {
            Rectangle2D last = boxes.getLast();
            Point2D below = paragraph.localToScreen(last.getMinX(), last.getMaxY() + GAP);
            tip.setText(words.describe(quantity, call));
            tip.setStyle(Faces.style(faces.font(tip.getText(), call.transcript().chinese(), SIZE)));
            tip.show(flow, below.getX(), below.getY());
        }
    }
}
