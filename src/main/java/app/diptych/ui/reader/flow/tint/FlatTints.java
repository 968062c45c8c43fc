package app.diptych.ui.reader.flow.tint;

import app.diptych.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.ImagePattern;
import javafx.scene.paint.Paint;

/**
 * Flat rectangles, all blocks as the fills of one background and all lines as those of another: three rectangles that are
 * nodes for each inked word were a third of the time of a jump. A corner is round by one pixel: of two rectangles one is a
 * pixel wider on either side, the other a pixel higher.
 */
final class FlatTints implements Tints {
    /**
     * Never seen, being higher than any paragraph. JavaFX keeps pictures of backgrounds of many fills, which would be drawn
     * anew for each row, unless one of the fills is a picture itself.
     */
    private static final BackgroundFill UNCACHED =
            new BackgroundFill(new ImagePattern(new WritableImage(1, 1)), CornerRadii.EMPTY, new Insets(1e6, 0, 0, 0));

    private final Region blocks = region("reader-tint");
    private final Region lines = region("reader-sign");

    private static Region region(String styleClass) {
        Region region = new Region();
        region.getStyleClass().setAll(styleClass);
        region.setManaged(false);
        region.setMouseTransparent(true);
        return region;
    }

    @Override
    public Node blocks() {
        return blocks;
    }

    @Override
    public Node lines() {
        return lines;
    }

    @Override
    public void draw(List<Ink> inks, Function<Span, List<Rectangle2D>> boxes, double width, double height) {
        Fills behind = new Fills(width, height);
        Fills under = new Fills(width, height);
        for (Ink ink : inks) {
            for (Rectangle2D words : boxes.apply(ink.span())) {
                if (words.getWidth() > 0) {
                    Rectangle2D block = Tints.block(words);
                    behind.add(ink.block(), block, 0, 1);
                    behind.add(ink.block(), block, 1, 0);
                    Rectangle2D line = Tints.line(words, block);
                    under.add(from(line.getMinX(), ink.line()), line, 0, 0);
                }
            }
        }
        behind.show(blocks);
        under.show(lines);
    }

    /** A pattern that begins at an x; a colour is the same everywhere. */
    private static Paint from(double x, Paint paint) {
        return paint instanceof ImagePattern pattern
                ? new ImagePattern(pattern.getImage(), x, 0, pattern.getWidth(), pattern.getHeight(), false)
                : paint;
    }

    /** The fills of a background of a size. */
    private static final class Fills {
        private final double width;
        private final double height;
        private final List<BackgroundFill> fills = new ArrayList<>();

        Fills(double width, double height) {
            this.width = width;
            this.height = height;
        }

        /** Adds a rectangle that is smaller by some pixels at each side, and above and below. */
        void add(Paint paint, Rectangle2D at, double narrower, double lower) {
            Insets place = new Insets(
                    at.getMinY() + lower,
                    width - at.getMaxX() + narrower,
                    height - at.getMaxY() + lower,
                    at.getMinX() + narrower);
            fills.add(new BackgroundFill(paint, CornerRadii.EMPTY, place));
        }

        void show(Region region) {
            if (fills.isEmpty()) {
                region.setBackground(null);
                // Else a row would seem as high as the one that its node showed before.
                region.resize(0, 0);
                return;
            }
            fills.add(UNCACHED);
            region.resize(width, height);
            region.setBackground(new Background(fills, null));
        }
    }
}
