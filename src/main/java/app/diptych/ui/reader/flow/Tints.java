package app.diptych.ui.reader.flow;

import app.diptych.model.Span;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.LayoutInfo;

/**
 * The rounded blocks behind a paragraph's inked words. Nearly every passage has some, and they change whenever a row is
 * filled: rectangles that are moved take a third of the time of a path that is drawn anew, and colours that are handed
 * over need no search of the style sheets.
 */
final class Tints {
    private static final double ROUND = 6;

    /** Those after {@link #used} are hidden and wait. */
    private final List<Rectangle> boxes = new ArrayList<>();

    private int used;
    private List<Ink> inks = List.of();

    /** Takes the blocks to be drawn; whether they differ from those before. */
    boolean show(List<Ink> shown) {
        boolean changed = !inks.equals(shown);
        inks = shown;
        return changed;
    }

    /**
     * Draws the blocks of a text that was laid out.
     *
     * @param nodes where new boxes go, behind all others
     */
    void draw(LayoutInfo layout, DisplayText text, List<Node> nodes) {
        int count = 0;
        for (Ink ink : inks) {
            Span span = text.toShown(ink.span());
            for (Rectangle2D box : Layer.boxes(layout, text.shown(), span)) {
                if (box.getWidth() > 0) {
                    place(box(count++, nodes), box, ink);
                }
            }
        }
        for (int i = count; i < used; i++) {
            boxes.get(i).setVisible(false);
        }
        used = count;
    }

    private Rectangle box(int index, List<Node> nodes) {
        if (index == boxes.size()) {
            Rectangle box = new Rectangle();
            box.getStyleClass().setAll("reader-tint");
            box.setArcWidth(ROUND);
            box.setArcHeight(ROUND);
            box.setManaged(false);
            box.setMouseTransparent(true);
            boxes.add(box);
            nodes.addFirst(box);
        }
        return boxes.get(index);
    }

    private static void place(Rectangle box, Rectangle2D words, Ink ink) {
        Rectangle2D at = Layer.block(words);
        box.setX(at.getMinX());
        box.setY(at.getMinY());
        box.setWidth(at.getWidth());
        box.setHeight(at.getHeight());
        box.setFill(ink.paint());
        box.setVisible(true);
    }
}
