package app.diptych.ui.support;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The threads of one window. Each kind of work has its own, so that none waits for another. */
public final class Workers {
    private static final Logger LOG = System.getLogger(Workers.class.getName());

    /** How long the window waits for the last decisions to be written, in seconds. */
    private static final long LAST = 2;

    /** What is done off the FX thread. */
    public enum Work {
        /** Calls that are opened, and whatever has no thread of its own. */
        OPENING,
        /** No search waits for a call that is being opened. */
        SEARCHING,
        /** What is mended is checked while its author goes on. */
        CHECKING,
        /** A decision is kept even if the window is closed at once. */
        KEEPING,
        /** Many files take minutes. */
        IMPORTING
    }

    private final Map<Work, ExecutorService> threads = new EnumMap<>(Work.class);
    private final Executor fx;
    private final Consumer<Throwable> unexpected;

    /**
     * @param fx runs what follows on the FX thread
     * @param unexpected told there of a failure that nobody asked to handle
     */
    public Workers(Executor fx, Consumer<Throwable> unexpected) {
        this.fx = fx;
        this.unexpected = unexpected;
        for (Work work : Work.values()) {
            threads.put(
                    work,
                    Executors.newSingleThreadExecutor(Thread.ofPlatform()
                            .name(work.name().toLowerCase(Locale.ROOT))
                            .daemon()
                            .factory()));
        }
    }

    /** The door to the thread of one kind of work. */
    public Background background(Work work) {
        return new Background(thread(work), fx, unexpected);
    }

    /** Ends all work with its window; only what is to be kept is waited for. */
    public void close() {
        for (Work work : Work.values()) {
            if (work != Work.KEEPING) {
                thread(work).shutdownNow();
            }
        }
        thread(Work.KEEPING).shutdown();
        try {
            if (!thread(Work.KEEPING).awaitTermination(LAST, TimeUnit.SECONDS)) {
                LOG.log(Level.WARNING, "the last decisions may not have been written");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private ExecutorService thread(Work work) {
        ExecutorService thread = threads.get(work);
        if (thread == null) {
            throw new IllegalStateException("no thread for " + work);
        }
        return thread;
    }
}
