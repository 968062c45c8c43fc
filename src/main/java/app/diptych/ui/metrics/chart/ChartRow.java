package app.diptych.ui.metrics.chart;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A row of a chart: a business, its mark, and the label that says value and change directly beside it. */
public abstract class ChartRow extends Door {
    static final double GAP = 6;

    private final Label name;
    private final HBox said;
    private final Region zero = new Region();
    private @Nullable Plot plot;

    /**
     * @param name the business
     * @param value its value, without unit
     * @param change how it moved, or empty
     */
    ChartRow(String spoken, String evidence, Runnable open, String name, String value, String change) {
        super(spoken, evidence, open);
        this.name = new Label(name);
        this.name.getStyleClass().add("metrics-row-name");
        this.name.setWrapText(true);
        Label number = new Label(value);
        number.getStyleClass().add("metrics-row-value");
        Label moved = new Label(change);
        moved.getStyleClass().add("metrics-row-change");
        // Figures are never cut: a shortened number is another number.
        number.setMinWidth(USE_PREF_SIZE);
        moved.setMinWidth(USE_PREF_SIZE);
        said = new HBox(GAP, number, moved);
        said.getStyleClass().add("metrics-row-said");
        getStyleClass().add("metrics-row");
        zero.getStyleClass().add("metrics-zero");
        zero.setManaged(false);
        getChildren().addAll(zero, this.name, said);
    }

    /** The width that the name wants. */
    final double nameWidth() {
        return name.prefWidth(-1);
    }

    /** The width that value and change want. */
    final double saidWidth() {
        return said.prefWidth(-1);
    }

    /** Told by the chart before this row is laid out. */
    final void setPlot(Plot plot) {
        if (!plot.equals(this.plot)) {
            this.plot = plot;
            requestLayout();
        }
    }

    /** Lays the mark out and says where its right end is. */
    abstract double layoutMark(Plot plot, double height);

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double named = plot == null ? -1 : plot.nameWidth() - snappedLeftInset();
        return snapSizeY(Math.max(name.prefHeight(named), said.prefHeight(-1)))
                + snappedTopInset()
                + snappedBottomInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return nameWidth() + saidWidth();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        Plot shared = plot;
        if (shared == null) {
            return;
        }
        double height = getHeight();
        zero.resizeRelocate(snapPositionX(shared.x(0)), 0, 1, height);
        double inset = snappedLeftInset();
        layoutInArea(name, inset, 0, shared.nameWidth() - inset, height, 0, HPos.LEFT, VPos.CENTER);
        double end = layoutMark(shared, height);
        double width = saidWidth();
        layoutInArea(said, end + GAP, 0, width, height, 0, HPos.LEFT, VPos.CENTER);
    }
}
