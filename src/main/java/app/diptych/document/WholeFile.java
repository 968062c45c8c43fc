package app.diptych.document;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/**
 * Writes a file whole or not at all: beside its target first, forced to the disk, then renamed into its place. A crash, a
 * power cut or a full disk leaves the old one or the new one, never half of one.
 */
public final class WholeFile {
    private WholeFile() {}

    /** What writes a file's content. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes all of it.
         *
         * @throws IOException if {@code out} fails
         */
        void write(OutputStream out) throws IOException;
    }

    /**
     * Writes a file, whose folder must be there. What is no file but a device or a pipe is written as it is.
     *
     * @throws IOException if it cannot be written; an old one is left as it was
     */
    public static void write(Path target, Content content) throws IOException {
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
                content.write(out);
            }
            return;
        }
        if (Files.isRegularFile(target) && !Files.isWritable(target)) {
            // To put another file in its place would be allowed, and is not what its owner meant.
            throw new AccessDeniedException(target.toString());
        }
        // Through a link, so that the link stays one.
        Path file = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        Path folder = Objects.requireNonNullElse(
                file.getParent(), file.toAbsolutePath().getRoot());
        Path fresh = Files.createTempFile(folder, ".diptych", ".part");
        try {
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                OutputStream out = unclosed(Channels.newOutputStream(channel));
                content.write(out);
                out.flush();
                channel.force(true);
            }
            Permissions.copy(file, fresh);
            replace(fresh, file);
            forceFolder(folder);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** A writer of JSON closes what it has written; the file is still to be forced to the disk then. */
    private static OutputStream unclosed(OutputStream out) {
        return new BufferedOutputStream(out) {
            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    /** The same for a text, in UTF-8. */
    public static void write(Path target, String text) throws IOException {
        write(target, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void replace(Path fresh, Path file) throws IOException {
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A rename is on the disk only when its folder is; where a folder cannot be opened, the system sees to it itself. */
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folders; NTFS keeps a journal of renames.
        }
    }
}
