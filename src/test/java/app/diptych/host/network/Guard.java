package app.diptych.host.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ProtocolFamily;
import java.net.StandardProtocolFamily;
import java.nio.channels.Channel;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Java's own maker of channels, but for those that could reach a network: who asks for one is written down, and refused.
 * Local sockets are files.
 */
public final class Guard extends SelectorProvider {
    private final SelectorProvider java = standard();

    /** Asked for in the usual way, Java gives the one that it was told to use: this. */
    private static SelectorProvider standard() {
        try {
            return (SelectorProvider) Class.forName("sun.nio.ch.DefaultSelectorProvider")
                    .getMethod("get")
                    .invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes down that a network was asked for. */
    static IOException refuse(String what) {
        IOException refused = new IOException("no network: " + what);
        try {
            Files.writeString(
                    Path.of(System.getProperty("guard.log")),
                    what + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return refused;
    }

    @Override
    public DatagramChannel openDatagramChannel() throws IOException {
        throw refuse("a datagram channel");
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
        throw refuse("a datagram channel");
    }

    @Override
    public Pipe openPipe() throws IOException {
        return java.openPipe();
    }

    @Override
    public AbstractSelector openSelector() throws IOException {
        return java.openSelector();
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() throws IOException {
        throw refuse("a server socket");
    }

    @Override
    public SocketChannel openSocketChannel() throws IOException {
        throw refuse("a socket");
    }

    @Override
    public ServerSocketChannel openServerSocketChannel(ProtocolFamily family) throws IOException {
        return family == StandardProtocolFamily.UNIX ? java.openServerSocketChannel(family) : openServerSocketChannel();
    }

    @Override
    public SocketChannel openSocketChannel(ProtocolFamily family) throws IOException {
        return family == StandardProtocolFamily.UNIX ? java.openSocketChannel(family) : openSocketChannel();
    }

    @Override
    public Channel inheritedChannel() throws IOException {
        return java.inheritedChannel();
    }
}
