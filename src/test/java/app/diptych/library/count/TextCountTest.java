package app.diptych.library.count;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.model.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextCountTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sales grew.                     | 2 | 10
            Sales grew 12%, to $1.5 billion | 6 | 26
            We don't ship year-over-year    | 4 | 25
            — … —                           | 0 | 3
            """)
    void aHyphenatedWordIsOneAndAFigureToo(String text, long words, long characters) {
        TextCount count = TextCount.of(new Passage(0, 0, text, null, null, null));

        assertThat(count.englishWords()).isEqualTo(words);
        assertThat(count.englishCharacters()).isEqualTo(characters);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            營收成長。            | 5 | 4
            營收成長 12%，達 9 億 | 9 | 6
            使用 AWS 服務         | 5 | 4
            AWS服務              | 3 | 2
            """)
    void chineseIsCountedAsWordDoes(String text, long asWord, long han) {
        TextCount count = TextCount.of(new Passage(0, 0, null, text, null, null));

        assertThat(count.chineseCharacters()).isEqualTo(asWord);
        assertThat(count.han()).isEqualTo(han);
    }

    @Test
    void countsAddUp() {
        TextCount one = TextCount.of(new Passage(0, 0, "Two words", "兩字", null, null));

        assertThat(one.plus(one).plus(TextCount.NONE)).isEqualTo(new TextCount(2, 4, 16, 4, 4));
    }
}
