package app.diptych.document.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Says that this window works on a file. The system lets go of it when the program ends, however it ends, so that no stale
 * lock is ever left.
 */
public final class DocumentLock implements AutoCloseable {
    private final FileChannel channel;

    private DocumentLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * The lock on a name.
     *
     * @param folder where locks are kept, on this machine; made where it is not there
     * @param name of what is locked; any text
     * @return the lock, or nothing where another window has it
     * @throws IOException if no lock can be kept there
     */
    public static Optional<DocumentLock> on(Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        Path file =
                folder.resolve(Stamp.of(name.getBytes(StandardCharsets.UTF_8)).sha256() + ".lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new DocumentLock(channel));
            }
        } catch (OverlappingFileLockException e) {
            // Another window of this very program.
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        // The empty file stays: were it deleted, one window could lock the old file and another a new one.
        channel.close();
    }
}
