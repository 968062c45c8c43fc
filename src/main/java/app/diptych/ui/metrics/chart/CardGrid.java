package app.diptych.ui.metrics.chart;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Lays cards out in rows of equal width: two where the pane is narrow, more where it is wide; one where a card needs more
 * than half of the width, since a figure is never cut.
 */
public final class CardGrid extends Region {
    private static final double GAP = 8;
    private static final double NARROWEST = 150;

    /** Puts these cards in. */
    public void setAll(List<? extends Node> cards) {
        getChildren().setAll(cards);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private int columns(double width) {
        double least = 0;
        for (Node card : getManagedChildren()) {
            least = Math.max(least, card.minWidth(-1));
        }
        int columns = Math.max(2, (int) ((width + GAP) / (NARROWEST + GAP)));
        while (columns > 1 && cardWidth(width, columns) < least) {
            columns--;
        }
        return columns;
    }

    private double rowHeight(double cardWidth) {
        double height = 0;
        for (Node card : getManagedChildren()) {
            height = Math.max(height, card.prefHeight(cardWidth));
        }
        return Math.ceil(height);
    }

    private static double cardWidth(double width, int columns) {
        return Math.floor((width - GAP * (columns - 1)) / columns);
    }

    @Override
    protected double computePrefHeight(double width) {
        double known = width < 0 ? 2 * NARROWEST + GAP : width;
        int columns = columns(known);
        int rows = (getManagedChildren().size() + columns - 1) / columns;
        return rows == 0 ? 0 : rows * rowHeight(cardWidth(known, columns)) + (rows - 1) * GAP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 2 * NARROWEST + GAP;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double cardWidth = cardWidth(getWidth(), columns);
        double height = rowHeight(cardWidth);
        int at = 0;
        for (Node card : getManagedChildren()) {
            int column = at % columns;
            int row = at / columns;
            double x = column * (cardWidth + GAP);
            double y = row * (height + GAP);
            card.resizeRelocate(x, y, cardWidth, height);
            at++;
        }
    }
}
