package app.diptych.ui.reader;

import app.diptych.model.Language;
import app.diptych.model.Span;
import app.diptych.ui.reader.flow.Flow;
import app.diptych.ui.reader.flow.Paragraph;
import app.diptych.ui.reader.row.Call;
import app.diptych.ui.reader.row.Row;
import javafx.animation.AnimationTimer;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** Selecting with the mouse: drag, double click a word, triple click a passage, Shift-click. */
final class Pointer {
    /** Share of the distance beyond the edge that is scrolled at each pulse. */
    private static final double PULL = 0.25;

    private final ReaderViewModel model;
    private final Flow<Row> flow;
    private final AnimationTimer edge;
    /** What the first press selected: extending keeps all of it. */
    private @Nullable Selection grip;

    private double dragX;
    private double dragY;

    Pointer(ReaderViewModel model, Flow<Row> flow) {
        this.model = model;
        this.flow = flow;
        edge = new AnimationTimer() {
            @Override
            public void handle(long now) {
                pull();
            }
        };
    }

    void install() {
        flow.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        flow.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        flow.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            edge.stop();
            grip = null;
        });
    }

    private void pressed(MouseEvent event) {
        flow.requestFocus();
        Call call = model.call().get();
        Row row = flow.live(flow.rowAt(event.getY()));
        if (event.getButton() != MouseButton.PRIMARY || call == null || row == null) {
            return;
        }
        Language column = row.languageAt(event.getX(), event.getY() - row.getLayoutY());
        Position at = position(row, column, event.getX(), event.getY());
        Selection now = model.selection().get();
        if (event.isShiftDown() && now != null) {
            column = now.column();
            grip = new Selection(column, now.anchor(), now.anchor());
            extend(position(row, column, event.getX(), event.getY()));
        } else {
            grip = gripped(call, column, at, event.getClickCount());
            model.selection().set(grip);
        }
        model.setCurrent(at.passage());
        event.consume();
    }

    private static Selection gripped(Call call, Language column, Position at, int clicks) {
        String text = call.passage(at.passage()).text(column);
        if (text == null || clicks < 2) {
            return new Selection(column, at, at);
        }
        Span span = clicks == 2 ? Words.around(text, at.offset()) : new Span(0, text.length());
        return new Selection(column, new Position(at.passage(), span.start()), new Position(at.passage(), span.end()));
    }

    private void dragged(MouseEvent event) {
        if (grip != null) {
            dragX = event.getX();
            dragY = event.getY();
            if (dragY < 0 || dragY > flow.getHeight()) {
                // By a timer: at rest beyond the edge there are no events.
                edge.start();
            } else {
                edge.stop();
            }
            extend(dragX, dragY);
            event.consume();
        }
    }

    private void pull() {
        flow.scrollBy(Math.rint((dragY < 0 ? dragY : dragY - flow.getHeight()) * PULL));
        extend(dragX, Math.clamp(dragY, 0, flow.getHeight() - 1));
    }

    private void extend(double x, double y) {
        Selection from = grip;
        Row row = flow.live(flow.rowAt(y));
        if (from != null && row != null) {
            extend(position(row, from.column(), x, y));
        }
    }

    private void extend(Position to) {
        Selection from = grip;
        if (from == null) {
            return;
        }
        boolean before = to.compareTo(from.start()) < 0;
        Position caret = !before && to.compareTo(from.end()) < 0 ? from.end() : to;
        model.selection().set(new Selection(from.column(), before ? from.end() : from.start(), caret));
    }

    private Position position(Row row, Language column, double x, double y) {
        Paragraph paragraph = row.paragraph(column);
        Point2D in = paragraph.parentToLocal(row.parentToLocal(x, y));
        Call call = model.call().get();
        String text = call == null ? null : call.passage(row.passage()).text(column);
        int offset = text == null ? 0 : Math.min(paragraph.offsetAt(in.getX(), in.getY()), text.length());
        return new Position(row.passage(), offset);
    }
}
