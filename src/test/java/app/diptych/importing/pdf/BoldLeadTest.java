package app.diptych.importing.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.importing.manuscript.Item;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bold words before plain ones in a line are a name with a title, or only a subject. */
class BoldLeadTest {
    private static final String SAID = """
            We opened a mill in the north this year and it turned more grain into flour in its
            first season than the one at the coast did in its best of years, and all of us are
            glad of it.""";

    private static List<String> read(Print print) throws Exception {
        return new PdfImporter()
                .read("call.pdf", print.bytes()).items().stream()
                        .map(Item::text)
                        .toList();
    }

    private static Print led(String bold, String plain) {
        return new Print().bold(72, 100, bold).text(new Print().end(72, bold) + 3, 100, plain);
    }

    @Test
    void aSubjectInBoldIsNotCutFromItsSentence() throws Exception {
        Print print = led(
                        "Mill Services",
                        "grew again this year, since the research that our people did on stones and on")
                .lines(
                        72,
                        112,
                        "water came to good use in every one of the mills that we own in the north and in\n"
                                + "the hills, where there is more water.");

        assertThat(read(print))
                .singleElement()
                .asString()
                .startsWith("Mill Services grew again")
                .endsWith(
                        "and on water came to good use in every one of the mills that we own in the north and in the hills, where there is more water.");
    }

    @Test
    void aTitleGoesOnInTheNextLine() throws Exception {
        Print print = led("Mira Halloran", "Executive Vice President of Mills and Stores and Chief Financial and")
                .lines(72, 112, "Commercial Officer")
                .lines(72, 124, SAID);

        assertThat(read(print))
                .hasSize(3)
                .startsWith(
                        "Mira Halloran",
                        "Executive Vice President of Mills and Stores and Chief Financial and Commercial Officer");
    }

    @Test
    void aTitleOfOneLineIsNotSpeech() throws Exception {
        Print print = led("Mira Halloran", "Chief Financial Officer").lines(72, 112, SAID);

        assertThat(read(print)).hasSize(3).startsWith("Mira Halloran", "Chief Financial Officer");
    }
}
