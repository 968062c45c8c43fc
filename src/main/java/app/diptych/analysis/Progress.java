package app.diptych.analysis;

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
}
