package app.diptych.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputTest {
    private final TranscriptReader reader = new TranscriptReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    50 4B 03 04 14 00 06 00                   | a ZIP archive
                    50 4B 03 04 77 6F 72 64 2F 64 6F 63 00    | a Word document (DOCX)
                    89 50 4E 47 0D 0A 1A 0A 00 00 00 0D       | a PNG picture
                    FF D8 FF E0 00 10 4A 46                   | a JPEG picture
                    1F 8B 08 00 00 00 00 00                   | a gzip archive
                    D0 CF 11 E0 A1 B1 1A E1                   | an old Office document
                    7B 5C 72 74 66 31 5C 61                   | an RTF document
                    41 42 00 00 00 43 01 02 03 00             | binary data
                    """)
    void aFileThatIsNoTextIsNamedForWhatItIs(String hex, String what) {
        UnreadableException refusal = refusal("call.txt", bytes(hex));
        assertThat(refusal.problem()).isEqualTo(Problem.NOT_TEXT);
        assertThat(refusal.arguments()).containsExactly("call.txt", what);
        assertThat(refusal.getMessage()).contains("\"call.txt\" is " + what, "expected", "plain text");
    }

    @Test
    void aBrokenPdfIsSaidToBeOne() {
        UnreadableException refusal = refusal("call.txt", bytes("25 50 44 46 2D 31 2E 34 0A"));
        assertThat(refusal.problem()).isEqualTo(Problem.DAMAGED);
        assertThat(refusal.getMessage()).contains("\"call.txt\"", "no PDF that can be read");
    }

    @Test
    void bytesInvalidInEveryEncodingAreRefused() {
        UnreadableException refusal = refusal("call.txt", bytes("4F 6B FF 0A FF FF 80 0A FF 81 FE FF"));
        assertThat(refusal.problem()).isEqualTo(Problem.ENCODING);
        assertThat(refusal.getMessage())
                .contains("call.txt", "UTF-8, UTF-16, GB18030, Big5, Windows-1252", "save it as");
    }

    @Test
    void aFileOverTheLimitIsRefusedByItsSize(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("huge.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200L << 20);
        }
        UnreadableException refusal = catchThrowableOfType(UnreadableException.class, () -> reader.read(file));
        assertThat(refusal.problem()).isEqualTo(Problem.TOO_LARGE);
        assertThat(refusal.arguments()).containsExactly("huge.txt", "200", "64");
        assertThat(refusal.getMessage()).contains("\"huge.txt\" has 200 MB", "64 MB at most");
    }

    @Test
    void aFileThatIsNotThereIsRefused(@TempDir Path folder) {
        UnreadableException refusal =
                catchThrowableOfType(UnreadableException.class, () -> reader.read(folder.resolve("gone.txt")));
        assertThat(refusal.problem()).isEqualTo(Problem.NOT_READABLE);
        assertThat(refusal.getMessage()).contains("\"gone.txt\" cannot be read", "no such file");
    }

    @Test
    void aFolderIsRefused(@TempDir Path folder) {
        UnreadableException refusal = catchThrowableOfType(UnreadableException.class, () -> reader.read(folder));
        assertThat(refusal.problem()).isEqualTo(Problem.NOT_READABLE);
        assertThat(refusal.getMessage()).contains("a folder");
    }

    @Test
    void pastedTextWithoutANameIsCalledSo() {
        UnreadableException refusal = refusal(" ", "Hello.".getBytes(StandardCharsets.UTF_8));
        assertThat(refusal.problem()).isEqualTo(Problem.ONE_LINE);
        assertThat(refusal.arguments()).containsExactly("pasted text");
    }

    private UnreadableException refusal(String name, byte[] bytes) {
        return catchThrowableOfType(UnreadableException.class, () -> reader.read(name, bytes));
    }

    private static byte[] bytes(String hex) {
        String[] pairs = hex.strip().split(" ", -1);
        byte[] bytes = new byte[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            bytes[i] = (byte) Integer.parseInt(pairs[i], 16);
        }
        return bytes;
    }
}
