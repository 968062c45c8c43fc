package app.diptych.host.instance;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/** A start that finds another's window. */
public final class LaterStart {
    private static final System.Logger LOG = System.getLogger(LaterStart.class.getName());

    /** Two files opened by one click start two programs at once: the first may have its lock, and not yet its socket. */
    private static final int TRIES = 10;

    private LaterStart() {}

    /**
     * Asks the first start to open files and to show its window.
     *
     * @return whether it said that it does; if not, this start needs its own window
     */
    public static boolean handOver(Address address, List<Path> files) {
        return handOver(address, files, Address.PATIENCE);
    }

    /** @param patience how long the first start has to answer */
    static boolean handOver(Address address, List<Path> files, Duration patience) {
        Executor aside = work -> Thread.ofPlatform().name("hand-over").daemon().start(work);
        CompletableFuture<Boolean> answer = CompletableFuture.supplyAsync(() -> ask(address, files, patience), aside);
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            LOG.log(Level.DEBUG, "the window that is there does not answer", e);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean ask(Address address, List<Path> files, Duration patience) {
        for (int i = 1; i < TRIES; i++) {
            if (askOnce(address, files)) {
                return true;
            }
            LockSupport.parkNanos(patience.toNanos() / TRIES);
        }
        return askOnce(address, files);
    }

    private static boolean askOnce(Address address, List<Path> files) {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(UnixDomainSocketAddress.of(address.socket()));
            Message.write(files, Channels.newOutputStream(channel));
            return Message.isConfirmed(Channels.newInputStream(channel));
        } catch (IOException | UnsupportedOperationException e) {
            LOG.log(Level.DEBUG, "there is no window to be found", e);
            return false;
        }
    }
}
