package app.diptych.analysis;

import app.diptych.model.Transcript;
import java.util.concurrent.CancellationException;

/** Told how far a piece of work has come; may stop it. */
@FunctionalInterface
public interface Progress {
    /** Nobody is listening. */
    Progress NONE = done -> {};

    /**
     * How far the work has come.
     *
     * @param done from 0 to 1
     * @throws CancellationException if the work shall stop
     */
    void report(double done);

    /**
     * The call was read and is analysed next: its text can be shown meanwhile.
     *
     * @param transcript what the analysis will be of
     * @throws CancellationException if the work shall stop
     */
    default void read(Transcript transcript) {}
}
