package app.diptych.importing.format;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.importing.TranscriptReader;
import app.diptych.importing.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetectionTest {
    private final TranscriptReader reader = new TranscriptReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    %PDF-1.7¶1 0 obj                                        | PDF
                    PK\u0003\u0004 … word/document.xml …                    | DOCX
                    PK\u0003\u0004 … xl/workbook.xml …                      | BILINGUAL
                    <?xml version="1.0"?><tmx version="1.4">                | BILINGUAL
                    <xliff version="1.2">                                   | BILINGUAL
                    <!DOCTYPE html><html>                                   | HTML
                    <!-- saved --><HTML><BODY>                              | HTML
                    a<p>b</p><p>c</p><p>d</p><p>e</p><p>f</p>               | HTML
                    WEBVTT¶¶00:01.000 --> 00:02.000¶Hello                   | CAPTIONS
                    1¶00:00:01,000 --> 00:00:02,500¶Hello                   | CAPTIONS
                    [ { "speaker": "Operator", "text": "Hello." } ]         | JSON
                    { "transcript": "Hello." }                              | JSON
                    { "format": "diptych/1", "transcript": {} }             | DOCUMENT
                    Operator¶Welcome to the call.¶歡迎參加電話會議。          | INTERLEAVED
                    Operator¶Welcome to the call.¶Thank you.                | TEXT
                    操作員¶歡迎參加電話會議。¶Jane Doe - CFO¶謝謝。          | TEXT
                    """)
    void aFormatIsToldByTheContent(String text, Format format) throws UnreadableException {
        byte[] bytes = text.replace("¶", "\n").getBytes(StandardCharsets.UTF_8);
        assertThat(reader.detect("call", bytes)).contains(format);
    }

    @Test
    void aPictureIsNone() throws UnreadableException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
        assertThat(reader.detect("call.txt", png)).isEqualTo(Optional.empty());
    }

    @Test
    void whoReadsAFileMaySayWhatItIs() throws UnreadableException {
        String text = "Operator\nWelcome to the call.\nAnn Lee - CFO\nThank you.\n";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(reader.read("call.txt", bytes).source().importer()).isEqualTo("text");
        assertThat(reader.read("call.txt", bytes, Format.INTERLEAVED).source().importer())
                .isEqualTo("interleaved");
    }
}
