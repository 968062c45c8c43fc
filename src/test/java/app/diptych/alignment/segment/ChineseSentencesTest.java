package app.diptych.alignment.segment;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.model.Language;
import app.diptych.model.Span;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseSentencesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            營收成長了。利潤下降了。              > 營收成長了。|利潤下降了。
            他說：「我們會成長。」我們同意。      > 他說：「我們會成長。」|我們同意。
            真的嗎？！是的。                      > 真的嗎？！|是的。
            她說「好！」，然後走了。              > 她說「好！」，然後走了。
            营收为 2.4 亿美元。很好!谢谢?         > 营收为 2.4 亿美元。|很好!|谢谢?
            我們在 Larkspur.com 銷售。            > 我們在 Larkspur.com 銷售。
            Larkspur Inc. 的營收成長。            > Larkspur Inc. 的營收成長。
            營收成長.我們很高興. 謝謝.            > 營收成長.|我們很高興.|謝謝.
            今天的通話正在錄音。 (操作員說明)請。 > 今天的通話正在錄音。|(操作員說明)請。
            沒有句號的一句                        > 沒有句號的一句
            我們想……再等等。                      > 我們想……再等等。
            1.營收成長。                          > 1.營收成長。
            """)
    void aSentenceEndsBehindItsMarksAndTheirQuotes(String text, String sentences) {
        assertThat(String.join(
                        "|",
                        ChineseSentences.of(text).stream()
                                .map(span -> span.of(text))
                                .toList()))
                .isEqualTo(sentences);
    }

    @Property(tries = 300)
    void sentencesCoverAllButWhiteSpaceInOrder(
            @ForAll @StringLength(max = 60) String start, @ForAll Language language) {
        String text = start + "。 A b. C! 「d？」 Dr. E\n3.5 f." + start;
        List<Span> sentences = Sentences.of(text, language);
        int end = 0;
        for (Span sentence : sentences) {
            assertThat(sentence.start()).isGreaterThanOrEqualTo(end);
            assertThat(blank(text, end, sentence.start())).isTrue();
            assertThat(sentence.end()).isGreaterThan(sentence.start());
            end = sentence.end();
        }
        assertThat(blank(text, end, text.length())).isTrue();
    }

    private static boolean blank(String text, int from, int to) {
        return text.substring(from, to).chars().allMatch(c -> Cut.isSpace((char) c));
    }
}
