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
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The one tooltip of the reader: what the quantity is that is pointed at. */
final class QuantityTip {
    private static final double GAP = 6;
    private static final double SIZE = 13;

    private final ReaderViewModel model;
    private final Flow<Row> flow;
    private final Faces faces;
    private final Supplier<QuantityWords> words;
    private @Nullable QuantityWords known;
    /** Made when it is first shown: it is a window of its own. */
    private @Nullable Tooltip tip;

    private final PauseTransition wait = new PauseTransition(Duration.millis(350));

    /** @param words made when the first tip is shown: what is measured has to be known for it */
    QuantityTip(ReaderViewModel model, Flow<Row> flow, Supplier<QuantityWords> words, Faces faces) {
        this.model = model;
        this.flow = flow;
        this.faces = faces;
        this.words = words;
    }

    private static Tooltip made() {
        Tooltip tip = new Tooltip();
        tip.setId("reader-tip");
        tip.getStyleClass().add("reader-tip");
        // Else Escape closes the tip alone, and what it speaks of stays lit.
        tip.setHideOnEscape(false);
        tip.setWrapText(true);
        tip.setMaxWidth(420);
        return tip;
    }

    /** Shows the tip of a quantity after a moment, so that it does not flicker while the pointer only passes. */
    void showSoon(Quantity quantity) {
        hide();
        wait.setOnFinished(event -> show(quantity));
        wait.playFromStart();
    }

    private QuantityWords words() {
        if (known == null) {
            known = words.get();
        }
        return known;
    }

    void hide() {
        wait.stop();
        if (tip != null) {
            tip.hide();
        }
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
            Tooltip shown = tip == null ? made() : tip;
            shown.setText(words().describe(quantity, call));
            shown.setStyle(
                    Faces.style(faces.font(shown.getText(), call.transcript().chinese(), SIZE)));
            shown.show(flow, below.getX(), below.getY());
            tip = shown;
        }
    }
}
