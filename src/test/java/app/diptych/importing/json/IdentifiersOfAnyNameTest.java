package app.diptych.importing.json;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.importing.TranscriptReader;
import app.diptych.model.Period;
import app.diptych.model.Speaker;
import app.diptych.model.Transcript;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class IdentifiersOfAnyNameTest {
    private static final String FILE = """
            {"about": {"issuer": {"officialName": "Wend Mills, Inc.", "listing": "NYSE:WNDM"}, "fy": 2031, "fq": "Q2",
              "startsAt": "2031-08-11T21:00:00Z"},
             "cast": [
              {"pid": "p1", "displayName": "Operator", "jobTitle": null},
              {"pid": "p2", "displayName": "Ada Finch", "jobTitle": "Chief Executive Officer"},
              {"pid": "p3", "displayName": "Otto Brandt", "jobTitle": "Research Analyst"}],
             "acts": [{"speeches": [
              {"n": 1, "pid": "p1", "utterance": "Good afternoon. Welcome to the Wend Mills second quarter 2031 earnings call."},
              {"n": 2, "pid": "p2", "utterance": "Thank you, and hello, everyone. We sold more lamps than we did a year ago."},
              {"n": 3, "pid": "p1", "utterance": "The first question is from the line of Otto Brandt with Lorne Bank."},
              {"n": 4, "pid": "p3", "utterance": "Hey, congrats. How many of the lamps were green, and how many were not?"},
              {"n": 5, "pid": "p2", "utterance": "Most of them were."}]}]}
            """;

    @Test
    void personsAreKnownByWhateverFieldIsTheirIdentifier() throws Exception {
        Transcript call = new TranscriptReader().read("call.json", FILE.getBytes(StandardCharsets.UTF_8));

        assertThat(call.speakers()).extracting(Speaker::name).containsExactly("Operator", "Ada Finch", "Otto Brandt");
        assertThat(call.turns()).hasSize(5);
        assertThat(call.company()).isEqualTo("Wend Mills, Inc.");
        assertThat(call.ticker()).isEqualTo("WNDM");
        assertThat(call.period()).isEqualTo(new Period("2031-Q2"));
        assertThat(call.date()).hasToString("2031-08-11");
    }
}
