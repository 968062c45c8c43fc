package app.diptych.importing.assembly.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnbrokenTest {
    private static final String SENTENCE = "Revenue of Dr. Roe's unit grew by 7.5% in the U.S. and elsewhere. ";

    @Test
    void paragraphsEndWithSentencesAndNothingIsLost() {
        String text = SENTENCE.repeat(60).strip();
        List<String> parts = Unbroken.parts(text);
        assertThat(String.join(" ", parts)).isEqualTo(text);
        assertThat(parts).hasSizeGreaterThan(3).allMatch(part -> part.endsWith("elsewhere.") && part.length() < 800);
    }

    @Test
    void aQuestionThatIsCalledUpBeginsAParagraph() {
        String text = SENTENCE + "Our next question comes from Jane Doe. " + SENTENCE.repeat(40);
        assertThat(Unbroken.parts(text)).anyMatch(part -> part.startsWith("Our next question"));
    }

    @Test
    void wordsWithoutStopsEndAtBlanks() {
        String text = "and then we sold more of it ".repeat(200).strip();
        List<String> parts = Unbroken.parts(text);
        assertThat(String.join(" ", parts)).isEqualTo(text);
        assertThat(parts).allMatch(part -> part.length() <= 1_500);
    }

    @Test
    void namesWithColonsBeginParagraphsWhereOneComesAgain() {
        String text =
                "Operator: Welcome to the call. Jane Doe: Thank you. " + SENTENCE.repeat(40) + "Operator: Goodbye.";
        assertThat(Unbroken.parts(text)).hasSize(3).first().isEqualTo("Operator: Welcome to the call.");
    }

    @Test
    void chineseSentencesMakeShorterParagraphs() {
        String text = "我們預期下一季的營收會成長百分之七，毛利率與本季相同。".repeat(120);
        List<String> parts = Unbroken.parts(text);
        assertThat(String.join("", parts)).isEqualTo(text);
        assertThat(parts).allMatch(part -> part.length() < 260 && part.endsWith("。"));
    }
}
