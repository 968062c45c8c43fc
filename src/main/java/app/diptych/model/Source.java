package app.diptych.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a transcript was read from.
 *
 * @param file name of the file, without its folder
 * @param importer name of the importer that read it ("interleaved")
 * @param charset the encoding found, by its IANA name, or null where the format has none
 * @param sha256 of the bytes read, 64 hexadecimal digits
 */
public record Source(String file, String importer, @Nullable String charset, String sha256) {
    /** @throws IllegalArgumentException if a name is blank or the hash is no SHA-256 */
    public Source {
        Checks.notBlank("file", file);
        Checks.notBlank("importer", importer);
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("sha256 is \"" + sha256 + "\"; 64 hexadecimal digits are wanted");
        }
    }
}
