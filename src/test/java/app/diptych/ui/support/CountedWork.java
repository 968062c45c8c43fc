package app.diptych.ui.support;

import java.nio.channels.ClosedByInterruptException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.util.Duration;

/**
 * The worker of a test's window, which knows whether anything is still to be done: work that waits or is being done, and
 * results on their way to the FX thread. A result that asks for more work counts until that work is asked for, so nothing
 * is open only when nothing more will come by itself.
 */
public final class CountedWork {
    /** A search that is typed into asks for work a few times; what asks for it so often does not end. */
    private static final int MOST_ROUNDS = 20;

    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(this::thread);
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger begun = new AtomicInteger();
    private final List<Throwable> unexpected = new CopyOnWriteArrayList<>();
    private final Background background = new Background(this::work, this::result, this::failed);
    private volatile boolean ending;

    /** The door to the worker. */
    public Background background() {
        return background;
    }

    /** The failures that nobody asked to handle. */
    public List<Throwable> unexpected() {
        return unexpected;
    }

    /** Whether nothing waits, is being done or is on its way. */
    public boolean isIdle() {
        return open.get() == 0;
    }

    /** Waits until all is done that was asked for and all that follows from it, and the window has taken it. */
    public void await() {
        FxTest.await(this::isIdle);
        FxTest.settle();
    }

    /**
     * Waits as {@link #await} does, and for what was put off: work that is asked for after a pause, be it that a result began
     * that pause. It is over when nothing was open and nothing was begun for as long as that.
     */
    public void rest(Duration pause) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            int before = begun.get();
            boolean idle = isIdle();
            FxTest.pause(pause);
            if (idle && begun.get() == before) {
                return;
            }
            await();
        }
        throw new AssertionError("more was begun in each of %d pauses".formatted(MOST_ROUNDS));
    }

    /**
     * Ends the worker, and returns when it does nothing any more: a folder can be deleted then, and no result and no failure
     * comes to a later test.
     */
    public void end() {
        ending = true;
        open.addAndGet(-worker.shutdownNow().size());
        try {
            boolean ended = worker.awaitTermination(FxTest.SECONDS, TimeUnit.SECONDS);
            // The pool has ended before a thread that dies has told of what it dies of.
            for (Thread thread : threads) {
                ended &= thread.join(java.time.Duration.ofSeconds(FxTest.SECONDS));
            }
            if (!ended) {
                throw new AssertionError("the worker does not end");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        FxTest.settle();
    }

    /** Ends with the JVM at the latest, whatever it is held by. */
    private Thread thread(Runnable work) {
        Thread thread = Thread.ofPlatform().daemon().name("worker of a test").unstarted(work);
        threads.add(thread);
        return thread;
    }

    private void failed(Throwable failure) {
        if (!ending || !isInterruption(failure)) {
            unexpected.add(failure);
        }
    }

    /** Whether work failed only because it was ended. */
    private static boolean isInterruption(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof InterruptedException || each instanceof ClosedByInterruptException) {
                return true;
            }
        }
        return false;
    }

    private void work(Runnable piece) {
        Runnable counted = counted(piece);
        try {
            worker.execute(counted);
        } catch (RejectedExecutionException e) {
            open.decrementAndGet();
            throw e;
        }
    }

    private void result(Runnable piece) {
        Platform.runLater(counted(piece));
    }

    private Runnable counted(Runnable piece) {
        // In this order: whoever sees that it was begun sees that it is open.
        open.incrementAndGet();
        begun.incrementAndGet();
        return () -> {
            try {
                piece.run();
            } finally {
                open.decrementAndGet();
            }
        };
    }
}
