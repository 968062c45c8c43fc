package app.diptych.ui.metrics.chart;

import java.util.List;
import javafx.scene.layout.VBox;

/** Rows on one scale, which always has zero. */
public final class RowChart extends VBox {
    private static final double WIDEST_NAME = 0.4;
    private static final double LEAST_MARKS = 24;

    private final List<? extends ChartRow> rows;
    private final double min;
    private final double max;

    /** @param numbers all numbers that the rows show */
    public RowChart(List<? extends ChartRow> rows, List<Double> numbers) {
        super();
        this.rows = rows;
        min = Math.min(
                0, numbers.stream().mapToDouble(Double::doubleValue).min().orElse(0));
        max = Math.max(
                0, numbers.stream().mapToDouble(Double::doubleValue).max().orElse(0));
        getStyleClass().add("metrics-rows");
        getChildren().setAll(rows);
    }

    @Override
    protected double computePrefHeight(double width) {
        // Long names wrap: how high a row is depends on the room that the names get.
        if (width > 0) {
            arrange(width);
        }
        return super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth());
        super.layoutChildren();
    }

    private void arrange(double whole) {
        double width = whole - snappedLeftInset() - snappedRightInset();
        double names = rows.stream().mapToDouble(ChartRow::nameWidth).max().orElse(0) + 8;
        double said = rows.stream().mapToDouble(ChartRow::saidWidth).max().orElse(0) + ChartRow.GAP + 4;
        double nameWidth = Math.min(names, Math.max(width * WIDEST_NAME, width - said - width / 3));
        double start = nameWidth + ChartRow.GAP;
        Plot plot = new Plot(nameWidth, start, Math.max(LEAST_MARKS, width - start - said), min, max);
        rows.forEach(row -> row.setPlot(plot));
    }
}
