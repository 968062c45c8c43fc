package app.diptych.review.segment;

import static app.diptych.review.segment.Table.rows;
import static app.diptych.review.segment.Table.table;
import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.model.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final List<Segment> CALL = rows("""
            ¶0 | Good morning. | 早安。 | ✓
            0 | We sold more lamps. | 我們賣了更多燈。
            ¶0 | Costs fell. |
            """);

    @Test
    void anEditedTextStandsBesideItsOriginalAndIsNotConfirmed() {
        List<Segment> after =
                Texts.edit(CALL, 0, Language.ZH, "早上好。").orElseThrow().applyTo(CALL);
        assertThat(table(after.subList(0, 1))).isEqualTo("¶0 | Good morning. | 早上好。 «早安。»");
        assertThat(after.getFirst().state()).isEqualTo(State.TRANSLATED);
    }

    @Test
    void theSameTextIsNoStep() {
        assertThat(Texts.edit(CALL, 0, Language.ZH, "早安。")).isEmpty();
    }

    @Test
    void aRowWithoutChineseIsInitialAndOneThatIsGivenSomeTranslated() {
        assertThat(CALL.get(2).state()).isEqualTo(State.INITIAL);
        List<Segment> after =
                Texts.edit(CALL, 2, Language.ZH, "成本下降。").orElseThrow().applyTo(CALL);
        assertThat(after.get(2).state()).isEqualTo(State.TRANSLATED);
    }

    @Test
    void aMarkTakesAConfirmationBackAndAConfirmationTheMark() {
        List<Segment> marked = Texts.mark(CALL, 0, true).orElseThrow().applyTo(CALL);
        assertThat(table(marked.subList(0, 1))).isEqualTo("¶0 | Good morning. | 早安。 | ?");
        List<Segment> confirmed =
                Texts.state(marked, 0, State.FINAL).orElseThrow().applyTo(marked);
        assertThat(confirmed.getFirst().needsReview()).isFalse();
    }

    @Test
    void allThatIsNotConfirmedIsConfirmedInOneStepWhereATestAllowsIt() {
        Splice step = Texts.confirm(CALL, row -> !row.chinese().isBlank()).orElseThrow();
        assertThat(step.applyTo(CALL))
                .extracting(Segment::state)
                .containsExactly(State.REVIEWED, State.REVIEWED, State.INITIAL);
        assertThat(step.at()).isEqualTo(1);
        assertThat(step.removed()).hasSize(1);
    }

    @Test
    void replacingInAllRowsIsOneStep() {
        Splice step = Texts.replace(CALL, Language.ZH, text -> text.replace("燈", "檯燈"))
                .orElseThrow();
        assertThat(table(step.applyTo(CALL)).lines().skip(1).limit(1))
                .containsExactly("0 | We sold more lamps. | 我們賣了更多檯燈。 «我們賣了更多燈。»");
        assertThat(Texts.replace(CALL, Language.EN, text -> text)).isEmpty();
    }
}
