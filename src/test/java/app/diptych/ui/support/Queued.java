package app.diptych.ui.support;

import java.util.ArrayDeque;
import java.util.Deque;

/** A door off the FX thread behind which nothing is done until a test says so, in the order in which it was asked for. */
public final class Queued {
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final Deque<Runnable> results = new ArrayDeque<>();

    /** The door. */
    public Background background() {
        return new Background(work::add, results::add, e -> {
            throw new AssertionError(e);
        });
    }

    /** Does the next piece of work; its result waits. */
    public void work() {
        work.remove().run();
    }

    /** Hands the next result on. */
    public void handOn() {
        results.remove().run();
    }

    /** Does all that there is to do. */
    public void all() {
        while (!work.isEmpty() || !results.isEmpty()) {
            if (work.isEmpty()) {
                handOn();
            } else {
                work();
            }
        }
    }
}
