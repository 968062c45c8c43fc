package app.diptych.importing;

import app.diptych.importing.format.ExtractionException;
import app.diptych.importing.format.Extractor;
import app.diptych.importing.manuscript.Manuscript;
import java.lang.ref.SoftReference;
import java.util.ArrayDeque;
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

    private record Known(String name, String sha256, SoftReference<Manuscript> manuscript) {}

    Remembering(Extractor extractor) {
        this.extractor = extractor;
    }

    @Override
    public Manuscript read(String name, byte[] bytes) throws ExtractionException {
        String sha256 = TranscriptReader.sha256(bytes);
        Manuscript again = find(name, sha256);
        if (again != null) {
            return again;
        }
        Manuscript manuscript = extractor.read(name, bytes);
        keep(new Known(name, sha256, new SoftReference<>(manuscript)));
        return manuscript;
    }

    private synchronized @Nullable Manuscript find(String name, String sha256) {
        return known.stream()
                .filter(each -> each.name().equals(name) && each.sha256().equals(sha256))
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
