package app.diptych.document.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a file held when it was last read or written, to see whether somebody else has changed it since.
 *
 * @param sha256 of its bytes, in hexadecimal digits; empty where there is no file
 */
public record Stamp(String sha256) {
    /** There is no file. */
    public static final Stamp ABSENT = new Stamp("");

    /** Of these bytes. */
    public static Stamp of(byte[] bytes) {
        try {
            return new Stamp(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * Of a file as it is now.
     *
     * @throws IOException if it is there and cannot be read
     */
    public static Stamp of(Path file) throws IOException {
        try {
            return of(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return ABSENT;
        }
    }
}
