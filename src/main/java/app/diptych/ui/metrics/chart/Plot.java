package app.diptych.ui.metrics.chart;

/**
 * What the rows of a chart share, so that their marks stand on one scale.
 *
 * @param nameWidth room for the names at the left, in pixels
 * @param markStart left end of the room for the marks
 * @param markWidth its width
 * @param min the number at its left end, at most 0 for bars
 * @param max the number at its right end
 */
record Plot(double nameWidth, double markStart, double markWidth, double min, double max) {
    /** Where a number stands. */
    double x(double number) {
        return max <= min ? markStart : markStart + (number - min) / (max - min) * markWidth;
    }
}
