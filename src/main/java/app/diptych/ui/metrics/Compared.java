package app.diptych.ui.metrics;

import app.diptych.analysis.Analysis;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Another call of the same company that is open, and whether the charts show it too. */
public final class Compared {
    private final Analysis call;
    private final BooleanProperty on = new SimpleBooleanProperty(this, "on", true);

    Compared(Analysis call) {
        this.call = call;
    }

    /** The other call. */
    public Analysis call() {
        return call;
    }

    /** Whether it is shown in the charts. */
    public BooleanProperty on() {
        return on;
    }
}
