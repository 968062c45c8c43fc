package app.diptych.ui.document;

import app.diptych.document.Document;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The documents that were read, until their calls are shown. Thread-safe. */
public final class OpenedDocuments {
    private final Map<Path, Document> documents = new ConcurrentHashMap<>();

    /** Learns that a document was read. */
    public void put(Path path, Document document) {
        documents.put(path.toAbsolutePath().normalize(), document);
    }

    /** Hands a document on, once; null where the file held none. */
    @Nullable
    Document take(Path path) {
        return documents.remove(path.toAbsolutePath().normalize());
    }
}
