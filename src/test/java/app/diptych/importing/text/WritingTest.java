package app.diptych.importing.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WritingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Thank you.                                              | ENGLISH
                    謝謝。                                                   | CHINESE
                    全年。 For the year.                                     | CHINESE
                    Fairmont Research 的 Ivy Sandoval。                      | CHINESE
                    Our brand is called 海燕 in the home market of the firm, and has been for thirty years or more. | DOUBTFUL
                    11% 。                                                  | CHINESE
                    11%                                                     | DOUBTFUL
                    """)
    void theCharactersTellTheLanguage(String line, Writing writing) {
        assertThat(Writing.of(line)).isEqualTo(writing);
    }

    @Test
    void theScriptIsToldByCharactersThatOneOfTheTwoHas() {
        assertThat(Script.of(List.of("營收與毛利率", "Azure"))).isEqualTo("zh-Hant");
        assertThat(Script.of(List.of("营收与毛利率"))).isEqualTo("zh-Hans");
        assertThat(Script.of(List.of("大家好"))).isEqualTo("zh-Hant");
    }
}
