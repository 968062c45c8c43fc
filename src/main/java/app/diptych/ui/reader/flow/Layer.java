package app.diptych.ui.reader.flow;

import app.diptych.model.Span;
import app.diptych.ui.reader.flag.Squiggle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.TextLineInfo;
import org.jspecify.annotations.Nullable;

/** Marks of one look behind a paragraph, drawn as one path. */
final class Layer {
    private static final double ROUND = 3;
    private static final double PAD_X = 2;
    private static final double PAD_Y = 1;

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

    /** A block a little larger than words, in whole pixels. */
    static Rectangle2D block(Rectangle2D words) {
        double left = Math.floor(words.getMinX() - PAD_X);
        double top = Math.floor(words.getMinY() - PAD_Y);
        return new Rectangle2D(
                left, top, Math.ceil(words.getMaxX() + PAD_X) - left, Math.ceil(words.getMaxY() + PAD_Y) - top);
    }

    private void add(List<PathElement> to, Rectangle2D box) {
        double left = box.getMinX();
        double right = box.getMaxX();
        double top = box.getMinY();
        double bottom = box.getMaxY();
        switch (style.shape()) {
            case BLOCK -> {
                Rectangle2D block = block(box);
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

    /**
     * The blocks behind a paragraph's inked words and the lines under them. Nearly every passage has some, and they change
     * whenever a row is filled: rectangles that are moved take a third of the time of a path that is drawn anew, and colours
     * that are handed over need no search of the style sheets. Software rendering has a short way for rectangles with square
     * corners; whatever has a curve or a dash goes the long way through outlines. There a corner is round by one pixel: of two
     * flat rectangles one is a pixel wider on either side, the other a pixel higher.
     */
    static final class Tints {
        /** Curves are a quarter of all painting where there is no graphics card. */
        private final boolean curved = Platform.isSupported(ConditionalFeature.SCENE3D);

        /** Those after {@link #used} are hidden and wait. */
        private final List<Rectangle> blocks = new ArrayList<>();

        /** For each block the rectangle that is a pixel higher, where corners are not curved. */
        private final List<Rectangle> higher = new ArrayList<>();

        private final List<Rectangle> lines = new ArrayList<>();

        private int used;
        private List<Ink> inks = List.of();

        /** Takes what is to be drawn. */
        void show(List<Ink> shown) {
            inks = shown;
        }

        /**
         * Draws what is behind and under the words of a text that was laid out.
         *
         * @param nodes where new nodes go: blocks behind all others
         * @param above the node that new lines go directly behind
         */
        void draw(LayoutInfo layout, DisplayText text, List<Node> nodes, Supplier<Node> above) {
            int count = 0;
            for (Ink ink : inks) {
                Span span = text.toShown(ink.span());
                for (Rectangle2D box : boxes(layout, text.shown(), span)) {
                    if (box.getWidth() > 0) {
                        if (count == blocks.size()) {
                            add(nodes, above.get());
                        }
                        place(count++, box, ink);
                    }
                }
            }
            for (int i = count; i < used; i++) {
                blocks.get(i).setVisible(false);
                if (!curved) {
                    higher.get(i).setVisible(false);
                }
                lines.get(i).setVisible(false);
            }
            used = count;
        }

        /** The line that lies farthest back, or null without any. */
        @Nullable
        Node backmostLine() {
            return lines.isEmpty() ? null : lines.getFirst();
        }

        private void add(List<Node> nodes, Node above) {
            Rectangle block = rectangle("reader-tint");
            if (curved) {
                block.setArcWidth(2 * ROUND);
                block.setArcHeight(2 * ROUND);
            } else {
                Rectangle second = rectangle("reader-tint-higher");
                higher.add(second);
                nodes.addFirst(second);
            }
            blocks.add(block);
            nodes.addFirst(block);
            Rectangle line = rectangle("reader-sign");
            line.setHeight(1);
            lines.add(line);
            nodes.add(nodes.indexOf(above), line);
        }

        private static Rectangle rectangle(String styleClass) {
            Rectangle rectangle = new Rectangle();
            rectangle.getStyleClass().setAll(styleClass);
            rectangle.setManaged(false);
            rectangle.setMouseTransparent(true);
            return rectangle;
        }

        private void place(int index, Rectangle2D words, Ink ink) {
            Rectangle2D at = block(words);
            int corner = curved ? 0 : 1;
            put(
                    blocks.get(index),
                    at.getMinX(),
                    at.getMinY() + corner,
                    at.getWidth(),
                    at.getHeight() - 2 * corner,
                    ink);
            if (!curved) {
                put(higher.get(index), at.getMinX() + 1, at.getMinY(), at.getWidth() - 2, at.getHeight(), ink);
            }
            Rectangle line = lines.get(index);
            double left = Math.rint(words.getMinX());
            // Its own x stays 0: from there its pattern is counted.
            line.setLayoutX(left);
            line.setLayoutY(at.getMaxY() - 2);
            line.setWidth(Math.max(1, Math.rint(words.getMaxX()) - left));
            line.setFill(ink.line());
            line.setVisible(true);
        }

        private static void put(Rectangle block, double x, double y, double width, double height, Ink ink) {
            block.setX(x);
            block.setY(y);
            block.setWidth(width);
            block.setHeight(height);
            block.setFill(ink.block());
            block.setVisible(true);
        }
    }
}
