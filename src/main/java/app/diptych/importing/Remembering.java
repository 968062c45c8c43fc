package app.diptych.importing;

import app.diptych.importing.format.ExtractionException;
import app.diptych.importing.format.Extractor;
import app.diptych.importing.manuscript.Manuscript;
import java.lang.ref.SoftReference;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * An extractor that still knows the two files that it read last: two that are dropped are looked at to tell their
 * languages, and opened a moment later. What it knows goes where memory is short. Thread-safe.
 */
final class Remembering implements Extractor {
    private static final int KNOWN = 2;

    private final Extractor extractor;
    private final Deque<Known> known = new ArrayDeque<>();

    private record Known(String name, SoftReference<byte[]> bytes, SoftReference<Manuscript> manuscript) {
        boolean is(String of, byte[] content) {
            byte[] own = bytes.get();
            return name.equals(of) && own != null && Arrays.equals(own, content);
        }
    }

    Remembering(Extractor extractor) {
        this.extractor = extractor;
    }

    @Override
    public Manuscript read(String name, byte[] bytes) throws ExtractionException {
        Manuscript again = find(name, bytes);
        if (again != null) {
            return again;
        }
        Manuscript manuscript = extractor.read(name, bytes);
        keep(new Known(name, new SoftReference<>(bytes), new SoftReference<>(manuscript)));
        return manuscript;
    }

    private synchronized @Nullable Manuscript find(String name, byte[] bytes) {
        return known.stream()
                .filter(each -> each.is(name, bytes))
                .findFirst()
                .map(each -> each.manuscript().get())
                .orElse(null);
    }

    private synchronized void keep(Known read) {
        known.addFirst(read);
        while (known.size() > KNOWN) {
            known.removeLast();
        }
    }
}
