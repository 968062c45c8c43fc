package app.diptych.ui.support;

import javafx.beans.property.DoubleProperty;

/**
 * Steps through the sizes of the reader's text.
 *
 * @param value 0.6 to 2.5; 1 is normal
 */
public record Zoom(DoubleProperty value) {
    private static final double STEP = 0.1;

    /** One step larger. */
    public void larger() {
        set(value.get() + STEP);
    }

    /** One step smaller. */
    public void smaller() {
        set(value.get() - STEP);
    }

    /** The normal size. */
    public void reset() {
        value.set(1);
    }

    private void set(double wanted) {
        // Rounded, or ten steps of a tenth would not come back to where they began.
        value.set(Math.clamp(Math.round(wanted * 10) / 10.0, 0.6, 2.5));
    }
}
