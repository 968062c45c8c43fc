package app.diptych.document;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/** Writes a file whole or not at all: a crash leaves the old one or the new one, never half of one. */
public final class WholeFile {
    private WholeFile() {}

    /** What is written. */
    @FunctionalInterface
    public interface Content {
        /** Writes it. */
        void write(OutputStream out) throws IOException;
    }

    /**
     * Writes a file, whose folder must be there.
     *
     * @throws IOException if it cannot be written; an old one is left as it was
     */
    public static void write(Path target, Content content) throws IOException {
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            to(target, content); // a device or a pipe
            return;
        }
        if (Files.isRegularFile(target) && !Files.isWritable(target)) {
            // To put another file in its place would be allowed, and is not what its owner meant.
            throw new AccessDeniedException(target.toString());
        }
        // Not a temporary file of Java's, which nobody else could read when it has taken its place.
        Path whole = target.resolveSibling(".diptych-" + UUID.randomUUID() + ".part");
        try {
            Files.createFile(whole);
            keepPermissions(target, whole);
            to(whole, content);
            replace(whole, target);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    /** The same for a text, in UTF-8. */
    public static void write(Path target, String text) throws IOException {
        write(target, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        var before = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (before != null && Files.isRegularFile(from)) {
            Files.setPosixFilePermissions(to, before.readAttributes().permissions());
        }
    }

    private static void replace(Path fresh, Path target) throws IOException {
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void to(Path file, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            content.write(out);
        }
    }
}
