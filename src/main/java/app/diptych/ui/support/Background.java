package app.diptych.ui.support;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * The one door off the FX thread and back.
 *
 * @param worker runs the work
 * @param fx runs what follows it on the FX thread
 * @param unexpected told, on the FX thread, of a failure that nobody asked to handle
 */
public record Background(Executor worker, Executor fx, Consumer<Throwable> unexpected) {
    /**
     * Does the work on the worker and hands its result, or its failure, to the FX thread. Work that was cancelled hands
     * on nothing.
     */
    public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        worker.execute(() -> {
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
        });
    }
}
