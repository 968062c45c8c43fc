package app.diptych.importing;

import java.lang.ref.SoftReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The two that came last: two files that are dropped are looked at to tell their languages, and opened a moment later. What
 * is kept goes where memory is short. Thread-safe.
 */
final class Recent<K, V> {
    private static final int KNOWN = 2;

    private final Deque<Known<K, V>> known = new ArrayDeque<>();

    private record Known<K, V>(K key, SoftReference<V> value) {}

    /** What was kept under a key, or null where that is unknown or gone. */
    synchronized @Nullable V find(Predicate<? super K> key) {
        for (Known<K, V> each : known) {
            if (key.test(each.key())) {
                return each.value().get();
            }
        }
        return null;
    }

    synchronized void keep(K key, V value) {
        known.addFirst(new Known<>(key, new SoftReference<>(value)));
        while (known.size() > KNOWN) {
            known.removeLast();
        }
    }
}
