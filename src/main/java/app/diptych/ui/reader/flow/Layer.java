package app.diptych.ui.reader.flow;

import app.diptych.model.Span;
import app.diptych.ui.reader.flag.Squiggle;
import app.diptych.ui.reader.flow.tint.Tints;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.TextLineInfo;

/** Marks of one look behind a paragraph, drawn as one path. */
final class Layer {
    private static final double ROUND = 3;

    private final LayerStyle style;
    private final Path path = new Path();
    private List<Span> spans = List.of();

    Layer(LayerStyle style) {
        this.style = style;
        path.getStyleClass().setAll(style.styleClass());
        path.setStroke(null);
        path.setManaged(false);
        path.setMouseTransparent(true);
    }

    LayerStyle style() {
        return style;
    }

    Path path() {
        return path;
    }

    /** Takes the spans; whether they differ from those before. */
    boolean mark(List<Span> marked) {
        boolean changed = !spans.equals(marked);
        spans = marked;
        return changed;
    }

    /** Draws the marks of a text that was laid out. */
    void draw(LayoutInfo layout, DisplayText text) {
        path.setVisible(!spans.isEmpty());
        if (spans.isEmpty()) {
            return;
        }
        List<PathElement> elements = new ArrayList<>();
        for (Span span : spans) {
            Span shown = text.toShown(span);
            List<Rectangle2D> boxes = style.shape() == LayerStyle.Shape.FLOOD
                    ? layout.getSelectionGeometry(shown.start(), shown.end(), true)
                    : boxes(layout, text.shown(), shown);
            for (Rectangle2D box : boxes) {
                if (box.getWidth() > 0) {
                    add(elements, box);
                }
            }
        }
        path.getElements().setAll(elements);
    }

    /** A box a line; of words broken over lines without the space that the line ends with. */
    static List<Rectangle2D> boxes(LayoutInfo layout, String text, Span span) {
        List<Rectangle2D> whole = layout.getSelectionGeometry(span.start(), span.end(), false);
        if (whole.size() < 2) {
            return whole;
        }
        List<Rectangle2D> trimmed = new ArrayList<>();
        for (TextLineInfo line : layout.getTextLines(false)) {
            int from = Math.max(line.start(), span.start());
            int to = Math.min(line.end(), span.end());
            while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                trimmed.addAll(layout.getSelectionGeometry(from, to, false));
            }
        }
        return trimmed;
    }

    private void add(List<PathElement> to, Rectangle2D box) {
        double left = box.getMinX();
        double right = box.getMaxX();
        double top = box.getMinY();
        double bottom = box.getMaxY();
        switch (style.shape()) {
            case BLOCK -> {
                Rectangle2D block = Tints.block(box);
                rounded(to, block.getMinX(), block.getMinY(), block.getMaxX(), block.getMaxY());
            }
            case FLOOD -> rectangle(to, left, Math.floor(top), right, Math.ceil(bottom));
            case WAVE -> Squiggle.wave(to, left, right, Math.ceil(bottom));
            case DOTS -> Squiggle.dots(to, left, right, Math.ceil(bottom));
            default -> throw new AssertionError(style.shape());
        }
    }

    private static void rectangle(List<PathElement> to, double left, double top, double right, double bottom) {
        to.add(new MoveTo(left, top));
        to.add(new LineTo(right, top));
        to.add(new LineTo(right, bottom));
        to.add(new LineTo(left, bottom));
        to.add(new LineTo(left, top));
    }

    private static void rounded(List<PathElement> to, double left, double top, double right, double bottom) {
        to.add(new MoveTo(left + ROUND, top));
        to.add(new LineTo(right - ROUND, top));
        to.add(new QuadCurveTo(right, top, right, top + ROUND));
        to.add(new LineTo(right, bottom - ROUND));
        to.add(new QuadCurveTo(right, bottom, right - ROUND, bottom));
        to.add(new LineTo(left + ROUND, bottom));
        to.add(new QuadCurveTo(left, bottom, left, bottom - ROUND));
        to.add(new LineTo(left, top + ROUND));
        to.add(new QuadCurveTo(left, top, left + ROUND, top));
    }
}
