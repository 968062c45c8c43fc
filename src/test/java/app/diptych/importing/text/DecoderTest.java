package app.diptych.importing.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecoderTest {
    private static final String TRADITIONAL = """
            Operator
            Operator
            Revenue was $12 million, up 8%.
            營收為 1,200 萬美元,年增 8%。我們預計下個季度的毛利率將維持在這個水準,謝謝大家。
            """;
    private static final String SIMPLIFIED = """
            Operator
            Operator
            Revenue was $12 million, up 8%.
            营收为1200万美元，同比增长8%。我们预计下个季度的毛利率将维持在这个水平，谢谢大家。
            """;
    private static final String ENGLISH = """
            Operator
            We said “yes” – in Zürich, today’s café; that’s all.
            """;

    private static final String ENGLISH_ONLY = "We opened two shops this year, and both of them did well.\n";

    private final Decoder decoder = new Decoder();

    @ParameterizedTest
    @CsvSource(textBlock = """
                    UTF-8,    T, UTF-8
                    UTF-16LE, T, UTF-16LE
                    UTF-16BE, T, UTF-16BE
                    GB18030,  T, GB18030
                    Big5,     T, Big5
                    UTF-8,    S, UTF-8
                    UTF-16LE, S, UTF-16LE
                    UTF-16BE, S, UTF-16BE
                    GB18030,  S, GB18030
                    windows-1252, E, windows-1252
                    UTF-8,    E, UTF-8
                    UTF-16LE, E, UTF-16LE
                    """)
    void anEncodingWithoutMarkIsFoundOut(String charset, String which, String found) {
        String text = text(which);
        assertThat(decoder.decode(text.getBytes(Charset.forName(charset)))).isEqualTo(new Decoding.Text(text, found));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "GB18030"})
    void aByteOrderMarkDecidesAndIsLeftOut(String charset) {
        byte[] bytes = ("\uFEFF" + TRADITIONAL).getBytes(Charset.forName(charset));
        assertThat(decoder.decode(bytes)).isEqualTo(new Decoding.Text(TRADITIONAL, charset));
    }

    @Test
    void aFewChineseCharactersAreEnoughToTellBig5FromGb18030() {
        String text = "Operator\nOperator\nThank you.\n謝謝您的問題。\n";
        assertThat(decoder.decode(text.getBytes(Charset.forName("Big5")))).isEqualTo(new Decoding.Text(text, "Big5"));
        assertThat(decoder.decode(text.getBytes(Charset.forName("GB18030"))))
                .isEqualTo(new Decoding.Text(text, "GB18030"));
    }

    @Test
    void damagedNamesInGb18030AreNoLettersOfTheWest() {
        String quoted = "\u201CWe opened two shops this year\u201D, and both of them did well.\n".repeat(3);
        String text = quoted + "陈伟强 首席执行官\n" + quoted;
        byte[] bytes = (text + "x\n").getBytes(Charset.forName("GB18030"));
        bytes[bytes.length - 2] = (byte) 0xFF;

        assertThat(decoder.decode(bytes)).isInstanceOf(Decoding.Invalid.class);
    }

    @Test
    void namesOfTheWestAreOfTheWest() {
        String text =
                ENGLISH_ONLY + "Zoë Müller, Strøm & Sønner à Genève: \u2019État\u2019, naïve, Åland, Töölö, Çelik.\n";

        assertThat(decoder.decode(text.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(new Decoding.Text(text, "windows-1252"));
    }

    @Test
    void plainAsciiIsUtf8() {
        assertThat(decoder.decode("Operator\nHello.\n".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(new Decoding.Text("Operator\nHello.\n", "UTF-8"));
    }

    @Test
    void twoEncodingsInOneFileAreInvalid() {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.writeBytes(TRADITIONAL.repeat(4).getBytes(StandardCharsets.UTF_8));
        mixed.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFF, '\n'});
        assertThat(decoder.decode(mixed.toByteArray())).isInstanceOf(Decoding.Invalid.class);
    }

    private static String text(String which) {
        return switch (which) {
            case "T" -> TRADITIONAL;
            case "S" -> SIMPLIFIED;
            default -> ENGLISH;
        };
    }
}
