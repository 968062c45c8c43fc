package app.diptych.ui.support;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;

/**
 * The worker of a test's window, which knows whether anything is still to be done: work that waits or is being done, and
 * results on their way to the FX thread. A result that asks for more work counts until that work is asked for, so nothing
 * is open only when nothing more will come by itself.
 */
public final class CountedWork {
    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final AtomicInteger open = new AtomicInteger();
    private final List<Throwable> unexpected = new CopyOnWriteArrayList<>();
    private final Background background = new Background(this::work, this::result, unexpected::add);

    /** The door to the worker. */
    public Background background() {
        return background;
    }

    /** The failures that nobody asked to handle. */
    public List<Throwable> unexpected() {
        return unexpected;
    }

    /** Waits until all is done that was asked for and all that follows from it, and the window has taken it. */
    public void await() {
        FxTest.await(() -> open.get() == 0);
        FxTest.settle();
    }

    /**
     * Ends the worker, and returns when it does nothing any more: a folder can be deleted then, and no result comes to a
     * later test.
     */
    public void end() {
        worker.shutdownNow();
        try {
            if (!worker.awaitTermination(FxTest.SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the worker does not end");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        FxTest.settle();
    }

    private void work(Runnable piece) {
        open.incrementAndGet();
        try {
            worker.execute(counted(piece));
        } catch (RejectedExecutionException e) {
            open.decrementAndGet();
            throw e;
        }
    }

    private void result(Runnable piece) {
        open.incrementAndGet();
        Platform.runLater(counted(piece));
    }

    private Runnable counted(Runnable piece) {
        return () -> {
            try {
                piece.run();
            } finally {
                open.decrementAndGet();
            }
        };
    }
}
