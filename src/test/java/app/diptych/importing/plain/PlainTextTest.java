package app.diptych.importing.plain;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.importing.manuscript.Item;
import org.junit.jupiter.api.Test;
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

    @Test
    void aSpeakerLineThatFillsTheWidthIsNoParagraphWithTheRulerBelowIt() {
        String ruler = "-".repeat(96);
        String call = (ruler + """

                Walter P. Quince Jr.,  Halden Securities LLC, Research Division - MD & Senior Analyst    [6]
                """ + ruler + """

                 Good morning, and well done on the margin of the quarter, which was a good deal better than
                 what we had expected to see. How sure are you that the demand for lamps is really going to
                 last for the rest of the year, when you look at what your customers in the north have told
                 you? We have heard something else from those of your peers who sell to the very same shops
                 in the same towns, and I would like to know how you come to be of another mind than them
                 when it is so early in the year.
                """).stripIndent();

        assertThat(PlainText.read(call).items())
                .first()
                .isInstanceOfSatisfying(
                        Item.Speaker.class, line -> assertThat(line.text()).isEqualTo("Walter P. Quince Jr."));
    }

    @Test
    void aTextOfDoubleSpacedLinesHasTheParagraphsThatOneOfSingleLinesHas() {
        String call = """
                OPERATOR:
                Good morning and welcome to the call of Wend Mills for the first
                quarter of the year. All lines are muted.
                ADA FINCH:
                We sold more of the lamps that we make in our own workshops than
                a year ago, and what we make for others we sold at a better price
                than in the two years before. In the north we opened two shops,
                and in the south we closed one that had not done well for a long
                time, which cost us more than it had brought in its best years.
                OPERATOR:
                There are no questions today, so that I would like to close the
                call of today with many thanks to all of you.
                """;
        assertThat(PlainText.read(call.replace("\n", "\n\n")).items())
                .extracting(Item::text)
                .hasSize(6)
                .isEqualTo(PlainText.read(call).items().stream().map(Item::text).toList());
    }
}
