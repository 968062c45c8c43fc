package app.diptych.ui.shell;

import app.diptych.model.Transcript;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import org.jspecify.annotations.Nullable;

/** A call being read. */
public final class Loading {
    private final Origin origin;
    private final DoubleProperty progress = new SimpleDoubleProperty(-1);
    private final ReadOnlyObjectWrapper<@Nullable Transcript> transcript = new ReadOnlyObjectWrapper<>();
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

    /** What was read and is being analysed, where it can be shown already; null before. Changes on the FX thread. */
    public ReadOnlyObjectProperty<@Nullable Transcript> transcript() {
        return transcript.getReadOnlyProperty();
    }

    void read(Transcript call) {
        transcript.set(call);
    }

    void report(double done) {
        progress.set(Math.clamp(done, 0, 1));
    }

    void cancel() {
        cancelled.set(true);
    }

    boolean isCancelled() {
        return cancelled.get();
    }
}
