package app.diptych.importing.assembly.line;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.importing.manuscript.Item;
import app.diptych.importing.manuscript.Place;
import app.diptych.importing.text.Writing;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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
    void theNextOfOtherThingsBeginsNoParagraph() {
        String text = SENTENCE + "The first question is a matter of cost. " + SENTENCE.repeat(40);
        assertThat(Unbroken.parts(text)).noneMatch(part -> part.startsWith("The first question"));
        String chinese = "本季營收成長。下一個季度，我們預期營收持平。" + "本季營收成長，獲利也成長。".repeat(80);
        assertThat(Unbroken.parts(chinese)).noneMatch(part -> part.startsWith("下一個"));
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
        List<String> parts = Unbroken.parts(text);
        assertThat(parts)
                .startsWith("Operator: Welcome to the call.")
                .endsWith("Operator: Goodbye.")
                .allMatch(part -> part.length() < 800);
        assertThat(parts.get(1)).startsWith("Jane Doe: Thank you.");
        assertThat(String.join(" ", parts)).isEqualTo(text);
    }

    @Test
    void aTextThatIsNotLongStaysWhole() {
        assertThat(Unbroken.parts(SENTENCE)).containsExactly(SENTENCE);
    }

    @Test
    void everyParagraphThatIsTooLongIsDivided() {
        List<Item> items =
                List.of(paragraph(SENTENCE.repeat(90)), paragraph("An aside."), paragraph(SENTENCE.repeat(60)));
        assertThat(Unbroken.is(items)).isTrue();
        assertThat(Unbroken.parted(items))
                .hasSizeGreaterThan(10)
                .allMatch(item -> item.text().length() < 800);
    }

    @Test
    void fourLongParagraphsAreAsUnbrokenAsOne() {
        assertThat(Unbroken.is(Collections.nCopies(4, paragraph(SENTENCE.repeat(60)))))
                .isTrue();
        assertThat(Unbroken.is(Collections.nCopies(20, paragraph(SENTENCE.repeat(8)))))
                .isFalse();
    }

    @Test
    void ofHanCharactersAThirdIsAsLong() {
        String sentence = "我們預期下一季的營收會成長百分之七。";
        assertThat(Unbroken.isLong(sentence.repeat(29))).isTrue();
        assertThat(Unbroken.isLong(sentence.repeat(25))).isFalse();
    }

    @Test
    void chineseBehindEnglishMakesShorterParagraphsToo() {
        String text = SENTENCE.repeat(30) + "我們預期下一季的營收會成長百分之七，毛利率與本季相同。".repeat(60);
        List<String> parts = Unbroken.parts(text);
        assertThat(parts.subList(4, parts.size())).allMatch(part -> Writing.han(part) < 260);
    }

    @Test
    void aWordIsNoGreeting() {
        String part = "我們預期下一季的營收會成長百分之七，毛利率與本季相同。".repeat(3);
        String text = (part + "感測器的出貨量增加。").repeat(12);
        assertThat(Unbroken.parts(text)).noneMatch(said -> said.startsWith("感測器"));
        assertThat(Unbroken.parts(text.replace("感測器", "感謝"))).anyMatch(said -> said.startsWith("感謝"));
    }

    @Test
    @Timeout(5)
    void aMillionCharactersWithoutBlanksTakeNoTime() {
        assertThat(Unbroken.parts("a " + "營".repeat(1_000_000))).hasSizeGreaterThan(1_000);
    }

    private static Item paragraph(String text) {
        return new Item.Paragraph(text.strip(), false, Place.UNKNOWN);
    }

    @Test
    void chineseSentencesMakeShorterParagraphs() {
        String text = "我們預期下一季的營收會成長百分之七，毛利率與本季相同。".repeat(120);
        List<String> parts = Unbroken.parts(text);
        assertThat(String.join("", parts)).isEqualTo(text);
        assertThat(parts).allMatch(part -> part.length() < 260 && part.endsWith("。"));
    }
}
