package app.diptych.ui.reader.appearance;

/** How much air there is between passages. */
public enum Density {
    /** As many passages in sight as can be told apart. */
    COMPACT(0.4),
    /** What suits most. */
    NORMAL(1),
    /** Every passage by itself. */
    AIRY(1.9);

    private final double factor;

    Density(double factor) {
        this.factor = factor;
    }

    /** By how much the usual air above and below a passage is to be multiplied. */
    public double factor() {
        return factor;
    }
}
