package app.diptych.importing.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {
    @Test
    void allLineEndsCountAlikeAndBlankLinesKeepTheirNumber() {
        assertThat(Lines.of("one\r\ntwo\rthree\n\n \u3000\nsix"))
                .isEqualTo(List.of(
                        new SourceLine(1, "one", false),
                        new SourceLine(2, "two", false),
                        new SourceLine(3, "three", false),
                        new SourceLine(6, "six", true)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    `  • Operator `         | Operator
                    `\t● 歡迎。\u3000`       | 歡迎。
                    `- General Manager IR`  | - General Manager IR
                    `*Average of all`       | *Average of all
                    `•Operator`             | •Operator
                    """)
    void indentationAndBulletsGoButADashAndAStarStay(String line, String clean) {
        assertThat(Lines.clean(line)).isEqualTo(clean);
    }

    @Test
    void aWordDividedBySoftHyphensIsWholeAndItsLinesAreOne() {
        assertThat(Lines.of("The re\u00ADmarks pre\u00AD\nvent noise.\n\nThe end\u00AD\n\nis here."))
                .containsExactly(
                        new SourceLine(1, "The remarks prevent noise.", false),
                        new SourceLine(4, "The end", true),
                        new SourceLine(6, "is here.", true));
    }
}
