package app.diptych.ui.metrics.chart;

import java.util.Arrays;
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
        int cards = getManagedChildren().size();
        if (cards > columns && columns > 2) {
            // Rows alike: four and four, not seven and one.
            int rows = (cards + columns - 1) / columns;
            columns = (cards + rows - 1) / rows;
        }
        columns = Math.min(columns, Math.max(2, cards));
        while (columns > 1 && cardWidth(width, columns) < least) {
            columns--;
        }
        return columns;
    }

    /** The heights of the rows: each is as high as its highest card. */
    private double[] rowHeights(int columns, double cardWidth) {
        List<Node> cards = getManagedChildren();
        double[] heights = new double[(cards.size() + columns - 1) / columns];
        for (int i = 0; i < cards.size(); i++) {
            double height = Math.ceil(cards.get(i).prefHeight(cardWidth));
            heights[i / columns] = Math.max(heights[i / columns], height);
        }
        return heights;
    }

    private static double cardWidth(double width, int columns) {
        return Math.floor((width - GAP * (columns - 1)) / columns);
    }

    @Override
    protected double computePrefHeight(double width) {
        double known = width < 0 ? 2 * NARROWEST + GAP : width;
        int columns = columns(known);
        double[] heights = rowHeights(columns, cardWidth(known, columns));
        return Arrays.stream(heights).sum() + Math.max(0, heights.length - 1) * GAP;
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
        double[] heights = rowHeights(columns, cardWidth);
        List<Node> cards = getManagedChildren();
        double y = 0;
        for (int i = 0; i < cards.size(); i++) {
            double x = i % columns * (cardWidth + GAP);
            cards.get(i).resizeRelocate(x, y, cardWidth, heights[i / columns]);
            if (i % columns == columns - 1) {
                y += heights[i / columns] + GAP;
            }
        }
    }
}
