package app.diptych.importing.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlTextTest {
    private static String read(byte[] bytes) throws IOException {
        StringWriter text = new StringWriter();
        try (Reader reader = XmlText.of(new ByteArrayInputStream(bytes))) {
            reader.transferTo(text);
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, <a>營收</a>",
        "UTF-8, \uFEFF<a>營收</a>",
        "UTF-16LE, \uFEFF<a>營收</a>",
        "UTF-16BE, \uFEFF<a>營收</a>",
        "UTF-16LE, <a>營收</a>",
        "UTF-16BE, <a>營收</a>",
        "Big5, <?xml version='1.0' encoding='Big5'?><a>營收</a>",
        "GB18030, '<?xml version=\"1.0\" encoding=\"gb18030\"?><a>营收</a>'",
        "UTF-8, <?xml version='1.0' encoding='UTF-16'?><a>營收</a>"
    })
    void theEncodingIsToldByMarkSignsOrDeclaration(String encoding, String document) throws IOException {
        assertThat(read(document.getBytes(Charset.forName(encoding)))).isEqualTo(document.replace("\uFEFF", ""));
    }

    @Test
    void bytesOfNoCharacterAreRefused() {
        byte[] bytes = "<a>?</a>".getBytes(StandardCharsets.UTF_8);
        bytes[3] = (byte) 0xC3;
        assertThatThrownBy(() -> read(bytes)).isInstanceOf(CharacterCodingException.class);
    }

    @Test
    void anEncodingThatNobodyKnowsIsNamed() {
        byte[] bytes = "<?xml version='1.0' encoding='Zeppelin-8'?><a/>".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> read(bytes)).isInstanceOf(IOException.class).hasMessageContaining("Zeppelin-8");
    }

    @Test
    void anEmptyDocumentIsEmpty() throws IOException {
        assertThat(read(new byte[0])).isEmpty();
    }
}
