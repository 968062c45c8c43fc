package app.diptych.ui.shell;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;

/** A call being read. */
public final class Loading {
    private final Origin origin;
    private final DoubleProperty progress = new SimpleDoubleProperty(-1);
    /** Of the thread that reads. */
    private long waited;

    private final AtomicBoolean cancelled = new AtomicBoolean();

    Loading(Origin origin) {
        this.origin = origin;
    }

    /** What is being read. */
    public Origin origin() {
        return origin;
    }

    /** How far it has come, from 0 to 1; −1 as long as that is not known. Changes on the FX thread. */
    public ReadOnlyDoubleProperty progress() {
        return progress;
    }

    void report(double done) {
        progress.set(Math.clamp(done, 0, 1));
    }

    /** Nanoseconds that the reading waited for the window. */
    long waited() {
        return waited;
    }

    void waited(long nanoseconds) {
        waited += nanoseconds;
    }

    void cancel() {
        cancelled.set(true);
    }

    boolean isCancelled() {
        return cancelled.get();
    }
}
