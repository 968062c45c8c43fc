package app.diptych.importing.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.importing.TranscriptReader;
import app.diptych.model.Passage;
import app.diptych.model.Speaker;
import app.diptych.model.Transcript;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands between who speaks and what is said in the same line. */
class SayingsTest {
    private static final String CALL = """
            Operator%1$sGood afternoon, and welcome to the call of Halloran Lamps.

            Ada Finch%2$s%1$sWe opened two shops this year - more than ever before.

            Operator%1$sThe first question comes from Otto Brandt with Halden Bank.

            Otto Brandt%3$s%1$sWhat will the shops cost next year?

            Ada Finch%2$s%1$sThey will cost as much as they did this year.

            Operator%1$sThis concludes the call. Thank you for joining us.
            """;

    static Stream<String> calls() {
        return Stream.of(
                CALL.formatted("^ ", "", ""),
                CALL.formatted(" \u2013 ", ", Chief Financial Officer", ", Halden Bank"),
                CALL.formatted(" -- ", ", Chief Financial Officer", ", Halden Bank"));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void aCaretOrADashBehindANameAndATitleIsAsGoodAsAColon(String text) throws Exception {
        Transcript call = new TranscriptReader().read("call.txt", text.getBytes(StandardCharsets.UTF_8));
        assertThat(call.turns())
                .extracting(turn -> call.speakers().get(turn.speaker()).name())
                .containsExactly("Operator", "Ada Finch", "Operator", "Otto Brandt", "Ada Finch", "Operator");
        assertThat(call.passages().get(1).english())
                .isEqualTo("We opened two shops this year - more than ever before.");
        boolean titled = text.contains("Chief");
        assertThat(call.speakers().get(1))
                .extracting(Speaker::title)
                .isEqualTo(titled ? "Chief Financial Officer" : null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Research: we spent a tenth more.", "Partner: we have a new one.", "Investor: we met some."})
    void aSubjectThatIsAPositionInOtherPlacesSpeaksNothing(String line) throws Exception {
        String text = """
                Operator: Good afternoon, and welcome to the call of Halloran Lamps.

                CEO: We opened two shops this year, and thank you for coming.

                %s

                Operator: The first question comes from Otto Brandt with Halden Bank.

                Otto Brandt: What will the shops cost next year?

                CEO: As much as they did this year.

                Operator: This concludes the call. Thank you for joining us.
                """.formatted(line);
        Transcript call = new TranscriptReader().read("call.txt", text.getBytes(StandardCharsets.UTF_8));
        assertThat(call.turns())
                .extracting(turn -> call.speakers().get(turn.speaker()).name())
                .containsExactly("Operator", "CEO", "Operator", "Otto Brandt", "CEO", "Operator");
        assertThat(call.passages()).extracting(Passage::english).contains(line);
    }

    @Test
    void aPositionAloneBeforeAColonSpeaksWhereOthersDo() throws Exception {
        String text = """
                Operator: Good afternoon, and welcome to the call of Halloran Lamps.

                CEO: We opened two shops this year, and thank you for coming.

                CFO: Sales grew by a tenth. Costs were level.

                Operator: The first question comes from Otto Brandt with Halden Bank.

                Otto Brandt: What will the shops cost next year?

                CFO: As much as they did this year.

                Otto Brandt: Thanks.

                Operator: This concludes the call. Thank you for joining us.
                """;
        Transcript call = new TranscriptReader().read("call.txt", text.getBytes(StandardCharsets.UTF_8));
        assertThat(call.turns())
                .extracting(turn -> call.speakers().get(turn.speaker()).name())
                .containsExactly("Operator", "CEO", "CFO", "Operator", "Otto Brandt", "CFO", "Otto Brandt", "Operator");
    }
}
