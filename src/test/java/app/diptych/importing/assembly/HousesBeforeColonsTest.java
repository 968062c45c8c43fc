package app.diptych.importing.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.diptych.importing.TranscriptReader;
import app.diptych.model.Passage;
import app.diptych.model.Speaker;
import app.diptych.model.Transcript;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HousesBeforeColonsTest {
    @Test
    void aHouseBetweenANameAndItsColonIsNoPartOfTheName() throws Exception {
        String text = """
                Wend Mills Inc. (NYSE: WNDM)
                Second Quarter 2031 Conference Call Transcript

                OPERATOR: Good morning. Welcome to the Wend Mills second quarter 2031 conference call.
                ADA R. FINCH, Chief Executive Officer: Thank you, and good morning. We sold more lamps.
                OPERATOR: The first question comes from Otto St. Brandt of Lorne Securities.
                OTTO ST. BRANDT, Lorne Securities: Good morning. How many of them were green?
                ADA R. FINCH: Most of them, I would say.
                OTTO ST. BRANDT: Understood. Will it be more next year?
                ADA R. FINCH: I hope so.
                OPERATOR: The next question comes from Rosa Lindqvist of Maison Dubois.
                ROSA LINDQVIST, Maison Dubois: Yes, thank you. Would you buy a mill?
                ADA R. FINCH: We would if it were cheap.
                OPERATOR: There are no more questions. This concludes the call.
                """;
        Transcript call = new TranscriptReader().read("call.txt", text.getBytes(StandardCharsets.UTF_8));

        assertThat(call.speakers())
                .extracting(Speaker::name, Speaker::firm)
                .containsExactly(
                        tuple("OPERATOR", null),
                        tuple("ADA R. FINCH", null),
                        tuple("OTTO ST. BRANDT", "Lorne Securities"),
                        tuple("ROSA LINDQVIST", "Maison Dubois"));
        assertThat(call.passages()).extracting(Passage::english).contains("Yes, thank you. Would you buy a mill?");
    }
}
