package app.diptych.host.instance;

import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The start whose window it is: it hears of the files that later starts are given. */
public final class Instance implements Closeable {
    private final FileChannel lockFile;
    private final Address address;
    /**
     * Empty on a machine that has no such sockets: there each start has its own window. Opened beside the rest of the start,
     * which a person waits for; a later start tries more than once.
     */
    private final CompletableFuture<Optional<ServerSocketChannel>> door;

    private Instance(FileChannel lockFile, Address address) {
        this.lockFile = lockFile;
        this.address = address;
        this.door = CompletableFuture.supplyAsync(
                () -> door(address),
                work -> Thread.ofPlatform().name("door").daemon().start(work));
    }

    /**
     * Becomes the first, if nobody is. The lock goes with the process, however that ends.
     *
     * @return empty if another start is the first
     * @throws IOException if the folder cannot be used
     */
    public static Optional<Instance> claim(Address address) throws IOException {
        Files.createDirectories(address.folder());
        FileChannel file = FileChannel.open(address.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isLocked(file)) {
            file.close();
            return Optional.empty();
        }
        return Optional.of(new Instance(file, address));
    }

    private static boolean isLocked(FileChannel file) throws IOException {
        try {
            FileLock lock = file.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    private static Optional<ServerSocketChannel> door(Address address) {
        try {
            // One that crashed leaves it behind.
            Files.deleteIfExists(address.socket());
            ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            door.bind(UnixDomainSocketAddress.of(address.socket()));
            return Optional.of(door);
        } catch (IOException | RuntimeException e) {
            log().log(Level.DEBUG, "no local socket; every start has its own window", e);
            return Optional.empty();
        }
    }

    /** Waits until a later start would be heard; whether any ever is. */
    boolean isOpen() {
        return door.join().isPresent();
    }

    /**
     * Begins to listen. What was asked for since {@link #claim} is told at once.
     *
     * @param opened told, on a thread of its own, of the files a later start was given; none where it was given none
     */
    public void listen(Consumer<List<Path>> opened) {
        Thread.ofPlatform()
                .name("later-starts")
                .daemon()
                .start(() -> door.join().ifPresent(at -> listen(at, opened)));
    }

    private static void listen(ServerSocketChannel at, Consumer<List<Path>> opened) {
        while (true) {
            try (SocketChannel caller = at.accept()) {
                // A caller that says nothing must not keep the others waiting.
                Thread.ofVirtual().start(() -> hear(caller, opened)).join(Address.PATIENCE);
            } catch (ClosedChannelException e) {
                return;
            } catch (IOException e) {
                log().log(Level.WARNING, "a later start could not be heard", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static void hear(SocketChannel caller, Consumer<List<Path>> opened) {
        try {
            List<Path> files = Message.read(Channels.newInputStream(caller));
            opened.accept(files);
            Message.confirm(Channels.newOutputStream(caller));
        } catch (IOException e) {
            log().log(Level.DEBUG, "a later start did not finish", e);
        }
    }

    /** Hears no more, and lets another start be the first. */
    @Override
    public void close() throws IOException {
        try (lockFile) {
            ServerSocketChannel at = door.join().orElse(null);
            if (at != null) {
                at.close();
                Files.deleteIfExists(address.socket());
            }
        }
    }

    /** Asked for when there is something to tell: the first logger of a program takes long to make. */
    private static System.Logger log() {
        return System.getLogger(Instance.class.getName());
    }
}
