package app.diptych.ui.review;

import app.diptych.analysis.Analysis;
import app.diptych.analysis.Analyzer;
import app.diptych.analysis.Progress;
import app.diptych.model.Transcript;
import app.diptych.review.edit.Realigner;
import app.diptych.review.segment.Segment;
import app.diptych.review.segment.Segmentation;
import app.diptych.review.segment.Splice;
import app.diptych.ui.support.Background;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Checks the call anew while it is mended: after a pause, off the FX thread, and only what was asked for last. */
final class Rechecking {
    /** Keys that follow each other faster than this are one change. */
    private static final Duration PAUSE = Duration.millis(250);

    private final @Nullable Analyzer analyzer;
    private final Background background;
    private final Consumer<Checked> checked;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private AtomicBoolean cancelled = new AtomicBoolean();

    /**
     * @param analyzer checks; without one nothing is checked anew
     * @param checked told what came of it
     */
    Rechecking(@Nullable Analyzer analyzer, Background background, Consumer<Checked> checked) {
        this.analyzer = analyzer;
        this.background = background;
        this.checked = checked;
    }

    /** Forgets what was asked for. */
    void cancel() {
        pause.stop();
        cancelled.set(true);
        cancelled = new AtomicBoolean();
    }

    /** Finds where the rows of a call stand that was analysed already. */
    void begin(List<Segment> rows, Analysis analysis) {
        cancel();
        background.run(() -> Checked.of(rows, analysis), this::tell, background.unexpected());
    }

    /** Checks the rows once nothing has changed for a while. */
    void changed(Transcript call, List<Segment> rows) {
        cancel();
        Analyzer with = analyzer;
        if (with != null) {
            pause.setOnFinished(_ -> check(with, call, rows));
            pause.playFromStart();
        }
    }

    private void check(Analyzer with, Transcript call, List<Segment> rows) {
        Progress progress = stoppedBy(cancelled);
        background.run(() -> checked(with, call, rows, progress), this::tell, background.unexpected());
    }

    private static Checked checked(Analyzer with, Transcript call, List<Segment> rows, Progress progress) {
        progress.report(0);
        Segmentation.Mended mended = Segmentation.mend(call, rows);
        return Checked.of(rows, mended, with.analyze(mended.transcript(), mended.pairs(), progress));
    }

    private void tell(Checked now) {
        checked.accept(now);
    }

    private static Progress stoppedBy(AtomicBoolean cancelled) {
        return _ -> {
            if (cancelled.get()) {
                throw new CancellationException();
            }
        };
    }

    /** Aligns anew what is not confirmed. */
    void realign(Transcript call, List<Segment> rows, Consumer<Optional<Splice>> done) {
        Analyzer with = analyzer;
        if (with != null) {
            background.run(() -> new Realigner(with).realign(call, rows, Progress.NONE), done, background.unexpected());
        }
    }
}
