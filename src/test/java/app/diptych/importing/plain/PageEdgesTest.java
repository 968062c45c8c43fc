package app.diptych.importing.plain;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.importing.text.Lines;
import app.diptych.importing.text.SourceLine;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands at the edges of pages goes; who speaks and what is said stays, wherever a page turns. */
class PageEdgesTest {
    private static List<String> apart(String text) {
        List<String> apart = new ArrayList<>();
        List<SourceLine> off = PageEdges.off(Lines.of(text), apart);
        assertThat(off.size() + apart.size()).isEqualTo(Lines.of(text).size());
        return apart;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Operator",
                "Operator:",
                "主持人",
                "Ada Finch - Chief Executive Officer",
                "Ada Finch, Chief Executive Officer"
            })
    void whoSpeaksAtTheTopOfEachPageIsNoHeader(String speaker) {
        assertThat(apart("""
                Page 1 of 2
                %1$s
                The first question is from Otto Brandt.
                Otto Brandt
                What will the shops cost?
                Page 2 of 2
                %1$s
                There are no more questions.
                """.formatted(speaker))).containsExactly("Page 1 of 2", "Page 2 of 2");
    }

    @Test
    void aNameThatStandsElsewhereTooIsNoHeader() {
        assertThat(apart("""
                Ada Finch
                We opened two shops.
                Page 1 of 2
                Ada Finch
                Both of them did well.
                Otto Brandt
                What will the shops cost?
                Ada Finch
                As much as this year.
                Page 2 of 2
                Ada Finch
                That is all.
                """)).containsExactly("Page 1 of 2", "Page 2 of 2");
    }

    @Test
    void theNameOfTheCompanyAtTheTopOfEachPageIsAHeader() {
        assertThat(apart("""
                Halloran Lamps
                Operator
                Good afternoon.
                Page 1 of 2
                Halloran Lamps
                Ada Finch
                We opened two shops.
                Page 2 of 2
                Halloran Lamps
                Otto Brandt
                What will the shops cost?
                """)).containsExactly("Page 1 of 2", "Halloran Lamps", "Page 2 of 2", "Halloran Lamps");
    }

    @Test
    void theNameOfTheCompanyIsAHeaderThoughTheFirstPageHasNoNumber() {
        assertThat(apart("""
                Halloran Lamps
                Second quarter
                Halloran Lamps
                Operator
                Good afternoon.
                Page 2 of 4
                Halloran Lamps
                Ada Finch
                We opened two shops.
                Page 3 of 4
                Halloran Lamps
                Otto Brandt
                What will the shops cost?
                Page 4 of 4
                Halloran Lamps
                Ada Finch
                They cost little.
                """)).contains("Page 2 of 4", "Halloran Lamps");
    }

    @Test
    void linesOfSpeechThatEndInAPageOfTheSlidesAreNoEdges() {
        assertThat(apart("""
                Ada Finch
                How much the shops sold you can see in the chart on page 4 of 20
                and what they cost us stands in the table that we put on page 5 of 20
                which you have before you.
                """)).isEmpty();
    }

    @Test
    void numberedQuestionsBelowRulersAreNoPages() {
        assertThat(apart("""
                ----------
                Question 1
                Operator
                The first is from Otto Brandt.
                ----------
                Question 2
                Operator
                The next is from Rosa Lind.
                ----------
                Question 3
                Operator
                The last is from Ulf Dahl.
                """)).isEmpty();
    }

    @Test
    void numberedQuestionsBetweenRulersAreNoPages() {
        assertThat(apart("""
                ----------
                Question 1
                ----------
                What will the shops cost?
                ----------
                Question 2
                ----------
                Where will they be?
                ----------
                Question 3
                ----------
                Who will lead them?
                """)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Maria Lopez", "Maria Lopez, Chief Executive Officer", "Maria Lopez:"})
    void whoSpeaksInATextOfSmallLettersIsNoHeader(String speaker) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            text.append("we opened shop number %s and it did well this year\n".formatted("abcd".charAt(i)));
            text.append(speaker).append('\n');
            text.append("so far number %s has done as well as we had hoped\n".formatted("efgh".charAt(i)));
            for (int line = 0; line < 6; line++) {
                text.append("and line %s of what was said %s\n".formatted("uvwxyz".charAt(line), "abcd".charAt(i)));
            }
        }
        assertThat(apart(text.toString())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031.", "7.5%.", "$5 million in the quarter.", "1,250.", "25%,", "3 of them did well."})
    void aSentenceGoesOnOverThePageWithANumber(String rest) {
        assertThat(goesOn("so that sales of our lamps rose by", rest)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"14:05", "12", "3.", "2031"})
    void aNumberAloneGoesOnWithNoSentence(String rest) {
        assertThat(goesOn("the sales of our lamps", rest)).isFalse();
    }

    /** Whether the line at the top of a page belongs to the paragraph before. */
    private static boolean goesOn(String end, String top) {
        List<SourceLine> off = PageEdges.off(Lines.of("""
                Ada Finch
                %s

                Page 1 of 2

                %s

                Page 2 of 2
                """.formatted(end, top)), new ArrayList<>());
        return !off.get(2).afterBlank();
    }

    @Test
    void aLineThatFillsTheWidthGoesOnOverThePageAlsoWithAName() {
        String call = """
                Ada Finch:
                We opened two shops in the north of the country this year, and both of the
                new ones did better than we had planned before we built them.

                Both of them sell what is made in our own workshops, as the older ones of the

                Page 1 of 2

                Lorne Valley do, and they sell it at the same price as all the others, which
                is what we have always done.
                Page 2 of 2
                """;

        List<SourceLine> off = PageEdges.off(Lines.of(call), new ArrayList<>());

        assertThat(off.stream().filter(line -> line.text().startsWith("Lorne")))
                .singleElement()
                .matches(line -> !line.afterBlank());
    }
}
