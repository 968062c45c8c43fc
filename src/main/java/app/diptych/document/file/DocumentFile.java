package app.diptych.document.file;

import app.diptych.document.Document;
import app.diptych.document.DocumentException;
import app.diptych.document.ModelJson;
import app.diptych.document.WholeFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A document in a file {@code *.diptych}. It remembers what the file held, so that what somebody else wrote in the
 * meantime is not lost, and keeps the version before the last as {@code NAME.diptych~}. Not thread-safe.
 */
public final class DocumentFile {
    private final Path path;
    private final ModelJson json;
    private Stamp stamp;

    private DocumentFile(Path path, ModelJson json, Stamp stamp) {
        this.path = path;
        this.json = json;
        this.stamp = stamp;
    }

    /** A file with the document that it held. */
    public record Opened(DocumentFile file, Document document) {}

    /**
     * Opens a document.
     *
     * @throws IOException if the file cannot be read
     * @throws DocumentException if it holds no document
     */
    public static Opened open(Path path, ModelJson json) throws IOException, DocumentException {
        byte[] bytes = Files.readAllBytes(path);
        return new Opened(new DocumentFile(path, json, Stamp.of(bytes)), json.read(bytes));
    }

    /**
     * A place to save to that is chosen now; whoever chose it has agreed that what is there goes.
     *
     * @throws IOException if what is there cannot be read
     */
    public static DocumentFile at(Path path, ModelJson json) throws IOException {
        return new DocumentFile(path, json, Stamp.of(path));
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** The version before the last that was saved, once there is one. */
    public Path previous() {
        return path.resolveSibling(path.getFileName() + "~");
    }

    /**
     * Whether somebody else has changed the file.
     *
     * @throws IOException if it cannot be read
     */
    public boolean isChanged() throws IOException {
        return !Stamp.of(path).equals(stamp);
    }

    /** What the file holds now counts as seen: the next save writes over it. */
    public void accept() throws IOException {
        stamp = Stamp.of(path);
    }

    /**
     * Writes the document, and keeps what the file held as its previous version.
     *
     * @return what the file holds now
     * @throws ChangedException if somebody else has changed the file since it was opened or saved
     * @throws IOException if it cannot be written; the file is then as it was
     */
    public Stamp save(Document document) throws IOException {
        Stamp now = Stamp.of(path);
        if (!now.equals(stamp)) {
            throw new ChangedException(path, now.equals(Stamp.ABSENT));
        }
        byte[] bytes = bytes(document);
        keepPrevious(now, bytes);
        WholeFile.write(path, out -> out.write(bytes));
        stamp = Stamp.of(bytes);
        return stamp;
    }

    private byte[] bytes(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.write(document, out);
        return out.toByteArray();
    }

    /** A copy, not a rename: at every moment there is a whole file under the document's own name. */
    private void keepPrevious(Stamp now, byte[] next) throws IOException {
        if (now.equals(Stamp.ABSENT) || now.equals(Stamp.of(next))) {
            return;
        }
        @Nullable Path before = Files.exists(path) ? path : null;
        if (before != null) {
            WholeFile.write(previous(), out -> Files.copy(before, out));
        }
    }
}
