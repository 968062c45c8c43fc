package app.diptych.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BackgroundTest {
    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final List<String> told = new ArrayList<>();
    private final Background background =
            new Background(worker, Runnable::run, e -> told.add("unexpected " + e.getMessage()));

    @AfterEach
    void close() {
        worker.shutdownNow();
    }

    @Test
    void theResultIsHandedOn() throws Exception {
        background.run(() -> "read", told::add, e -> told.add("failed " + e.getMessage()));
        assertThat(toldAtTheEnd()).containsExactly("read");
    }

    @Test
    void aFailureIsHandedToWhoAsked() throws Exception {
        background.run(
                () -> {
                    throw new IllegalStateException("torn");
                },
                _ -> told.add("done"),
                e -> told.add("failed " + e.getMessage()));
        assertThat(toldAtTheEnd()).containsExactly("failed torn");
    }

    @Test
    void workThatWasCancelledTellsNothing() throws Exception {
        background.run(
                () -> {
                    throw new CancellationException();
                },
                _ -> told.add("done"),
                e -> told.add("failed " + e.getMessage()));
        assertThat(toldAtTheEnd()).isEmpty();
    }

    /** What arrives last at a window that is closing may ask for more. */
    @Test
    void workAskedForAfterTheEndOfTheWorkerIsNotDoneAndTellsNothing() throws Exception {
        worker.shutdown();
        background.run(() -> "read", told::add, e -> told.add("failed " + e.getMessage()));
        assertThat(toldAtTheEnd()).isEmpty();
    }

    private List<String> toldAtTheEnd() throws InterruptedException {
        worker.shutdown();
        assertThat(worker.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        return told;
    }
}
