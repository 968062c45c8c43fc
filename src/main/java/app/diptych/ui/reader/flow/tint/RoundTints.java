package app.diptych.ui.reader.flow.tint;

import app.diptych.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;

/**
 * Blocks with curved corners, which a graphics card draws as fast as flat ones: a rectangle each, moved again and again.
 * Their colours are handed over, since a style class that changes would have the style sheets searched.
 */
final class RoundTints implements Tints {
    private static final double ROUND = 3;

    private final Group blocks = group("reader-tint");
    private final Group lines = group("reader-sign");
    /** Those after {@link #used} are hidden and wait. */
    private final List<Rectangle> behind = new ArrayList<>();

    private final List<Rectangle> under = new ArrayList<>();
    private int used;

    private static Group group(String styleClass) {
        Group group = new Group();
        group.getStyleClass().setAll(styleClass);
        group.setAutoSizeChildren(false);
        group.setManaged(false);
        group.setMouseTransparent(true);
        return group;
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
        int count = 0;
        for (Ink ink : inks) {
            for (Rectangle2D words : boxes.apply(ink.span())) {
                if (words.getWidth() > 0) {
                    place(count++, words, ink);
                }
            }
        }
        for (int i = count; i < used; i++) {
            behind.get(i).setVisible(false);
            under.get(i).setVisible(false);
        }
        used = count;
    }

    private void place(int index, Rectangle2D words, Ink ink) {
        if (index == behind.size()) {
            Rectangle block = added(behind, blocks);
            block.setArcWidth(2 * ROUND);
            block.setArcHeight(2 * ROUND);
            added(under, lines);
        }
        Rectangle2D block = Tints.block(words);
        put(behind.get(index), block, ink.block());
        put(under.get(index), Tints.line(words, block), ink.line());
    }

    private static Rectangle added(List<Rectangle> to, Group group) {
        Rectangle rectangle = new Rectangle();
        rectangle.setManaged(false);
        to.add(rectangle);
        group.getChildren().add(rectangle);
        return rectangle;
    }

    /** By moving it: its own x and y stay 0, from where a line's pattern is counted. */
    private static void put(Rectangle rectangle, Rectangle2D at, Paint paint) {
        rectangle.setLayoutX(at.getMinX());
        rectangle.setLayoutY(at.getMinY());
        rectangle.setWidth(at.getWidth());
        rectangle.setHeight(at.getHeight());
        rectangle.setFill(paint);
        rectangle.setVisible(true);
    }
}
