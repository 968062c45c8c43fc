package app.diptych.importing.json;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.importing.TranscriptReader;
import app.diptych.model.Passage;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LinesOfTextTest {
    @Test
    void anArrayOfParagraphsOfWhichSomeBeginWithNamesIsACall() throws Exception {
        String file = """
                {"company": "Wend Mills", "tags": ["lamps", "mills", "shops"], "transcript": [
                  "Operator: Welcome to the call of Wend Mills.", "All lines are muted.",
                  "Ada Finch: We sold more lamps than a year ago.",
                  "Operator: Ada, please go on.", "Ada Finch: We also opened two shops.",
                  "Operator: There are no questions. This concludes the call."]}
                """;
        var call = new TranscriptReader().read("call.json", file.getBytes(StandardCharsets.UTF_8));
        assertThat(call.turns()).hasSize(5);
        assertThat(call.passages())
                .extracting(Passage::english)
                .startsWith("Welcome to the call of Wend Mills.", "All lines are muted.");
        assertThat(call.company()).isEqualTo("Wend Mills");
    }

    @Test
    void emptyTextsBetweenTheParagraphsAndLinesWithinThemAreOfTheSameCall() throws Exception {
        String file = """
                {"transcript": ["Operator: Welcome to the call of Wend Mills.", "",
                  "Ada Finch: We sold more lamps than a year ago.\\nOperator: Ada, please go on.", " ",
                  "Ada Finch: We also opened two shops.", "Operator: This concludes the call."]}
                """;
        var call = new TranscriptReader().read("call.json", file.getBytes(StandardCharsets.UTF_8));
        assertThat(call.turns()).hasSize(5);
        assertThat(call.passages())
                .extracting(Passage::english)
                .contains("We sold more lamps than a year ago.", "Ada, please go on.");
    }

    @Test
    void subjectsBesideATranscriptAreNotSaid() throws Exception {
        String file = """
                {"highlights": ["Net Revenue: It rose by a tenth.", "Gross Margin: It fell by a point.",
                  "Outlook: It stays as it was."], "transcript": [
                  "Operator: Welcome to the call of Wend Mills.",
                  "Ada Finch: We sold more lamps than a year ago.",
                  "Operator: Ada, please go on.", "Ada Finch: We also opened two shops.",
                  "Operator: There are no questions. This concludes the call."]}
                """;
        var call = new TranscriptReader().read("call.json", file.getBytes(StandardCharsets.UTF_8));
        assertThat(call.turns()).hasSize(5);
        assertThat(call.passages())
                .extracting(Passage::english)
                .noneMatch(text -> text != null && text.contains("It "));
        assertThat(call.boilerplate()).anyMatch(text -> text.contains("It rose by a tenth."));
    }

    @Test
    void paragraphsOfOnePersonInARowAreOneTurnAlsoWhereTheFieldsHaveNamesOfTheirOwn() throws Exception {
        StringBuilder file = new StringBuilder("{\"company\": \"Wend Mills\", \"contributions\": [");
        String[][] said = {
            {"Operator", "Welcome to the call of Wend Mills for the second quarter of the year."},
            {"Operator", "It is my pleasure to turn the call over to Ada Finch, who leads the company."},
            {"Ada Finch", "Good morning. We sold more of our lamps than we did a year ago in the north."},
            {"Ada Finch", "We also opened two shops, both of which did better than we had planned."},
            {"Ada Finch", "With that we are glad to take what questions you may have for us today."},
            {"Operator", "The first question comes from Otto Brandt of Halden Bank. Please go ahead."},
            {"Otto Brandt", "Good morning. How many more shops do you want to open in the next year?"},
            {"Ada Finch", "Four of them, if the mills keep up with what we ask of them this winter."},
            {"Operator", "There are no further questions, which brings us to the end of the call."},
        };
        for (String[] one : said) {
            file.append("{\"by\": \"%s\", \"house\": \"\", \"spoken\": \"%s\"},".formatted(one[0], one[1]));
        }
        file.setCharAt(file.length() - 1, ']');
        var call = new TranscriptReader()
                .read("call.json", file.append('}').toString().getBytes(StandardCharsets.UTF_8));
        assertThat(call.turns()).hasSize(6);
        assertThat(call.passages()).hasSize(9);
    }
}
