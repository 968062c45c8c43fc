package app.diptych.ui.support;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/**
 * The one door off the FX thread and back.
 *
 * @param worker runs the work
 * @param fx runs what follows it on the FX thread
 * @param unexpected told, on the FX thread, of a failure that nobody asked to handle
 */
public record Background(Executor worker, Executor fx, Consumer<Throwable> unexpected) {
    private static final Logger LOG = System.getLogger(Background.class.getName());

    /**
     * Does the work on the worker and hands its result, or its failure, to the FX thread. Work that was cancelled hands
     * on nothing. Nor is anything done once the worker has been shut down: it goes with its window, and nobody waits
     * for a result any more.
     */
    public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        try {
            worker.execute(() -> perform(work, done, failed));
        } catch (RejectedExecutionException e) {
            LOG.log(Level.DEBUG, "asked for after the window was closed", e);
        }
    }

    private <T> void perform(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        try {
            T result = work.call();
            fx.execute(() -> done.accept(result));
        } catch (CancellationException e) {
            // The person who cancelled knows.
        } catch (Exception e) {
            fx.execute(() -> failed.accept(e));
        } catch (Throwable e) {
            fx.execute(() -> unexpected.accept(e));
            throw e;
        }
    }
}
