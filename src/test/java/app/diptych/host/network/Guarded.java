package app.diptych.host.network;

import app.diptych.Main;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.SocketChannel;

/** The program, in a Java that refuses it any network; with "reach" instead, what tries to reach one. */
final class Guarded {
    private Guarded() {}

    @SuppressWarnings("deprecation") // the old sockets have no other place to be held at
    public static void main(String[] arguments) throws IOException {
        Socket.setSocketImplFactory(() -> {
            throw new UncheckedIOException(Guard.refuse("a socket"));
        });
        ServerSocket.setSocketFactory(() -> {
            throw new UncheckedIOException(Guard.refuse("a server socket"));
        });
        DatagramSocket.setDatagramSocketImplFactory(() -> {
            throw new UncheckedIOException(Guard.refuse("a datagram socket"));
        });
        if (arguments[0].equals("reach")) {
            reach();
        } else {
            Main.main(arguments);
        }
    }

    private static void reach() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), 9));
        } catch (IOException | UncheckedIOException e) {
            // written down
        }
        try (SocketChannel channel = SocketChannel.open()) {
            channel.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), 9));
        } catch (IOException e) {
            // written down
        }
    }
}
