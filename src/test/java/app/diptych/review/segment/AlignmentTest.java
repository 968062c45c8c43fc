package app.diptych.review.segment;

import static app.diptych.review.segment.Table.rows;
import static app.diptych.review.segment.Table.table;
import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.model.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AlignmentTest {
    private static final List<Segment> CALL = rows("""
            ¶0 | Good morning. | 早安。
            0 | We sold more lamps. | 我們賣了更多燈。
            ¶0 | Costs fell. | 成本下降。
            ¶1 | Thank you. | 謝謝。
            """);

    private static String after(Optional<Splice> step) {
        return table(step.orElseThrow().applyTo(CALL));
    }

    private static String after(List<Segment> rows, Optional<Splice> step) {
        return table(step.orElseThrow().applyTo(rows));
    }

    @Test
    void mergedSentencesHaveASpaceInEnglishAndNoneInChinese() {
        assertThat(after(Alignment.merge(CALL, 0))).isEqualTo("""
                ¶0 | Good morning. We sold more lamps. | 早安。我們賣了更多燈。
                ¶0 | Costs fell. | 成本下降。
                ¶1 | Thank you. | 謝謝。""");
    }

    @Test
    void aPassageThatIsMergedWithTheOneAboveEnds() {
        assertThat(after(Alignment.merge(CALL, 1))).isEqualTo("""
                ¶0 | Good morning. | 早安。
                0 | We sold more lamps. Costs fell. | 我們賣了更多燈。成本下降。
                ¶1 | Thank you. | 謝謝。""");
    }

    @Test
    void whatTwoSpeakersSayIsNotMergedAndNeitherIsTheLastRow() {
        assertThat(Alignment.merge(CALL, 2)).isEmpty();
        assertThat(Alignment.merge(CALL, 3)).isEmpty();
    }

    @Test
    void mergingKeepsNotesMarksAndOriginalsButNoConfirmation() {
        List<Segment> rows = rows("""
                ¶0 | One. | 一。 | ✓"first"
                0 | Two. | 二兩 «二。» | ?"second"
                """);
        assertThat(after(rows, Alignment.merge(rows, 0))).isEqualTo("¶0 | One. Two. | 一。二兩 «一。二。» | ?\"first/second\"");
    }

    @Test
    void aRowIsSplitAtTheCaretOfEachSide() {
        assertThat(after(Alignment.split(CALL, 1, 7, 4))).isEqualTo("""
                ¶0 | Good morning. | 早安。
                0 | We sold | 我們賣了
                0 | more lamps. | 更多燈。
                ¶0 | Costs fell. | 成本下降。
                ¶1 | Thank you. | 謝謝。""");
    }

    @Test
    void aSideThatIsSplitAtItsEndLeavesTheNewRowEmptyThere() {
        assertThat(after(Alignment.split(CALL, 3, 5, 3)).lines().skip(3))
                .containsExactly("¶1 | Thank | 謝謝。", "1 | you. |");
    }

    @Test
    void aSplitAtBothEndsIsNone() {
        assertThat(Alignment.split(CALL, 3, 0, 0)).isEmpty();
        assertThat(Alignment.split(CALL, 3, 10, 3)).isEmpty();
    }

    @Test
    void chineseThatMovesUpJoinsTheRowAbove() {
        assertThat(after(Alignment.moveUp(CALL, 2))).isEqualTo("""
                ¶0 | Good morning. | 早安。
                0 | We sold more lamps. | 我們賣了更多燈。成本下降。
                ¶0 | Costs fell. |
                ¶1 | Thank you. | 謝謝。""");
    }

    @Test
    void chineseMovesAcrossTurnsSinceTranslationsSlipThere() {
        assertThat(after(Alignment.moveUp(CALL, 3)).lines().skip(2))
                .containsExactly("¶0 | Costs fell. | 成本下降。謝謝。", "¶1 | Thank you. |");
    }

    @Test
    void chineseThatMovesDownStandsBeforeThatOfTheRowBelow() {
        assertThat(after(Alignment.moveDown(CALL, 0)).lines().limit(2))
                .containsExactly("¶0 | Good morning. |", "0 | We sold more lamps. | 早安。我們賣了更多燈。");
    }

    @Test
    void nothingMovesOverTheEndsOfTheCall() {
        assertThat(Alignment.moveUp(CALL, 0)).isEmpty();
        assertThat(Alignment.moveDown(CALL, 3)).isEmpty();
    }

    @Test
    void aRowThatIsLeftWithNothingGoesAndThePassageBeginsWithTheNext() {
        List<Segment> rows = rows("""
                ¶0 | One. | 一。
                ¶0 |  | 二。
                0 | Three. | 三。
                """);
        assertThat(after(rows, Alignment.moveUp(rows, 1))).isEqualTo("""
                ¶0 | One. | 一。二。
                ¶0 | Three. | 三。""");
    }

    @Test
    void aRowThatGoesDownwardsHandsOnItsBeginning() {
        List<Segment> rows = rows("""
                ¶0 |  | 一。
                0 | Two. | 二。
                """);
        assertThat(after(rows, Alignment.moveDown(rows, 0))).isEqualTo("¶0 | Two. | 一。二。");
    }

    @Test
    void anEmptyCellMovesTheSideDownToTheNextGap() {
        List<Segment> rows = rows("""
                ¶0 | One. | 二。
                0 | Two. | 三。
                0 | Three. |
                0 | Four. | 四。
                """);
        assertThat(after(rows, Alignment.insert(rows, 0, Language.ZH))).isEqualTo("""
                ¶0 | One. |
                0 | Two. | 二。
                0 | Three. | 三。
                0 | Four. | 四。""");
    }

    @Test
    void whereTheTurnHasNoGapARowIsAddedAtItsEnd() {
        assertThat(after(Alignment.insert(CALL, 1, Language.ZH))).isEqualTo("""
                ¶0 | Good morning. | 早安。
                0 | We sold more lamps. |
                ¶0 | Costs fell. | 我們賣了更多燈。
                0 |  | 成本下降。
                ¶1 | Thank you. | 謝謝。""");
    }

    @Test
    void aConfirmedRowFurtherDownKeepsItsTextsAndItsConfirmation() {
        List<Segment> rows = rows("""
                ¶0 | One. | 二。
                0 | Two. | 三。
                ¶0 | Four. | 四。 | ✓
                0 | Five. | 五。
                """);
        assertThat(after(rows, Alignment.insert(rows, 0, Language.ZH))).isEqualTo("""
                ¶0 | One. |
                0 | Two. | 二。
                0 |  | 三。
                ¶0 | Four. | 四。 | ✓
                0 | Five. | 五。""");
    }

    @Test
    void theRowItselfIsPartedEvenWhereItWasConfirmed() {
        List<Segment> rows = rows("""
                ¶0 | One. | 二。 | ✓
                0 | Two. | 三。 | ✓
                """);
        assertThat(after(rows, Alignment.insert(rows, 0, Language.EN))).isEqualTo("""
                ¶0 |  | 二。
                0 | One. |
                0 | Two. | 三。 | ✓""");
    }
}
