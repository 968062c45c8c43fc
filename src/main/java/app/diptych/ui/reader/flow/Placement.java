package app.diptych.ui.reader.flow;

import java.util.function.IntToDoubleFunction;
import javafx.scene.control.ScrollBar;

/** From the anchor asked for to the one that can be shown, and to the thumb that shows it. */
final class Placement {
    private Placement() {}

    /**
     * The anchor nearest to the wish whose offset lies inside its row and that leaves no room under the last row.
     *
     * @param moved whether an offset outside the row means the rows around it; else the row was drawn anew at another
     *     height, and stays
     * @param height measures a row
     */
    static Anchor settle(Anchor wish, boolean moved, double viewport, HeightIndex heights, IntToDoubleFunction height) {
        int row = Math.clamp(wish.row(), 0, heights.rows() - 1);
        double offset = wish.offset();
        if (!moved) {
            offset = Math.clamp(offset, 0, Math.max(0, height.applyAsDouble(row) - 1));
        }
        Anchor inside = inside(row, offset, heights.rows(), height);
        double gap = viewport - below(inside, viewport, heights.rows(), height);
        return gap <= 0 ? inside : inside(inside.row(), inside.offset() - gap, heights.rows(), height);
    }

    private static Anchor inside(int row, double offset, int rows, IntToDoubleFunction height) {
        while (offset < 0 && row > 0) {
            row--;
            offset += height.applyAsDouble(row);
        }
        while (row < rows - 1 && offset > 0 && offset >= height.applyAsDouble(row)) {
            offset -= height.applyAsDouble(row);
            row++;
        }
        return new Anchor(row, Math.max(0, offset));
    }

    /** Pixels from the viewport's top to the end of the last row, counted no further than the viewport's end. */
    private static double below(Anchor anchor, double viewport, int rows, IntToDoubleFunction height) {
        double y = -anchor.offset();
        for (int row = anchor.row(); row < rows && y < viewport; row++) {
            y += height.applyAsDouble(row);
        }
        return y;
    }

    /**
     * Sets the thumb.
     *
     * @param total height of all rows
     * @param viewport height of what is seen of them
     * @param position pixels above the viewport
     * @param unit pixels of the smallest step
     */
    static void show(ScrollBar bar, double total, double viewport, double position, double unit) {
        double hidden = Math.max(0, total - viewport);
        bar.setMax(hidden);
        // The skin draws the thumb as visibleAmount / max of the track.
        bar.setVisibleAmount(hidden * viewport / Math.max(1, total));
        bar.setBlockIncrement(Math.max(unit, viewport - unit));
        bar.setValue(position);
        // A thumb as long as its track says nothing.
        bar.setVisible(hidden > 0);
    }
}
