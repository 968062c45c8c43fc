package app.diptych.ui.reader.flag;

import java.util.List;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;

/** Lines under words that are no straight ones. */
public final class Squiggle {
    /** Pixels from crest to trough, sideways; the height is as much. */
    private static final double STEP = 2.5;

    private static final double DOT = 1.5;
    private static final double APART = 4;

    private Squiggle() {}

    /** A wave, as spelling checkers draw it; its waves are whole, so that lines under one another look alike. */
    public static void wave(List<PathElement> to, double left, double right, double bottom) {
        double middle = bottom + 0.5;
        to.add(new MoveTo(left, middle));
        double up = -1;
        for (double x = left; x + STEP <= Math.max(right, left + STEP) + 0.01; x += STEP) {
            to.add(new QuadCurveTo(x + STEP / 2, middle + up * STEP, x + STEP, middle));
            up = -up;
        }
    }

    /** A row of dots. */
    public static void dots(List<PathElement> to, double left, double right, double bottom) {
        double y = Math.floor(bottom) + 0.5;
        for (double x = Math.floor(left); x + DOT <= Math.max(right, left + DOT); x += APART) {
            to.add(new MoveTo(x, y));
            to.add(new LineTo(x + DOT, y));
        }
    }
}
