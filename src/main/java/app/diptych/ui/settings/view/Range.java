package app.diptych.ui.settings.view;

/**
 * What a slider goes through.
 *
 * @param least the least value
 * @param most the greatest value
 * @param step from one value to the next
 */
record Range(double least, double most, double step) {
    /** The value of the range that lies nearest, without the dirt of binary fractions. */
    double nearest(double value) {
        double steps = Math.rint((value - least) / step);
        return Math.clamp(Math.rint((least + steps * step) * 1000) / 1000, least, most);
    }
}
