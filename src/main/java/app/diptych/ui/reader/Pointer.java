package app.diptych.ui.reader;

import app.diptych.model.Language;
import app.diptych.model.Span;
import app.diptych.ui.reader.flow.Flow;
import app.diptych.ui.reader.flow.Paragraph;
import app.diptych.ui.reader.flow.Place;
import app.diptych.ui.reader.row.Call;
import app.diptych.ui.reader.row.Row;
import app.diptych.ui.reader.select.Position;
import app.diptych.ui.reader.select.Selection;
import app.diptych.ui.reader.select.Words;
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
    private final Words words;
    private final AnimationTimer edge;
    /** What the first press selected: extending keeps all of it. */
    private @Nullable Selection grip;
    /** 1 for characters, 2 for words, 3 for passages: what extending takes whole. */
    private int clicks = 1;

    private double dragX;
    private double dragY;

    Pointer(ReaderViewModel model, Flow<Row> flow, Words words) {
        this.model = model;
        this.flow = flow;
        this.words = words;
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
        Selection at =
                caret(row, row.languageAt(event.getX(), event.getY() - row.getLayoutY()), event.getX(), event.getY());
        Selection now = model.selection().get();
        if (event.isShiftDown() && now != null) {
            clicks = 1;
            grip = Selection.at(now.column(), now.anchor());
            extend(caret(row, now.column(), event.getX(), event.getY()));
        } else {
            clicks = event.getClickCount();
            grip = whole(call, at);
            model.selection().set(grip);
        }
        model.setCurrent(row.passage());
        event.consume();
    }

    /** The word or passage around a caret, or the caret itself, as the clicks say. */
    private Selection whole(Call call, Selection at) {
        int passage = at.caret().passage();
        String text = call.passage(passage).text(at.column());
        if (text == null || clicks < 2) {
            return at;
        }
        Span span = clicks == 2 ? words.around(text, at.caret().offset()) : new Span(0, text.length());
        return new Selection(at.column(), new Position(passage, span.start()), new Position(passage, span.end()));
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
            extend(caret(row, from.column(), x, y));
        }
    }

    private void extend(Selection to) {
        Selection from = grip;
        Call call = model.call().get();
        if (from == null || call == null) {
            return;
        }
        Selection whole = whole(call, to);
        if (whole.start().compareTo(from.start()) < 0) {
            model.selection().set(new Selection(from.column(), from.end(), whole.start(), to.lineEnd()));
        } else if (whole.end().compareTo(from.end()) > 0) {
            model.selection().set(new Selection(from.column(), from.start(), whole.end(), to.lineEnd()));
        } else {
            model.selection().set(from);
        }
    }

    /** The caret that a press at a point of the flow gives a column. */
    private Selection caret(Row row, Language column, double x, double y) {
        Paragraph paragraph = row.paragraph(column);
        Point2D in = paragraph.parentToLocal(row.parentToLocal(x, y));
        Call call = model.call().get();
        boolean absent = call == null || call.passage(row.passage()).text(column) == null;
        Place place = absent ? new Place(0, false) : paragraph.placeAt(in.getX(), in.getY());
        Position caret = new Position(row.passage(), place.offset());
        return new Selection(column, caret, caret, place.lineEnd());
    }
}
