package app.diptych.review.cast;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.importing.TranscriptReader;
import app.diptych.model.Passage;
import app.diptych.model.Role;
import app.diptych.model.Transcript;
import app.diptych.review.FindingKey;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class RecastingTest {
    private static final Transcript CALL = read("""
            Operator
            Operator
            Welcome to the call of Corvane Lighting.
            歡迎參加科凡照明的法說會。
            Mira Halloran - CEO
            Mira Halloran - CEO
            Sales of lamps rose by 3%.
            燈具銷售成長 3%。
            Mira T. Halloran
            Mira T. Halloran
            Now let us take questions.
            現在接受提問。
            Theo Vance
            Theo Vance
            How are orders for the spring?
            春季的訂單如何？
            Mira Halloran - CEO
            Mira Halloran - CEO
            They are good.
            很好。
            """);

    private static Transcript read(String text) {
        try {
            return new TranscriptReader().read("call.txt", text.getBytes(StandardCharsets.UTF_8));
        } catch (app.diptych.importing.UnreadableException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> turns(Transcript call) {
        return call.turns().stream()
                .map(turn -> call.speakers().get(turn.speaker()).name() + " " + turn.section() + " " + turn.exchange())
                .toList();
    }

    private static CastCorrections speakers(SpeakerCorrection... corrections) {
        return new CastCorrections(null, List.of(corrections), null);
    }

    @Test
    void aSpeakerGetsTheNameTitleFirmAndRoleThatAPersonGave() {
        Transcript now = Recasting.apply(
                CALL,
                speakers(new SpeakerCorrection("Theo Vance", 0, "Theodor Vance", " ", "Halden Bank", Role.ANALYST)));
        assertThat(now.speakers())
                .filteredOn(speaker -> speaker.name().equals("Theodor Vance"))
                .singleElement()
                .satisfies(speaker -> {
                    assertThat(speaker.title()).isNull();
                    assertThat(speaker.firm()).isEqualTo("Halden Bank");
                    assertThat(speaker.role()).isEqualTo(Role.ANALYST);
                });
        assertThat(now.passages()).isEqualTo(CALL.passages());
    }

    @Test
    void theNameOfAnotherMakesOneOfTheTwo() {
        Transcript now = Recasting.apply(
                CALL,
                speakers(new SpeakerCorrection("Mira T. Halloran", 0, "Mira Halloran", null, null, Role.EXECUTIVE)));
        assertThat(now.speakers())
                .extracting(speaker -> speaker.name())
                .containsExactly("Operator", "Mira Halloran", "Theo Vance");
        assertThat(now.speakers().get(1).title()).isEqualTo("CEO");
        assertThat(turns(now)).element(2).asString().startsWith("Mira Halloran ");
    }

    @Test
    void questionsBeginWhereAPersonSays() {
        Passage asked = CALL.passages().get(3);
        CastCorrections by = new CastCorrections(
                null,
                List.of(new SpeakerCorrection("Theo Vance", 0, "Theo Vance", null, null, Role.ANALYST)),
                FindingKey.fingerprint(asked));
        assertThat(turns(Recasting.apply(CALL, by)))
                .containsExactly(
                        "Operator PREPARED null",
                        "Mira Halloran PREPARED null",
                        "Mira T. Halloran PREPARED null",
                        "Theo Vance QUESTIONS 1",
                        "Mira Halloran QUESTIONS 1");
    }

    @Test
    void thereMayBeNoQuestions() {
        assertThat(turns(Recasting.apply(CALL, new CastCorrections(null, List.of(), ""))))
                .allMatch(turn -> turn.endsWith("PREPARED null"));
    }

    @Test
    void whatTheCallDoesNotHaveIsPassedOverAndTwiceIsLikeOnce() {
        CastCorrections by = new CastCorrections(
                null,
                List.of(
                        new SpeakerCorrection("Nobody", 0, "Somebody", null, null, Role.OTHER),
                        new SpeakerCorrection("Mira T. Halloran", 0, "Mira Halloran", null, null, Role.EXECUTIVE)),
                "0123456789abcdef");
        Transcript once = Recasting.apply(CALL, by);
        assertThat(Recasting.apply(once, by)).isEqualTo(once);
    }

    @Test
    void correctionsComeBackFromJsonAsTheyWere() {
        CastCorrections by = new CastCorrections(
                "PDF",
                List.of(new SpeakerCorrection("Theo Vance", 1, "Theodor Vance", "Analyst", null, Role.ANALYST)),
                "");
        ObjectNode root = JsonMapper.builder().build().createObjectNode();
        CastJson.write(by, root);
        assertThat(CastJson.read(root)).isEqualTo(by);
        assertThat(CastJson.read(JsonMapper.builder().build().createObjectNode()))
                .isEqualTo(CastCorrections.NONE);
    }
}
