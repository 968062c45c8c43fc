package app.diptych.importing.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.diptych.exporting.Worked;
import app.diptych.exporting.format.Format;
import app.diptych.importing.Problem;
import app.diptych.importing.TranscriptReader;
import app.diptych.importing.UnreadableException;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that was made to do harm gives a sentence: nothing is fetched, nothing read that it names, and nothing hangs. */
class MaliciousFilesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TranscriptReader reader = new TranscriptReader();
    private final AtomicInteger fetched = new AtomicInteger();
    private HttpServer server;

    @TempDir
    private Path folder;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            fetched.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void nothingWasFetched() {
        server.stop(0);
        assertThat(fetched).hasValue(0);
    }

    private String url(String file) {
        return "http://" + server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort() + "/" + file;
    }

    @Test
    void aDocumentTypeIsPassedOverUnread() throws Exception {
        String tmx = tmx("<!DOCTYPE tmx SYSTEM \"" + url("tmx14.dtd") + "\">", "Good morning.");
        String xliff = """
                <?xml version="1.0"?>
                <!DOCTYPE xliff PUBLIC "-//XLIFF//DTD XLIFF//EN" "%s">
                <xliff version="1.0"><file source-language="en" target-language="zh-TW"><body>
                <trans-unit id="1"><source>Good morning.</source><target>早安。</target></trans-unit>
                </body></file></xliff>
                """.formatted(url("xliff.dtd"));

        assertThat(read("a.tmx", tmx)).isEqualTo("Good morning.|早安。");
        assertThat(read("a.xlf", xliff)).isEqualTo("Good morning.|早安。");
    }

    @Test
    void whatAnExternalEntityNamesIsNotRead() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the combination");
        for (String system : new String[] {secret.toUri().toString(), url("secret")}) {
            String type = "<!DOCTYPE tmx [<!ENTITY x SYSTEM \"" + system + "\">]>";

            assertThat(refusal("a.tmx", tmx(type, "Good &x; morning.").getBytes(UTF_8)))
                    .contains("it uses an entity of its own, which is not read for safety")
                    .doesNotContain("combination");
        }
    }

    @Test
    void aParameterEntityIsNotFetched() throws Exception {
        String type = "<!DOCTYPE tmx [<!ENTITY % p SYSTEM \"" + url("p") + "\"> %p;]>";

        assertThat(read("a.tmx", tmx(type, "Good morning."))).isEqualTo("Good morning.|早安。");
    }

    @Test
    void aBillionLaughsAreNotLaughed() {
        StringBuilder type = new StringBuilder("<!DOCTYPE tmx [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 12; i++) {
            type.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        String laughing = tmx(type + "]>", "Good &l11; morning.");

        assertThat(refusal("a.tmx", laughing.getBytes(UTF_8))).contains("it uses an entity of its own");
    }

    @Test
    void elementsThatNestWithoutEndAreRefused() {
        String deep = tmx("", "<hi>".repeat(100_000) + "x" + "</hi>".repeat(100_000));

        assertThat(refusal("a.tmx", deep.getBytes(UTF_8))).contains("nested more than 90 deep");
    }

    @Test
    void brokenXmlIsNamedWithItsLine() {
        assertThat(refusal("a.tmx", "<tmx>\n<body>\n<tu></body></tmx>".getBytes(UTF_8)))
                .contains("it is no well-formed XML (line 3)");
    }

    @Test
    void anArchiveThatExpandsBeyondMeasureIsRefused() throws Exception {
        byte[] bomb = zip("xl/workbook.xml", 300L << 20);

        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(refusal("bomb.xlsx", bomb)).contains("its archive expands to more than 128 MB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../outside.txt", "/etc/outside.txt", "a/..\\..\\outside.txt", "C:\\outside.txt"})
    void anArchiveThatLeadsOutOfItselfIsRefused(String name) throws Exception {
        assertThat(refusal("slip.docx", zip(name, 10))).contains("its archive names a file outside itself");
    }

    @Test
    void anArchiveWithTooManyFilesIsRefused() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 3_000; i++) {
                zip.putNextEntry(new ZipEntry("xl/" + i));
            }
        }
        assertThat(refusal("many.xlsx", bytes.toByteArray())).contains("its archive has more than 2000 files");
    }

    @Test
    void anEntityInsideAnOfficeFileIsNotRead() throws Exception {
        Worked call = new Worked();
        String type = "<!DOCTYPE x [<!ENTITY x SYSTEM \"" + url("x") + "\">]>";

        assertThat(refusal("a.xlsx", infected(call.file(Format.XLSX), "xl/sharedStrings.xml", type)))
                .contains("has a document type, which is not read for safety");
        assertThat(refusal("a.xlsx", infected(call.file(Format.XLSX), "xl/worksheets/sheet1.xml", type)))
                .contains("has a document type, which is not read for safety");
        assertThat(refusal("a.docx", infected(call.file(Format.DOCX), "word/document.xml", type)))
                .contains("has a document type, which is not read for safety");
    }

    @Test
    void anArchiveThatIsCutOffIsRefused() throws Exception {
        byte[] whole = new Worked().file(Format.XLSX);

        assertThat(refusal("half.xlsx", java.util.Arrays.copyOf(whole, whole.length / 2)))
                .contains("half.xlsx");
    }

    private static String tmx(String type, String english) {
        return "<?xml version=\"1.0\"?>\n" + type + "<tmx version=\"1.4\"><header/><body><tu>"
                + "<tuv xml:lang=\"en\"><seg>" + english + "</seg></tuv>"
                + "<tuv xml:lang=\"zh-TW\"><seg>早安。</seg></tuv></tu></body></tmx>";
    }

    private String read(String name, String text) throws Exception {
        Path file = Files.writeString(folder.resolve(name), text);
        return assertTimeoutPreemptively(PATIENCE, () -> {
            ExchangeRow row = reader.exchange(file).rows().getFirst();
            return row.english() + "|" + row.chinese();
        });
    }

    /** Both ways of reading it refuse in the same words. */
    private String refusal(String name, byte[] bytes) {
        return assertTimeoutPreemptively(PATIENCE, () -> {
            Files.write(folder.resolve(name), bytes);
            String opened = message(() -> reader.read(folder.resolve(name)));
            String merged = message(() -> reader.exchange(folder.resolve(name)));
            assertThat(opened).contains(name);
            assertThat(merged).contains(name);
            return opened;
        });
    }

    private interface Reading {
        void run() throws UnreadableException;
    }

    private static String message(Reading reading) {
        try {
            reading.run();
        } catch (UnreadableException e) {
            assertThat(e.problem()).isIn(Problem.NOT_BILINGUAL, Problem.NOT_TEXT);
            return String.valueOf(e.getMessage());
        }
        throw new AssertionError("it was read");
    }

    private static byte[] zip(String name, long size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            byte[] block = new byte[1 << 16];
            for (long left = size; left > 0; left -= block.length) {
                zip.write(block, 0, (int) Math.min(left, block.length));
            }
        }
        return bytes.toByteArray();
    }

    /** An archive with a document type put into one of its files. */
    private static byte[] infected(byte[] archive, String name, String type) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean found = false;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = in.readAllBytes();
                if (entry.getName().equals(name)) {
                    found = true;
                    String text = new String(content, UTF_8);
                    int root = text.indexOf('<', text.startsWith("<?") ? text.indexOf("?>") : 0);
                    content = (text.substring(0, root) + type + text.substring(root)).getBytes(UTF_8);
                }
                out.write(content);
            }
        }
        assertThat(found).as(name).isTrue();
        return bytes.toByteArray();
    }
}
