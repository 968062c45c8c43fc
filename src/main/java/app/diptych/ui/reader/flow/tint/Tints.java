package app.diptych.ui.reader.flow.tint;

import app.diptych.model.Span;
import java.util.List;
import java.util.function.Function;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;

/**
 * The blocks behind a paragraph's inked words and the lines under them. Nearly every passage has some, and they change
 * whenever a row is filled.
 */
public interface Tints {
    /** Pixels by which a block is larger than its words, on each side. */
    double PAD_X = 2;

    /** The same above and below. */
    double PAD_Y = 1;

    /**
     * Blocks and lines of the kind that is drawn fastest here: without a graphics card whatever is curved goes the long way
     * through outlines.
     */
    static Tints made() {
        return Platform.isSupported(ConditionalFeature.SCENE3D) ? new RoundTints() : new FlatTints();
    }

    /** All blocks, to lie behind everything. */
    Node blocks();

    /** All lines, to lie above everything that is no line itself. */
    Node lines();

    /**
     * Draws them for a text that was laid out.
     *
     * @param boxes where the words of a span stand, a rectangle a line
     * @param width of the paragraph
     * @param height of the paragraph
     */
    void draw(List<Ink> inks, Function<Span, List<Rectangle2D>> boxes, double width, double height);

    /** A block a little larger than words, in whole pixels. */
    static Rectangle2D block(Rectangle2D words) {
        double left = Math.floor(words.getMinX() - PAD_X);
        double top = Math.floor(words.getMinY() - PAD_Y);
        return new Rectangle2D(
                left, top, Math.ceil(words.getMaxX() + PAD_X) - left, Math.ceil(words.getMaxY() + PAD_Y) - top);
    }

    /** The line under words with that block, a pixel high, in whole pixels. */
    static Rectangle2D line(Rectangle2D words, Rectangle2D block) {
        double left = Math.rint(words.getMinX());
        return new Rectangle2D(left, block.getMaxY() - 2, Math.max(1, Math.rint(words.getMaxX()) - left), 1);
    }
}
