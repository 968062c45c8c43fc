package app.diptych.document.file;

import app.diptych.document.Document;
import app.diptych.document.DocumentException;
import app.diptych.document.ModelJson;
import app.diptych.document.WholeFile;
import app.diptych.review.Decisions;
import app.diptych.review.note.Notes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A document on disk, whose review is changed while it is open. Thread-safe.
 *
 * @param path the file
 * @param sha256 of what its call was read from: by this it is known again
 */
public record ReviewedFile(Path path, String sha256) {
    /**
     * Puts a review into the file, and leaves all else as it stands there now.
     *
     * @throws IOException if the file cannot be read or written, or is no longer a document of this call; it is left as it
     *     was
     */
    public void write(Decisions review, ModelJson json) throws IOException {
        Document now = read(json);
        if (!now.review().equals(review)) {
            write(now.reviewed(review), json);
        }
    }

    /**
     * Does to the notes in the file what a person did to a copy of them, and leaves all else, notes of others too, as it
     * stands there now.
     *
     * @param before the copy, as it was
     * @param after the same copy, as the person left it
     * @throws IOException as {@link #write(Decisions, ModelJson)}
     */
    public void write(Notes before, Notes after, ModelJson json) throws IOException {
        Document now = read(json);
        Notes changed = now.notes().changed(before, after);
        if (!now.notes().equals(changed)) {
            write(now.noted(changed), json);
        }
    }

    private Document read(ModelJson json) throws IOException {
        Document now;
        try {
            now = json.read(Files.readAllBytes(path));
        } catch (DocumentException e) {
            throw new IOException(path.getFileName() + " is no longer a document: " + e.getMessage(), e);
        }
        if (!now.analysis().transcript().source().sha256().equals(sha256)) {
            throw new IOException(path.getFileName() + " is now the document of another call");
        }
        return now;
    }

    private void write(Document now, ModelJson json) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        json.write(now, whole);
        WholeFile.write(path, whole::writeTo);
    }
}
