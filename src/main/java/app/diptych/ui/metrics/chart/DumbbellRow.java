package app.diptych.ui.metrics.chart;

import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;

/** A row with the value a year before, hollow, joined to the value now, full. */
public final class DumbbellRow extends ChartRow {
    private static final double RADIUS = 4.5;

    private final double now;
    private final @Nullable Double before;
    private final Region line = new Region();
    private final Circle then = new Circle(RADIUS - 1);
    private final Circle dot = new Circle(RADIUS);

    /** @param before the value a year before, or null where it is not known */
    public DumbbellRow(
            String spoken,
            String evidence,
            Runnable open,
            String name,
            String value,
            String change,
            double now,
            @Nullable Double before) {
        super(spoken, evidence, open, name, value, change);
        this.now = now;
        this.before = before;
        line.getStyleClass().add("metrics-dumbbell-line");
        then.getStyleClass().add("metrics-dumbbell-before");
        dot.getStyleClass().add("metrics-dumbbell-now");
        line.setManaged(false);
        then.setManaged(false);
        dot.setManaged(false);
        boolean joined = before != null;
        line.setVisible(joined);
        then.setVisible(joined);
        getChildren().addAll(line, then, dot);
    }

    @Override
    double layoutMark(Plot plot, double height) {
        double y = height / 2;
        double x = plot.x(now);
        double from = before == null ? x : plot.x(before);
        line.resizeRelocate(Math.min(x, from), y - 1, Math.abs(x - from), 2);
        place(then, from, y);
        place(dot, x, y);
        return Math.max(x, from) + RADIUS;
    }

    private static void place(Circle circle, double x, double y) {
        circle.setCenterX(x);
        circle.setCenterY(y);
    }
}
