package app.diptych.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The encoding of every format that is text is told with the call. */
class CharsetTest {
    private static final String PAGE = "<html><head>%s</head><body><p><b>主持人</b></p><p>早安，歡迎參加 Halvorsen 的法說會。</p>"
            + "<p><b>Ada Quist</b> - 財務長</p><p>謝謝主持人，營收成長了 12%%，毛利率也上升。</p><p><b>主持人</b></p><p>會議到此結束，謝謝大家。</p>"
            + "</body></html>";
    private static final String JSON =
            "[{\"speaker\":\"Ada Quist\",\"text\":\"謝謝主持人，營收成長了 12%%，毛利率也上升。\"},{\"speaker\":\"Leo Marsh\",\"text\":\"您對第三季有何展望？\"}]%s";
    private static final String CAPTIONS =
            "1\n00:00:01,000 --> 00:00:04,000\n主持人：早安，歡迎參加法說會。%s\n\n2\n00:00:06,000 --> 00:00:09,000\nAda Quist：謝謝，營收成長了。\n\n3\n00:00:12,000 --> 00:00:19,000\n主持人：會議到此結束，謝謝大家。\n";

    @ParameterizedTest
    @CsvSource(textBlock = """
            page,     UTF-8,    '',                      UTF-8
            page,     UTF-16LE, '',                      UTF-16LE
            page,     Big5,     '<meta charset=big5>',   Big5
            page,     GBK,      '<meta charset=gbk>',    GBK
            json,     UTF-8,    '',                      UTF-8
            json,     UTF-16BE, '',                      UTF-16BE
            captions, UTF-8,    '',                      UTF-8
            """)
    void itIsTold(String kind, String written, String head, String told) throws Exception {
        String text = (kind.equals("page") ? PAGE : kind.equals("json") ? JSON : CAPTIONS).formatted(head);

        assertThat(new TranscriptReader()
                        .read("call", text.getBytes(Charset.forName(written)))
                        .source()
                        .charset())
                .isEqualTo(told);
    }
}
