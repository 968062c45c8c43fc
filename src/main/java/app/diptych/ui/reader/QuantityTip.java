package app.diptych.ui.reader;

import app.diptych.model.Language;
import app.diptych.quantity.Quantity;
import app.diptych.ui.reader.flow.Flow;
import app.diptych.ui.reader.flow.Paragraph;
import app.diptych.ui.reader.row.Call;
import app.diptych.ui.reader.row.Row;
import app.diptych.ui.support.Faces;
import app.diptych.ui.support.Texts;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Pointing at a quantity: its counterpart lights up, and one shared tooltip says what it is. */
final class QuantityTip {
    private static final double GAP = 6;
    private static final double SIZE = 13;

    private final ReaderViewModel model;
    private final Flow<Row> flow;
    private final Faces faces;
    private final QuantityWords words;
    private final Tooltip tip = new Tooltip();
    private final PauseTransition wait = new PauseTransition(Duration.millis(350));

    QuantityTip(ReaderViewModel model, Flow<Row> flow, Texts texts, Faces faces) {
        this.model = model;
        this.flow = flow;
        this.faces = faces;
        this.words = new QuantityWords(texts);
        tip.getStyleClass().add("reader-tip");
        tip.setWrapText(true);
        tip.setMaxWidth(380);
    }

    void install() {
        flow.addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(at(event.getX(), event.getY())));
        flow.addEventHandler(MouseEvent.MOUSE_EXITED, event -> point(null));
        flow.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> hide());
        flow.addEventHandler(ScrollEvent.SCROLL, event -> point(null));
        model.pointed().subscribe((before, now) -> {
            hide();
            if (now != null && flow.isHover()) {
                wait.setOnFinished(event -> show(now));
                wait.playFromStart();
            }
        });
    }

    private void point(@Nullable Quantity quantity) {
        model.pointed().set(quantity);
    }

    private void hide() {
        wait.stop();
        tip.hide();
    }

    private @Nullable Quantity at(double x, double y) {
        Call call = model.call().get();
        Row row = flow.live(flow.rowAt(y));
        if (call == null || row == null) {
            return null;
        }
        Language column = row.languageAt(x, y - row.getLayoutY());
        Paragraph paragraph = row.paragraph(column);
        Point2D in = paragraph.parentToLocal(row.parentToLocal(x, y));
        int offset = paragraph.characterAt(in.getX(), in.getY());
        for (Quantity quantity : call.quantities(row.passage(), column)) {
            if (offset >= quantity.mention().start()
                    && offset < quantity.mention().end()
                    && model.shownKinds().contains(quantity.kind())) {
                return quantity;
            }
        }
        return null;
    }

    private void show(Quantity quantity) {
        Call call = model.call().get();
        Row row = flow.live(quantity.passage());
        if (call == null || row == null || flow.getScene() == null) {
            return;
        }
        Paragraph paragraph = row.paragraph(quantity.language());
        var boxes = paragraph.boxes(words.span(quantity));
        if (!boxes.isEmpty()) {
            Rectangle2D last = boxes.getLast();
            Point2D below = paragraph.localToScreen(last.getMinX(), last.getMaxY() + GAP);
            tip.setText(words.describe(quantity, call));
            tip.setStyle(Faces.style(faces.font(tip.getText(), call.transcript().chinese(), SIZE)));
            tip.show(flow, below.getX(), below.getY());
        }
    }
}
