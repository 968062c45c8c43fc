package app.diptych.ui.reader.flow;

import java.util.function.LongPredicate;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Measures rows that nobody sees yet, a slice at each pulse in which nothing is scrolled. */
final class IdleMeasure extends AnimationTimer {
    /** A quarter of a frame at 60 a second. */
    static final long SLICE = 4_000_000;
    /** So long after the last move of the flow it is taken to be idle. */
    private static final long PAUSE = 120_000_000;

    private final LongPredicate slice;
    private long idleFrom = System.nanoTime();
    /** A row outside the scene, of the flow's own kind. */
    private @Nullable Region probe;

    /** @param slice measures until a time of {@link System#nanoTime()}; whether something is left to measure */
    IdleMeasure(LongPredicate slice) {
        this.slice = slice;
    }

    /** Starts if the flow can be seen; without a window no pulse would ever stop it. */
    void start(Node flow) {
        if (flow.getScene() != null && flow.getScene().getWindow() != null) {
            start();
        }
    }

    /** Waits, because the flow is being moved. */
    void defer() {
        idleFrom = System.nanoTime() + PAUSE;
    }

    @Override
    public void handle(long now) {
        long start = System.nanoTime();
        if (start >= idleFrom && !slice.test(start + SLICE)) {
            stop();
        }
    }

    <R extends Region> void measure(HeightIndex heights, Cells<R> cells, double width, int from, long until) {
        R cell = probe(cells);
        int row = heights.nextEstimated(from);
        while (row >= 0) {
            heights.set(row, cells.measure(cell, row, width));
            if (System.nanoTime() >= until) {
                return;
            }
            row = heights.nextEstimated(row);
        }
    }

    @SuppressWarnings("unchecked") // made by the same flow's cells
    private <R extends Region> R probe(Cells<R> cells) {
        if (probe == null) {
            probe = cells.create();
        }
        return (R) probe;
    }
}
