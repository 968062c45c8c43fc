package app.diptych.ui.metrics;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Lays panels out in columns of equal width, each panel below the column that is shortest so far. */
final class ColumnGrid extends Region {
    private static final double GAP = 12;
    private static final double NARROWEST = 350;

    void setAll(List<? extends Node> panels) {
        getChildren().setAll(panels);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private static int columns(double width) {
        return Math.max(1, (int) ((width + GAP) / (NARROWEST + GAP)));
    }

    private double arrange(double width, boolean place) {
        int columns = columns(width);
        double each = Math.floor((width - GAP * (columns - 1)) / columns);
        double[] bottoms = new double[columns];
        for (Node panel : getManagedChildren()) {
            int column = shortest(bottoms);
            double height = Math.ceil(panel.prefHeight(each));
            if (place) {
                panel.resizeRelocate(column * (each + GAP), bottoms[column], each, height);
            }
            bottoms[column] += height + GAP;
        }
        return Math.max(0, Arrays.stream(bottoms).max().orElse(0) - GAP);
    }

    private static int shortest(double[] bottoms) {
        int shortest = 0;
        for (int i = 1; i < bottoms.length; i++) {
            if (bottoms[i] < bottoms[shortest] - 1) {
                shortest = i;
            }
        }
        return shortest;
    }

    @Override
    protected double computePrefHeight(double width) {
        return arrange(width < 0 ? NARROWEST : width, false);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth(), true);
    }
}
