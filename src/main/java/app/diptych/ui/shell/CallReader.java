package app.diptych.ui.shell;

import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.model.Transcript;
import app.diptych.ui.support.Background;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Reads calls, and other files in the same manner, off the FX thread: with progress, until it is done or cancelled. */
public final class CallReader {
    /** Some ten times as long as a text takes. */
    private static final Duration DRAWING = Duration.ofSeconds(2);

    private final Opening opening;
    private final Background background;
    private final ObjectProperty<@Nullable Loading> busy = new SimpleObjectProperty<>();
    private volatile Admission admission = _ -> Optional.empty();
    private final AtomicReference<@Nullable Runnable> unshown = new AtomicReference<>();
    private TextPlace texts = (_, drawn) -> drawn.run();

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

    /** Decides whether a call that somebody asked for is opened as it was read. */
    @FunctionalInterface
    public interface Admission {
        /** Why somebody had better look first; empty where there is no doubt. Called off the FX thread. */
        Optional<Doubt> doubt(Call call);

        /** Whether its text can be shown before: there will be no doubt. Called off the FX thread. */
        default boolean isPlain(Origin origin, Transcript transcript) {
            return true;
        }
    }

    /** Where the text of a call can be read before it is analysed. */
    @FunctionalInterface
    interface TextPlace {
        /**
         * Shows it, or not; on the FX thread.
         *
         * @param drawn told once it stands on the screen, or will not
         */
        void show(Transcript text, Runnable drawn);
    }

    /** A reading that is doubtful. */
    @FunctionalInterface
    public interface Doubt {
        /** Asks the person, on the FX thread; the answer comes once, at any time. */
        void ask(Answer answer);
    }

    /** What is to become of a doubtful reading. Of one that was cancelled or overtaken meanwhile nothing does. */
    public interface Answer {
        /** The call is opened. */
        void open();

        /**
         * The file is read again, as it was corrected.
         *
         * @param ask whether it is asked about again where it is still doubtful
         */
        void again(boolean ask);

        /** It is not opened. */
        void refuse();
    }

    /** From now on doubtful readings are asked about. */
    public void admitBy(Admission by) {
        admission = by;
    }

    /** From now on texts that are read are shown there. */
    void showIn(TextPlace place) {
        texts = place;
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

    /**
     * Reads one call that somebody asked for, with a question where it is doubtful; one that was cancelled or overtaken is
     * handed on to nobody.
     */
    void open(Origin origin, Consumer<Call> done, Consumer<Failure> failed, Runnable refused) {
        Loading loading = new Loading(origin);
        busy.set(loading);
        new Request(loading, done, failed, refused).read(true);
    }

    /** A call that somebody asked for. */
    private final class Request {
        private final Loading loading;
        private final Consumer<Call> done;
        private final Consumer<Failure> failed;
        private final Runnable refused;

        Request(Loading loading, Consumer<Call> done, Consumer<Failure> failed, Runnable refused) {
            this.loading = loading;
            this.done = done;
            this.failed = failed;
            this.refused = refused;
        }

        private record Judged(Call call, Optional<Doubt> doubt) {}

        void read(boolean ask) {
            background.run(
                    () -> {
                        Call call = CallReader.this.read(loading);
                        return new Judged(call, ask ? admission.doubt(call) : Optional.empty());
                    },
                    this::take,
                    e -> {
                        if (end(loading)) {
                            failed.accept(new Failure(loading.origin(), e));
                        }
                    });
        }

        private void take(Judged judged) {
            Optional<Doubt> doubt = judged.doubt();
            if (doubt.isEmpty()) {
                open(judged.call());
            } else if (busy.get() == loading) {
                doubt.get().ask(answer(judged.call()));
            }
        }

        private void open(Call call) {
            if (end(loading)) {
                done.accept(call);
            }
        }

        private Answer answer(Call call) {
            return new Answer() {
                @Override
                public void open() {
                    Request.this.open(call);
                }

                @Override
                public void again(boolean ask) {
                    if (busy.get() == loading) {
                        read(ask);
                    }
                }

                @Override
                public void refuse() {
                    if (end(loading)) {
                        refused.run();
                    }
                }
            };
        }
    }

    /** Reads one call; a cancelled one is handed on to nobody. */
    void read(Loading loading, Consumer<Call> done, Consumer<Failure> failed) {
        background.run(() -> read(loading), done, e -> failed.accept(new Failure(loading.origin(), e)));
    }

    private Call read(Loading loading) throws Exception {
        long start = System.nanoTime();
        Progress progress = textFirst(loading);
        Analysis result = switch (loading.origin()) {
            case Origin.OfFile file -> opening.open(file.path(), progress);
            case Origin.TwoFiles two -> opening.openTwo(two.english(), two.chinese(), progress);
            case Origin.Pasted pasted -> opening.openText(pasted.text(), progress);
            case Origin.Sample _ -> opening.sample(progress);
        };
        return new Call(loading.origin(), result, (System.nanoTime() - start - loading.waited()) / 1_000_000);
    }

    private Progress progress(Loading loading) {
        return done -> tell(loading, () -> loading.report(done));
    }

    /** Shows the text of the call as soon as it was read, and goes on when it was drawn: both take a processor. */
    private Progress textFirst(Loading loading) {
        return new Progress() {
            @Override
            public void report(double done) {
                tell(loading, () -> loading.report(done));
            }

            @Override
            public void read(Transcript transcript) {
                if (admission.isPlain(loading.origin(), transcript)) {
                    CountDownLatch drawn = new CountDownLatch(1);
                    unshown.set(() -> show(loading, transcript, drawn::countDown));
                    tell(loading, CallReader.this::showText);
                    long since = System.nanoTime();
                    await(drawn);
                    loading.waited(System.nanoTime() - since);
                }
            }
        };
    }

    /** Shows the text that was read by now, if any, before its turn among the events. On the FX thread. */
    public void showText() {
        Runnable show = unshown.getAndSet(null);
        if (show != null) {
            show.run();
        }
    }

    private void show(Loading loading, Transcript transcript, Runnable drawn) {
        if (busy.get() == loading) {
            texts.show(transcript, drawn);
        } else {
            drawn.run();
        }
    }

    private static void await(CountDownLatch drawn) {
        try {
            // A window that is not to be seen draws nothing; then it was waited for long enough.
            var _ = drawn.await(DRAWING.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException().initCause(e);
        }
    }

    private void tell(Loading loading, Runnable news) {
        if (loading.isCancelled()) {
            throw new CancellationException();
        }
        background.fx().execute(news);
    }
}
