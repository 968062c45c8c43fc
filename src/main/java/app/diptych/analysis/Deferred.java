package app.diptych.analysis;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is made when it is first asked for, and once. Thread-safe: whoever asks meanwhile waits for it. */
final class Deferred<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private volatile @Nullable T made;

    Deferred(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T there = made;
        return there == null ? make() : there;
    }

    private synchronized T make() {
        T there = made;
        if (there == null) {
            there = maker.get();
            made = there;
        }
        return there;
    }
}
