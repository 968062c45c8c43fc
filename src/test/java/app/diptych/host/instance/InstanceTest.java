package app.diptych.host.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstanceTest {
    @TempDir
    private Path folder;

    private final BlockingQueue<List<Path>> heard = new LinkedBlockingQueue<>();
    private final BlockingQueue<List<Path>> heardThere = new LinkedBlockingQueue<>();

    /** With more patience than a person has: a busy machine may take long to answer. */
    private static boolean handOver(Address address, List<Path> files) {
        return LaterStart.handOver(address, files, Duration.ofMinutes(1));
    }

    private Address address() {
        return new Address(folder.resolve("run"), ":0");
    }

    @Test
    void theSecondStartHandsItsFilesToTheFirst() throws Exception {
        List<Path> files = List.of(folder.resolve("a call.txt"), folder.resolve("法說會.diptych"));
        try (Instance first = Instance.claim(address()).orElseThrow()) {
            first.listen(heard::add);

            assertThat(Instance.claim(address())).isEmpty();
            assertThat(handOver(address(), files)).isTrue();

            assertThat(heard.poll(60, TimeUnit.SECONDS)).isEqualTo(files);
        }
    }

    @Test
    void aStartWithoutFilesIsHeardToo() throws Exception {
        try (Instance first = Instance.claim(address()).orElseThrow()) {
            first.listen(heard::add);

            assertThat(handOver(address(), List.of())).isTrue();

            assertThat(heard.poll(60, TimeUnit.SECONDS)).isEmpty();
        }
    }

    @Test
    void whoComesBeforeTheFirstListensIsHeardWhenItDoes() throws Exception {
        try (Instance first = Instance.claim(address()).orElseThrow();
                SocketChannel early = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            assertThat(first.isOpen()).isTrue();
            early.connect(UnixDomainSocketAddress.of(address().socket()));
            Message.write(List.of(folder), java.nio.channels.Channels.newOutputStream(early));

            first.listen(heard::add);

            assertThat(heard.poll(60, TimeUnit.SECONDS)).containsExactly(folder);
        }
    }

    @Test
    void afterTheFirstIsGoneThereIsAnotherFirstAndNothingIsLeftThatListens() throws Exception {
        Instance.claim(address()).orElseThrow().close();

        assertThat(address().socket()).doesNotExist();
        assertThat(LaterStart.handOver(address(), List.of())).isFalse();
        try (Instance next = Instance.claim(address()).orElseThrow()) {
            next.listen(heard::add);
            assertThat(handOver(address(), List.of(folder))).isTrue();
        }
    }

    @Test
    void whatACrashLeftBehindIsNoHindrance() throws Exception {
        Files.createDirectories(address().folder());
        Files.writeString(address().socket(), "");
        Files.writeString(address().lock(), "");

        try (Instance first = Instance.claim(address()).orElseThrow()) {
            first.listen(heard::add);
            assertThat(handOver(address(), List.of(folder))).isTrue();
        }
    }

    @Test
    void anotherDisplayHasItsOwnFirst() throws Exception {
        Address other = new Address(folder.resolve("run"), ":1");
        try (Instance here = Instance.claim(address()).orElseThrow();
                Instance there = Instance.claim(other).orElseThrow()) {
            here.listen(heard::add);
            there.listen(heardThere::add);

            assertThat(handOver(address(), List.of(folder))).isTrue();
            assertThat(handOver(other, List.of())).isTrue();

            // A start is answered after its files were told.
            assertThat(heard).containsExactly(List.of(folder));
            assertThat(heardThere).containsExactly(List.of());
        }
    }

    @Test
    void nonsenseIsNotHeardAndDoesNotStopTheOthers() throws Exception {
        try (Instance first = Instance.claim(address()).orElseThrow()) {
            first.listen(heard::add);
            try (SocketChannel stranger = SocketChannel.open(StandardProtocolFamily.UNIX)) {
                assertThat(first.isOpen()).isTrue();
                stranger.connect(UnixDomainSocketAddress.of(address().socket()));
                stranger.write(ByteBuffer.wrap("GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII)));
            }

            assertThat(handOver(address(), List.of(folder))).isTrue();
            assertThat(heard).containsExactly(List.of(folder));
        }
    }

    @Test
    void aFolderTooDeepForASocketStillHasOne() throws Exception {
        Address deep = new Address(folder.resolve("a".repeat(120)), "");
        try (Instance first = Instance.claim(deep).orElseThrow()) {
            first.listen(heard::add);
            assertThat(handOver(deep, List.of(folder))).isTrue();
        }
    }
}
