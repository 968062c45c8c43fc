package app.diptych.ui.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class CountedWorkTest extends FxTest {
    private final CountedWork work = new CountedWork();
    private final List<String> told = new CopyOnWriteArrayList<>();

    @AfterEach
    void end() {
        work.end();
    }

    private void ask(String name, Runnable then) {
        work.background()
                .run(
                        () -> name,
                        done -> {
                            told.add(done);
                            then.run();
                        },
                        failed -> told.add("failed " + failed));
    }

    @Test
    void workThatAResultAsksForIsWaitedForToo() {
        act(() -> ask("read", () -> ask("analysed", () -> ask("kept", () -> {}))));
        work.await();
        assertThat(told).containsExactly("read", "analysed", "kept");
    }

    /** As a search does that begins when the next key has not come. */
    private static void afterAPause(Runnable then) {
        PauseTransition pause = new PauseTransition(Duration.millis(20));
        pause.setOnFinished(_ -> then.run());
        pause.play();
    }

    @Test
    void workThatAResultPutsOffIsWaitedForToo() {
        act(() ->
                ask("read", () -> afterAPause(() -> ask("searched", () -> afterAPause(() -> ask("more", () -> {}))))));
        work.rest(Duration.millis(40));
        assertThat(told).containsExactly("read", "searched", "more");
    }

    @Test
    void workWithoutAnEndIsToldOf() {
        AtomicBoolean over = new AtomicBoolean();
        act(() -> again(over));
        assertThatThrownBy(() -> work.rest(Duration.millis(40))).hasMessageContaining("more was begun");
        over.set(true);
        work.await();
    }

    private void again(AtomicBoolean over) {
        if (!over.get()) {
            ask("again", () -> afterAPause(() -> again(over)));
        }
    }

    @Test
    void afterTheEndNothingRunsAndNoResultIsOnItsWay() {
        CountDownLatch never = new CountDownLatch(1);
        work.background()
                .run(
                        () -> {
                            never.await();
                            return "waited";
                        },
                        told::add,
                        _ -> told.add("interrupted"));
        ask("waiting behind it", () -> {});
        work.end();
        assertThat(told)
                .as("what was being done has ended, and what waited was not begun")
                .containsExactly("interrupted");
        ask("later", () -> {});
        act(() -> {});
        assertThat(told).containsExactly("interrupted");
        assertThat(work.isIdle()).as("nor is anything waited for").isTrue();
    }

    @Test
    void whatFailsBecauseItWasEndedIsNoFailure() {
        CountDownLatch begun = new CountDownLatch(1);
        work.background()
                .run(
                        () -> {
                            begun.countDown();
                            return new CountDownLatch(1).await(1, TimeUnit.HOURS);
                        },
                        _ -> told.add("done"),
                        failure -> work.background().unexpected().accept(failure));
        await(() -> begun.getCount() == 0);
        work.end();
        assertThat(work.unexpected()).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void aWorkerThatDiesHasToldOfItBeforeTheEnd() {
        AssertionError torn = new AssertionError("torn");
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        List<Throwable> heard = new CopyOnWriteArrayList<>();
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> heard.add(failure));
        try {
            fail(torn);
            work.end();
            assertThat(heard).containsExactly(torn);
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }

    private void fail(Error torn) {
        work.background()
                .run(
                        () -> {
                            throw torn;
                        },
                        _ -> told.add("done"),
                        _ -> told.add("failed"));
        work.await();
    }

    @Test
    void whatNobodyHandlesIsKept() {
        AssertionError torn = new AssertionError("torn");
        fail(torn);
        assertThat(work.unexpected()).containsExactly(torn);
        assertThat(told).isEmpty();
        // The worker throws it on, as it is to be: nobody but this test is to hear of it.
        work.end();
        WaitForAsyncUtils.clearExceptions();
    }

    @Test
    void onTheFxThreadNothingIsWaitedFor() {
        List<Runnable> waits = List.of(
                FxTest::settle,
                () -> act(() -> {}),
                () -> pause(Duration.millis(1)),
                () -> await(() -> true),
                work::await);
        for (Runnable wait : waits) {
            assertThatThrownBy(() -> onFx(() -> {
                        wait.run();
                        return null;
                    }))
                    .hasRootCauseInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void ofStepsInTurnEachIsDoneAndTheFirstFailureTold() {
        assertThatThrownBy(() -> inTurn(
                        () -> told.add("one"),
                        () -> {
                            throw new IllegalStateException("two");
                        },
                        () -> {
                            throw new AssertionError("three");
                        },
                        () -> told.add("four")))
                .isInstanceOf(AssertionError.class)
                .hasRootCauseMessage("two")
                .satisfies(failure -> assertThat(failure.getSuppressed())
                        .singleElement()
                        .satisfies(other -> assertThat(other).hasMessage("three")));
        assertThat(told).containsExactly("one", "four");
    }

    @Test
    void onTheFxThreadACallIsMadeAtOnce() {
        assertThat(onFx(() -> onFx(Platform::isFxApplicationThread))).isTrue();
    }
}
