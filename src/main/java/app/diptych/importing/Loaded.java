package app.diptych.importing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A file in memory. Its hash is taken once, when it is wanted. */
final class Loaded {
    private final String name;
    private final byte[] bytes;
    private @Nullable String sha256;

    /**
     * @param name without its folder
     * @param bytes neither none nor more than {@link TranscriptReader#LIMIT}; not copied, since nobody writes to them
     */
    Loaded(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }

    /** The hash of the bytes, in hexadecimal digits. */
    synchronized String sha256() {
        String known = sha256;
        if (known == null) {
            known = sha256(bytes);
            sha256 = known;
        }
        return known;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
