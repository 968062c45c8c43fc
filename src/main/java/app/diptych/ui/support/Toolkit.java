package app.diptych.ui.support;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Starts JavaFX for a main thread that has none. Once a process. */
public final class Toolkit {
    private Toolkit() {}

    /** Has neither JavaFX nor AWT look for a display; before anything else of theirs. */
    public static void withoutDisplay() {
        System.setProperty("java.awt.headless", "true");
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
    }

    /**
     * Starts JavaFX, runs work on its thread, and waits until the work says that it is done.
     *
     * @param work is given what to call at the end
     * @throws IllegalStateException if the work fails, with its exception as the cause, or the wait is interrupted
     */
    public static void run(Consumer<Runnable> work) {
        run(Toolkit::start, work);
    }

    /** Starts JavaFX, and runs something on its thread once it did. */
    public static void start(Runnable then) {
        Platform.startup(then);
    }

    /**
     * The same with another way to start JavaFX.
     *
     * @param start starts it, and runs what it is given on its thread
     */
    public static void run(Consumer<Runnable> start, Consumer<Runnable> work) {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        start.accept(() -> {
            // What a listener throws goes to the thread's handler, not through the work; the work may replace it.
            Thread.currentThread().setUncaughtExceptionHandler((_, e) -> done.completeExceptionally(e));
            try {
                work.accept(() -> done.complete(true));
            } catch (Throwable e) {
                // Errors too: nobody else would ever wake the thread that waits.
                done.completeExceptionally(e);
            }
        });
        try {
            done.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
