package app.diptych.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a result beside its target first, then in its place: what stood there is lost only to a whole result. */
final class WholeFile {
    private WholeFile() {}

    /** What writes a result. */
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    static void write(Path target, Content content) throws IOException {
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            to(target, content); // a device or a pipe
            return;
        }
        Path folder = target.toAbsolutePath().getParent();
        Path whole = Files.createTempFile(folder, ".diptych", ".part");
        try {
            to(whole, content);
            Files.move(whole, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private static void to(Path file, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            content.write(out);
        }
    }
}
