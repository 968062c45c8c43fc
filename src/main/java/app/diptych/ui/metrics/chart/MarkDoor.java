package app.diptych.ui.metrics.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/** A door of several marks of a chart; as large as what they take together. */
final class MarkDoor extends Door {
    private final List<Node> marks = new ArrayList<>();
    private Runnable stop = () -> {};
    private double left = Double.MAX_VALUE;
    private double top = Double.MAX_VALUE;
    private double right = -Double.MAX_VALUE;
    private double bottom = -Double.MAX_VALUE;

    MarkDoor(String spoken, String evidence, Runnable open) {
        super(spoken, evidence, open);
        getStyleClass().add("metrics-mark");
        setManaged(false);
    }

    /** What makes it the mark at which Tab stops in its chart. */
    void onStop(Runnable how) {
        stop = how;
    }

    void makeStop() {
        stop.run();
    }

    /** Begins a new plan. */
    void clear() {
        marks.clear();
        left = Double.MAX_VALUE;
        top = Double.MAX_VALUE;
        right = -Double.MAX_VALUE;
        bottom = -Double.MAX_VALUE;
    }

    /** Takes a mark in that covers this of the chart. */
    void add(Node mark, double x, double y, double width, double height) {
        mark.setManaged(false);
        marks.add(mark);
        left = Math.min(left, x);
        top = Math.min(top, y);
        right = Math.max(right, x + width);
        bottom = Math.max(bottom, y + height);
    }

    /** Takes its place; one without marks is not there. */
    void settle(double pad) {
        setVisible(!marks.isEmpty());
        getChildren().setAll(marks);
        if (marks.isEmpty()) {
            return;
        }
        double x = left - pad;
        double y = top - pad;
        marks.forEach(mark -> {
            mark.setTranslateX(-x);
            mark.setTranslateY(-y);
        });
        double width = right - left + 2 * pad;
        double height = bottom - top + 2 * pad;
        resizeRelocate(x, y, width, height);
        // The smaller stands before the larger: a bar of last year lies within the row of this year's.
        setViewOrder(width * height);
    }
}
