package app.diptych.ui.reader;

import app.diptych.model.Language;
import app.diptych.model.Span;
import app.diptych.quantity.Quantity;
import app.diptych.ui.reader.flow.Flow;
import app.diptych.ui.reader.flow.Paragraph;
import app.diptych.ui.reader.row.Call;
import app.diptych.ui.reader.row.Row;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Pointing at a quantity, with the mouse or with the caret: it and its counterpart light up, and a tip explains it. */
final class Pointing {
    private final ReaderViewModel model;
    private final Flow<Row> flow;
    private final QuantityTip tip;
    /** Whether the caret points; a mouse that lies still somewhere says nothing then. */
    private boolean byKey;

    Pointing(ReaderViewModel model, Flow<Row> flow, QuantityTip tip) {
        this.model = model;
        this.flow = flow;
        this.tip = tip;
    }

    Subscription install() {
        flow.addEventHandler(MouseEvent.MOUSE_MOVED, event -> {
            // After each layout JavaFX sends a move of its own for a pointer that lies still.
            if (!byKey || !event.isSynthesized()) {
                byKey = false;
                model.pointed().set(at(event.getX(), event.getY()));
            }
        });
        flow.addEventHandler(MouseEvent.MOUSE_EXITED, event -> {
            if (!byKey) {
                model.pointed().set(null);
            }
        });
        flow.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> tip.hide());
        flow.addEventHandler(ScrollEvent.SCROLL, event -> model.pointed().set(null));
        flow.focusedProperty().subscribe(focused -> {
            if (byKey && !focused) {
                hide();
            }
        });
        return model.pointed().subscribe((before, now) -> {
            tip.hide();
            if (now != null && !isFlagged(now) && (byKey || flow.isHover())) {
                tip.showSoon(now);
            }
        });
    }

    /** Whether a finding speaks of a quantity: what explains the finding has its value too. */
    private boolean isFlagged(Quantity quantity) {
        Span words = new Span(quantity.mention().start(), quantity.mention().end());
        return model.flags().get().of(quantity.passage()).stream()
                .flatMap(flag -> flag.spans(quantity.language()).stream())
                .anyMatch(words::overlaps);
    }

    /** Points at what the caret stands in, if anything. */
    void followCaret() {
        byKey = true;
        model.pointed().set(model.atCaret());
    }

    /** Crosses to the other language by key. */
    void cross() {
        byKey = true;
        model.cross();
    }

    /** Hides tip and light; whether there were any. */
    boolean hide() {
        boolean shown = model.pointed().get() != null;
        tip.hide();
        model.pointed().set(null);
        return shown;
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
}
