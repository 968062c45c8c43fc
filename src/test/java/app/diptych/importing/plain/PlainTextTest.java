package app.diptych.importing.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"-=", "* ", "~ # ", "-"})
    void aRulerOfAnyLengthIsOne(String signs) {
        assertThat(PlainText.read("Good morning.\n" + signs.repeat(100_000) + "\nGood night.")
                        .items())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-=-", "* * *", "~#~#", "☆ ☆ ☆ ☆"})
    void threeSignsAreARuler(String ruler) {
        assertThat(PlainText.read("Good morning.\n" + ruler + "\nGood night.").items())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-=", "* *", "-=- end"})
    void fewerSignsOrWordsAreNone(String line) {
        assertThat(PlainText.read("Good morning.\n" + line + "\nGood night.").items())
                .hasSize(3);
    }
}
