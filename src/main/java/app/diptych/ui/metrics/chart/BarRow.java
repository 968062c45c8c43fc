package app.diptych.ui.metrics.chart;

import javafx.scene.layout.Region;

/** A row with a bar from zero. */
public final class BarRow extends ChartRow {
    private static final double THICKNESS = 14;

    private final double number;
    private final Region bar = new Region();

    /** @param number the bar's length, in the unit of the chart */
    public BarRow(
            String spoken, String evidence, Runnable open, String name, String value, String change, double number) {
        super(spoken, evidence, open, name, value, change);
        this.number = number;
        bar.getStyleClass().add("metrics-bar");
        bar.setManaged(false);
        getChildren().add(bar);
    }

    @Override
    double layoutMark(Plot plot, double height) {
        double from = plot.x(Math.min(0, number));
        double to = plot.x(Math.max(0, number));
        // A bar that is there is seen, however small.
        bar.resizeRelocate(
                snapPositionX(from), snapPositionY((height - THICKNESS) / 2), Math.max(1.5, to - from), THICKNESS);
        return to;
    }
}
