package app.diptych.importing.format;

import app.diptych.importing.manuscript.Manuscript;

/** Reads the paragraphs of one format. Implementations have no state and are thread-safe. */
@FunctionalInterface
public interface Extractor {
    /**
     * Reads a file.
     *
     * @param name of the file, for messages
     * @param bytes of the file, not empty
     * @throws ExtractionException if nothing can be read from it
     */
    Manuscript read(String name, byte[] bytes) throws ExtractionException;
}
