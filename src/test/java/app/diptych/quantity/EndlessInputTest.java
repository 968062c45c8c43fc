package app.diptych.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.model.Language;
import app.diptych.quantity.standard.Recognizers;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two hundred thousand characters of the same thing: quadratic time would take minutes, nesting would overflow the stack. */
class EndlessInputTest {
    private static final Recognizer RECOGNIZER = Recognizers.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1,",
                "1.",
                "1-",
                "1/",
                "1 ",
                "$",
                "$1 ",
                "a ",
                "up ",
                "(",
                "A1-",
                "million ",
                "hundreds of ",
                "twenty-",
                "between 1 and ",
                "half a ",
                "low to ",
                "1 point ",
                "百分之",
                "一",
                "一二",
                "十",
                "萬",
                "數",
                "第一",
                "1億",
                "1到",
                "約",
                "三分之",
                "每月1元",
                "成長",
                "，",
                "\ud83d",
                "\u202e"
            })
    void isReadInLinearTime(String piece) {
        String text = piece.repeat(200_000 / piece.length());
        for (Language language : Language.values()) {
            Setting setting = new Setting(language, "TWD", null);
            Assertions.assertTimeout(
                    Duration.ofSeconds(30),
                    () -> assertThat(RECOGNIZER.recognize(text, setting)).hasSizeLessThanOrEqualTo(text.length()));
        }
    }
}
