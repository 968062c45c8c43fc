package app.diptych.importing.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.importing.TranscriptReader;
import app.diptych.model.Passage;
import app.diptych.model.Transcript;
import app.diptych.model.Warning;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LongSpeechTest {
    private static final String SPEECH =
            "We sold more lamps than in any year before. ".repeat(100).strip();
    private static final String CHINESE = "我們今年售出的燈具比過去任何一年都多。".repeat(30);

    @Test
    void aLongSpeechOfANamedSpeakerStaysOneParagraph() throws Exception {
        for (String speaker : List.of("<h3>%s</h3>", "<p><b>%s</b></p>")) {
            Transcript call = read(
                    "call.html",
                    "<html><body>" + speaker.formatted("Ada Finch - Chief Executive Officer") + "<p>" + SPEECH + "</p>"
                            + speaker.formatted("Operator") + "<p>Thank you all for the day.</p></body></html>");
            assertThat(call.passages()).extracting(Passage::english).contains(SPEECH);
            assertThat(call.warnings()).extracting(Warning::message).noneMatch(text -> text.contains("divided"));
        }
    }

    @Test
    void aLongSpeechInATextWithSpeakerLinesStaysOneParagraph() throws Exception {
        Transcript call = read(
                "call.txt",
                "Operator\nWelcome to the call of Wend Mills.\nAda Finch - Chief Executive Officer\n" + SPEECH
                        + "\nOperator\nThis concludes the call of today.\n");
        assertThat(call.passages()).extracting(Passage::english).contains(SPEECH);
    }

    @Test
    void whatSeveralKnownSpeakersSayInOneLongParagraphIsPartedBeforeTheirNames() throws Exception {
        Transcript call = read(
                "call.txt",
                "Participants\nAda Finch - Chief Executive Officer\nBen Oakes - Chief Financial Officer\n\n"
                        + "Operator: Welcome to the call of Wend Mills.\nAda Finch: Good morning to you all. " + SPEECH
                        + " Ben Oakes: Thank you, Ada. " + SPEECH
                        + " As They Say: nothing is lost. Ada Finch: Thank you, Ben."
                        + "\nOperator: This concludes the call of today.\n");
        assertThat(call.turns())
                .extracting(turn -> call.speakers().get(turn.speaker()).name())
                .containsExactly("Operator", "Ada Finch", "Ben Oakes", "Ada Finch", "Operator");
        assertThat(call.passages())
                .extracting(Passage::english)
                .contains("Thank you, Ada. " + SPEECH + " As They Say: nothing is lost.");
        assertThat(call.warnings()).extracting(Warning::message).anyMatch(text -> text.contains("several people"));
    }

    @Test
    void aChineseCallInASingleLineIsDivided() throws Exception {
        Transcript call = read("call.txt", "歡迎各位投資人參加維恩磨坊第二季財報電話會議。" + CHINESE + "本季營收成長。");
        assertThat(call.passages()).hasSizeGreaterThan(2);
        assertThat(call.warnings()).extracting(Warning::message).anyMatch(text -> text.contains("divided"));
    }

    private static Transcript read(String name, String text) throws Exception {
        return new TranscriptReader().read(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
