package app.diptych.alignment.amount;

import app.diptych.quantity.Bound;

/** How the words that limit two figures compare. */
public final class Bounds {
    private Bounds() {}

    /** Whether one says that it is above, the other that it is below. */
    public static boolean areOpposite(Bound a, Bound b) {
        return (isAbove(a) && isBelow(b)) || (isBelow(a) && isAbove(b));
    }

    private static boolean isAbove(Bound bound) {
        return bound == Bound.MORE_THAN || bound == Bound.AT_LEAST;
    }

    private static boolean isBelow(Bound bound) {
        return bound == Bound.LESS_THAN || bound == Bound.AT_MOST;
    }

    /** Whether a figure is only about right. */
    static boolean isLoose(Bound bound) {
        return bound == Bound.ABOUT || bound == Bound.VAGUE;
    }
}
