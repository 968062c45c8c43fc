package app.diptych.ui.reader.flow;

import javafx.scene.control.ScrollBar;

/** Lets a scroll bar show a position among rows. */
final class Thumb {
    private Thumb() {}

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
        bar.setDisable(hidden == 0);
    }
}
