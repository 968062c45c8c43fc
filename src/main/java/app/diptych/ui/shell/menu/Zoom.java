package app.diptych.ui.shell.menu;

import javafx.beans.property.DoubleProperty;

/**
 * Steps through the sizes of the reader's text.
 *
 * @param value 0.6 to 2.5; 1 is normal
 */
record Zoom(DoubleProperty value) {
    private static final double STEP = 0.1;

    void larger() {
        set(value.get() + STEP);
    }

    void smaller() {
        set(value.get() - STEP);
    }

    void reset() {
        value.set(1);
    }

    private void set(double wanted) {
        // Rounded, or ten steps of a tenth would not come back to where they began.
        value.set(Math.clamp(Math.round(wanted * 10) / 10.0, 0.6, 2.5));
    }
}
