package app.diptych.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
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
    }

    @Test
    void whatNobodyHandlesIsKept() {
        AssertionError torn = new AssertionError("torn");
        work.background()
                .run(
                        () -> {
                            throw torn;
                        },
                        _ -> told.add("done"),
                        _ -> told.add("failed"));
        work.await();
        assertThat(work.unexpected()).containsExactly(torn);
        assertThat(told).isEmpty();
        // The worker throws it on, as it is to be: nobody but this test is to hear of it.
        work.end();
        WaitForAsyncUtils.clearExceptions();
    }

    @Test
    void onTheFxThreadACallIsMadeAtOnce() {
        assertThat(onFx(() -> onFx(Platform::isFxApplicationThread))).isTrue();
    }
}
