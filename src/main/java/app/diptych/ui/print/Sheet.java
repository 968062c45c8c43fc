package app.diptych.ui.print;

/**
 * The room of a page, in points of 1/72 inch, as JavaFX prints.
 *
 * @param width between the margins
 * @param height between the margins
 */
public record Sheet(double width, double height) {
    /** The title and the number stand in this. */
    static final double HEADER = 26;
    /** Between the columns, and between ¶ and text. */
    static final double GAP = 14;
    /** Room for ¶ at the left. */
    static final double GUTTER = 24;

    /** @throws IllegalArgumentException if there is no room for two columns of a few words */
    public Sheet {
        if (!(width >= 200 && height >= 150)) {
            throw new IllegalArgumentException("a page of " + width + " by " + height + "; 200 by 150 is the least");
        }
    }

    double column(int columns) {
        return Math.floor((width - GUTTER - (columns - 1) * GAP) / columns);
    }

    double body() {
        return height - HEADER;
    }
}
