package app.diptych.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The invented calls that come with the program: three quarters of one company. */
public final class Samples {
    private static final List<String> NAMES =
            List.of("merrowick-2025-Q4.txt", "merrowick-2026-Q1.txt", "merrowick-2025-Q3.txt");

    /** The file names, the one to show first at the head. */
    public List<String> names() {
        return NAMES;
    }

    /**
     * A sample's bytes.
     *
     * @param name one of {@link #names()}
     * @throws IllegalArgumentException if there is no such sample
     */
    public byte[] read(String name) {
        try (InputStream in = Samples.class.getResourceAsStream("/app/diptych/sample/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no sample is called " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
