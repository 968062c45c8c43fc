package app.diptych.ui.support;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Waits for what the FX thread is to do. A thread that once did not answer in time will not answer the tests that follow
 * either: from then on each fails at once, and names what the thread was at.
 */
final class Patience {
    private final long millis;
    private volatile @Nullable AssertionError lost;

    Patience(Duration limit) {
        millis = Math.round(limit.toMillis());
    }

    /** What is waited for. */
    <T> T get(CompletableFuture<T> answer) {
        AssertionError before = lost;
        if (before != null && !answer.isDone()) {
            throw new AssertionError("the FX thread has not answered since an earlier call", before);
        }
        try {
            return answer.get(millis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            AssertionError now = new AssertionError("the FX thread did not answer in " + millis + " ms: " + at(), e);
            lost = now;
            throw now;
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private static String at() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(each -> each.getKey().getName().equals("JavaFX Application Thread"))
                .map(Map.Entry::getValue)
                .flatMap(Stream::of)
                .map(String::valueOf)
                .collect(Collectors.joining("\n    ", "\n    ", "\n"));
    }
}
