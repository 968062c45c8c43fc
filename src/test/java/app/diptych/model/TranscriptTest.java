package app.diptych.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TranscriptTest {
    private static final Speaker OPERATOR = new Speaker(0, "Operator", null, null, Role.OPERATOR);

    @Test
    void aPassageKnowsItsTurnAndSpeaker() {
        Transcript call =
                call(List.of(OPERATOR), List.of(turn(0, null), turn(1, 0)), List.of(passage(0, 0), passage(1, 1)));

        assertThat(call.speakerOf(call.passages().get(0))).isNull();
        assertThat(call.speakerOf(call.passages().get(1))).isEqualTo(OPERATOR);
        assertThat(call.passages().get(1).number()).isEqualTo(2);
    }

    @Test
    void idsMustCountFromZeroInOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> call(List.of(), List.of(turn(0, null)), List.of(passage(1, 0))))
                .withMessage("passage 0 has the id 1; ids count from 0 in order");
    }

    @Test
    void aTurnCannotNameASpeakerThatIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> call(List.of(OPERATOR), List.of(turn(0, 1)), List.of()))
                .withMessage("turn 0 names speaker 1 of 1");
    }

    @Test
    void aPassageCannotNameATurnThatIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> call(List.of(OPERATOR), List.of(turn(0, 0)), List.of(passage(0, 3))))
                .withMessage("passage 0 names turn 3 of 1");
    }

    @Test
    void aListChangedLaterDoesNotChangeTheTranscript() {
        List<Turn> turns = new ArrayList<>(List.of(turn(0, null)));
        Transcript call = call(List.of(), turns, List.of(passage(0, 0)));

        turns.clear();

        assertThat(call.turns()).hasSize(1);
    }

    @Test
    void aPassageNeedsATextInOneLanguage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Passage(4, 0, null, null, null, null))
                .withMessage("passage 4 has no text in either language");
    }

    private static Turn turn(int id, @Nullable Integer speaker) {
        return new Turn(id, speaker, Section.PREPARED, null);
    }

    private static Passage passage(int id, int turn) {
        return new Passage(id, turn, "Sales rose.", null, 1, null);
    }

    private static Transcript call(List<Speaker> speakers, List<Turn> turns, List<Passage> passages) {
        Source source = new Source("call.txt", "interleaved", "UTF-8", "0".repeat(64));
        return new Transcript(
                "Call", null, null, null, null, "en", "zh-Hant", source, null, List.of(), List.of(), speakers, turns,
                passages);
    }
}
