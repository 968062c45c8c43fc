package app.diptych.ui.shell;

import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.ui.support.Background;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Reads calls, and other files in the same manner, off the FX thread: with progress, until it is done or cancelled. */
public final class CallReader {
    private final Opening opening;
    private final Background background;
    private final ObjectProperty<@Nullable Loading> busy = new SimpleObjectProperty<>();

    /**
     * @param opening reads and computes
     * @param background the door off the FX thread, with a single worker
     */
    CallReader(Opening opening, Background background) {
        this.opening = opening;
        this.background = background;
    }

    /** Work on a file. */
    @FunctionalInterface
    public interface Work<T> {
        /**
         * Does it, off the FX thread.
         *
         * @throws CancellationException if {@code progress} asks to stop
         */
        T run(Progress progress) throws Exception;
    }

    /** What is being read and shown as such, or null. */
    ObjectProperty<@Nullable Loading> busy() {
        return busy;
    }

    /** Reads a file that becomes no call of its own, told like one that does. What was cancelled is handed on to nobody. */
    public <T> void work(Path file, Work<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        Loading loading = new Loading(new Origin.OfFile(file));
        busy.set(loading);
        background.run(
                () -> work.run(progress(loading)),
                result -> {
                    if (end(loading)) {
                        done.accept(result);
                    }
                },
                e -> {
                    if (end(loading)) {
                        failed.accept(e);
                    }
                });
    }

    /** Whether it was still waited for. */
    private boolean end(Loading loading) {
        boolean awaited = busy.get() == loading;
        if (awaited) {
            busy.set(null);
        }
        return awaited;
    }

    /** Reads one call; a cancelled one is handed on to nobody. */
    void read(Loading loading, Consumer<Call> done, Consumer<Failure> failed) {
        background.run(() -> read(loading), done, e -> failed.accept(new Failure(loading.origin(), e)));
    }

    private Call read(Loading loading) throws Exception {
        long start = System.nanoTime();
        Progress progress = progress(loading);
        Analysis result = switch (loading.origin()) {
            case Origin.OfFile file -> opening.open(file.path(), progress);
            case Origin.TwoFiles two -> opening.openTwo(two.english(), two.chinese(), progress);
            case Origin.Pasted pasted -> opening.openText(pasted.text(), progress);
            case Origin.Sample _ -> opening.sample(progress);
        };
        return new Call(loading.origin(), result, (System.nanoTime() - start) / 1_000_000);
    }

    private Progress progress(Loading loading) {
        return done -> {
            if (loading.isCancelled()) {
                throw new CancellationException();
            }
            background.fx().execute(() -> loading.report(done));
        };
    }
}
