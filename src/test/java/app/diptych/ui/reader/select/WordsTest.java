package app.diptych.ui.reader.select;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    private final Words words = new Words();

    /** The place pressed is the character behind the bar. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            our har|bor business   ; harbor
            margin of 2.|36 points ; 2.36
            本季營|收成長            ; 營收
            我們的港|口業務          ; 港口
            我|們的港口業務          ; 我們
            自由现金|流创下新高       ; 自由现金流
            年|增11%               ; 年增
            AWS雲端|業務            ; 業務
            A|WS雲端業務            ; AWS
            成長，|毛利率擴大        ; 毛利率
            """)
    void aWordIsWhatADictionaryTakesForOne(String pressed, String word) {
        int offset = pressed.indexOf('|');
        String text = pressed.replace("|", "");

        assertThat(words.around(text, offset).of(text)).isEqualTo(word);
    }

    @Test
    void theNextWordEndsBehindItsLettersAndSkipsWhatStandsBetween() {
        String text = "港口業務，表現平穩 and calm";

        assertThat(words.nextWord(text, 0)).isEqualTo(2);
        assertThat(words.nextWord(text, 2)).isEqualTo(4);
        assertThat(words.nextWord(text, 4)).isEqualTo(7);
        assertThat(words.nextWord(text, 9)).isEqualTo(13);
        assertThat(words.nextWord(text, text.length())).isEqualTo(text.length());
    }

    @Test
    void theWordBeforeStartsBeforeItsLettersAndSkipsWhatStandsBetween() {
        String text = "港口業務，表現平穩 and calm";

        assertThat(words.previousWord(text, text.length())).isEqualTo(14);
        assertThat(words.previousWord(text, 10)).isEqualTo(7);
        assertThat(words.previousWord(text, 5)).isEqualTo(2);
        assertThat(words.previousWord(text, 0)).isZero();
    }

    @Test
    void aCharacterOutsideTheBasicPlaneIsTakenWhole() {
        String text = "a\uD842\uDFB7b";

        assertThat(Words.nextCharacter(text, 1)).isEqualTo(3);
        assertThat(Words.previousCharacter(text, 3)).isEqualTo(1);
    }

    @Test
    void anEmptyTextHasAnEmptyWord() {
        assertThat(words.around("", 0).length()).isZero();
    }
}
