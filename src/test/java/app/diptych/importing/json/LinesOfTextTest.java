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
}
