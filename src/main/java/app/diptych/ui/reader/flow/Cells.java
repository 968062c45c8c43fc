package app.diptych.ui.reader.flow;

import javafx.scene.layout.Region;

/** Makes, fills and measures the row nodes that a flow shows. Called on the FX thread only. */
public interface Cells<R extends Region> {
    /** A new, empty node. */
    R create();

    /** Makes a node show a row. */
    void fill(R cell, int row);

    /** The exact height in whole pixels of a filled node at a width; needs no scene. */
    double height(R cell, double width);

    /**
     * The exact height of a row, as {@link #fill} and {@link #height} would give it.
     *
     * @param probe a node outside the scene, which need not show the row afterwards
     */
    double measure(R probe, int row, double width);

    /** Whether a row takes no room now; asked when all rows are measured. */
    default boolean isLeftOut(int row) {
        return false;
    }

    /** A quick guess at the height of a row. */
    double estimate(int row, double width);
}
