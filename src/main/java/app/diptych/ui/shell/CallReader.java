package app.diptych.ui.shell;

import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.ui.support.Background;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/**
 * Reads calls off the FX thread.
 *
 * @param opening reads and computes
 * @param background the door off the FX thread, with a single worker
 */
record CallReader(Opening opening, Background background) {
    /** Reads one call; a cancelled one is handed on to nobody. */
    void read(Loading loading, Consumer<Call> done, Consumer<Failure> failed) {
        background.run(() -> read(loading), done, e -> failed.accept(new Failure(loading.origin(), e)));
    }

    private Call read(Loading loading) throws Exception {
        long start = System.nanoTime();
        Progress progress = done -> {
            if (loading.isCancelled()) {
                throw new CancellationException();
            }
            background.fx().execute(() -> loading.report(done));
        };
        Analysis result = switch (loading.origin()) {
            case Origin.OfFile file -> opening.open(file.path(), progress);
            case Origin.TwoFiles two -> opening.openTwo(two.english(), two.chinese(), progress);
            case Origin.Pasted pasted -> opening.openText(pasted.text(), progress);
            case Origin.Sample _ -> opening.sample(progress);
        };
        return new Call(loading.origin(), result, (System.nanoTime() - start) / 1_000_000);
    }
}
