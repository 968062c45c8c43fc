package app.diptych.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.model.Language;
import app.diptych.quantity.chinese.ChineseRecognizer;
import app.diptych.quantity.english.EnglishRecognizer;
import app.diptych.quantity.grammar.Folding;
import app.diptych.quantity.grammar.Reading;
import app.diptych.quantity.standard.Recognizers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same thing over and over: quadratic work would show, nesting would overflow the stack. */
class EndlessInputTest {
    private static final Folding FOLDING = new Folding();
    private static final EnglishRecognizer ENGLISH = new EnglishRecognizer(FOLDING);
    private static final ChineseRecognizer CHINESE = new ChineseRecognizer(FOLDING);

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
    void takesWorkThatGrowsAsItsLength(String piece) {
        for (Language language : Language.values()) {
            long some = work(piece.repeat(20_000 / piece.length()), language);
            long tenfold = work(piece.repeat(20_000 / piece.length() * 10), language);
            assertThat(tenfold).as("%s times ten", language).isLessThan(some * 10 + some / 10);
        }
    }

    @Test
    void tenMillionCharactersInOneParagraphAreReadToTheEnd() {
        String sentence = "Revenue was $236 million, up 11%. ";
        int times = 10_000_000 / sentence.length();
        Setting setting = new Setting(Language.EN, "TWD", null);
        assertThat(Recognizers.standard().recognize(sentence.repeat(times), setting))
                .hasSize(2 * times);
    }

    /** How often a recogniser looks at the text. */
    private static long work(String text, Language language) {
        CountingReading reading = new CountingReading(text, new Setting(language, "TWD", null));
        if (language == Language.EN) {
            ENGLISH.read(reading);
        } else {
            CHINESE.read(reading);
        }
        return reading.looks;
    }

    private static final class CountingReading extends Reading {
        private long looks;

        CountingReading(String text, Setting setting) {
            super(text, FOLDING.fold(text), setting);
        }

        @Override
        public char[] chars() {
            looks++;
            return super.chars();
        }

        @Override
        public String text() {
            looks++;
            return super.text();
        }

        @Override
        public char at(int i) {
            looks++;
            return super.at(i);
        }

        @Override
        public char raw(int i) {
            looks++;
            return super.raw(i);
        }

        @Override
        public boolean has(int i, String word) {
            looks++;
            return super.has(i, word);
        }
    }
}
