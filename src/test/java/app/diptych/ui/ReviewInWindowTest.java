package app.diptych.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.model.Language;
import app.diptych.review.Ruling;
import app.diptych.review.segment.History;
import app.diptych.review.segment.State;
import app.diptych.ui.shell.Mode;
import app.diptych.ui.shell.review.RowChoice;
import app.diptych.ui.shell.review.Saving;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The review as a translator sees it and works in it: by keys and mouse, in the whole window. */
class ReviewInWindowTest extends ReviewWindow {
    private static final List<String> CALL = List.of(
            "¶1 We sold 40 lamps in Oslo. ⇄ 我們在奧斯陸賣出 40 盞燈。 | translated",
            "Costs fell by 7%, and margins rose. ⇄ 成本下降 7%,利潤率上升。 | translated",
            "We opened 12 stores. ⇄ 我們開了 12 家店。 | translated",
            "¶2 Cash was $30 million. ⇄ 現金為 3,000 萬美元。 | translated",
            "Debt was $5 million. ⇄ 負債為 500 萬美元。 | translated",
            "¶3 Revenue grew 12% this year. ≠ 今年營收成長 21%。 | translated");

    @BeforeEach
    void open() {
        openReview();
    }

    @Test
    void sentencePairsStandInRowsWithNumberMarkAndState() {
        assertThat(shown()).isEqualTo(CALL);
        assertThat(row(5).getPseudoClassStates().toString()).contains("error");
    }

    @Test
    void mMergesARowWithTheOneBelowAndUndoIsNamed() {
        goTo(0);
        press(KeyCode.M);
        assertThat(shown().getFirst())
                .isEqualTo("¶1 We sold 40 lamps in Oslo. Costs fell by 7%, and margins rose. ⇄ "
                        + "我們在奧斯陸賣出 40 盞燈。成本下降 7%,利潤率上升。 | translated");
        assertThat(itemText("undo")).isEqualTo("Undo merge ¶ 1");
        with(KeyCode.CONTROL, KeyCode.Z);
        recheck();
        assertThat(shown()).isEqualTo(CALL);
        assertThat(itemText("redo")).isEqualTo("Redo merge ¶ 1");
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).push(KeyCode.Z).release(KeyCode.SHIFT, KeyCode.CONTROL);
        settle();
        assertThat(shown()).hasSize(5);
        with(KeyCode.CONTROL, KeyCode.Z);
        with(KeyCode.CONTROL, KeyCode.Y);
        assertThat(shown()).hasSize(5);
    }

    @Test
    void sSplitsWhereASentenceOrAClauseEnds() {
        goTo(1);
        press(KeyCode.S);
        assertThat(shown().subList(1, 3))
                .containsExactly(
                        "Costs fell by 7%, ⇄ 成本下降 7%, | translated", "and margins rose. ⇄ 利潤率上升。 | translated");
        goTo(0);
        press(KeyCode.S);
        assertThat(said("review-news")).startsWith("No sentence or clause ends in this row");
    }

    @Test
    void sSplitsAtTheCaretsThatTheMouseHasPut() {
        robot.clickOn(before(1, Language.EN, 12));
        robot.clickOn(before(1, Language.ZH, 4));
        settle();
        press(KeyCode.S);
        assertThat(shown().subList(1, 3))
                .containsExactly(
                        "Costs fell b ⇄ 成本下降 | translated", "y 7%, and margins rose. ⇄ 7%,利潤率上升。 | translated");
    }

    @Test
    void altUpAndDownMoveTheChinese() {
        goTo(1);
        with(KeyCode.ALT, KeyCode.UP);
        assertThat(shown().subList(0, 2))
                .containsExactly(
                        "¶1 We sold 40 lamps in Oslo. ⇄ 我們在奧斯陸賣出 40 盞燈。成本下降 7%,利潤率上升。 | translated",
                        "Costs fell by 7%, and margins rose. ∅ — | untranslated");
        with(KeyCode.CONTROL, KeyCode.Z);
        goTo(1);
        with(KeyCode.ALT, KeyCode.DOWN);
        assertThat(chinese(2)).isEqualTo("成本下降 7%,利潤率上升。我們開了 12 家店。");
        goTo(5);
        with(KeyCode.ALT, KeyCode.DOWN);
        assertThat(said("review-news")).isEqualTo("That cannot be done with this row.");
    }

    @Test
    void iInsertsAnEmptySideOnTheSideThePersonIsAt() {
        goTo(3);
        press(KeyCode.I);
        assertThat(shown().get(3)).isEqualTo("¶2 Cash was $30 million. ∅ — | untranslated");
        assertThat(chinese(4)).isEqualTo("現金為 3,000 萬美元。");
        assertThat(chinese(6)).isEqualTo("今年營收成長 21%。");
        with(KeyCode.CONTROL, KeyCode.Z);
        press(KeyCode.LEFT);
        press(KeyCode.I);
        assertThat(segment(3).english().isBlank()).isTrue();
    }

    @Test
    void enterConfirmsAndGoesOnToTheNextThatIsNot() {
        goTo(0);
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);
        assertThat(at()).isEqualTo(2);
        assertThat(shown().getFirst()).endsWith("| reviewed");
        assertThat(said("status-reviewed")).isEqualTo("reviewed 33%");
        press(KeyCode.UP);
        press(KeyCode.UP);
        with(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(segment(0).state()).isEqualTo(State.FINAL);
        assertThat(shown().getFirst()).endsWith("| final");
        for (int i = 0; i < 4; i++) {
            press(KeyCode.ENTER);
        }
        assertThat(said("review-news")).isEqualTo("All rows shown are confirmed.");
        assertThat(said("status-reviewed")).isEqualTo("reviewed 100%");
    }

    @Test
    void rMarksARowAndTakesTheMarkAway() {
        goTo(2);
        press(KeyCode.R);
        assertThat(shown().get(2)).endsWith("| needs review");
        press(KeyCode.R);
        assertThat(shown().get(2)).endsWith("| translated");
    }

    @Test
    void cNotesSomethingThatStandsUnderTheTexts() {
        goTo(2);
        press(KeyCode.C);
        TextArea note = (TextArea) anywhere("review-note-text");
        Button keep = (Button) anywhere("review-note-keep");
        act(() -> note.setText("Ask the client"));
        act(keep::fire);
        assertThat(shown().get(2)).endsWith("| Note: Ask the client");
        assertThat(itemText("undo")).isEqualTo("Undo note ¶ 1");
    }

    @Test
    void everyCommandHasAButtonThatShowsItsKeyAndDoesTheSame() {
        goTo(0);
        click("review-merge");
        assertThat(shown()).hasSize(5);
        click("review-split");
        assertThat(shown()).hasSize(6);
        goTo(1);
        click("review-move-up");
        click("review-needs-review");
        assertThat(segment(1).needsReview()).isTrue();
        goTo(3);
        click("review-confirm");
        assertThat(segment(3).state()).isEqualTo(State.REVIEWED);
        assertThat(onFx(() -> node("review-merge").getAccessibleText())).isEqualTo("Merge ↓, M");
        assertThat(onFx(() -> node("review-final").getAccessibleText())).isEqualTo("Final, Ctrl+Enter");
    }

    @Test
    void outlineTellsHowFarEachPartIsAndTheStatusBarWhetherItIsSaved() {
        List<Integer> steps = new ArrayList<>();
        act(() -> review().onChange((before, now) ->
                steps.add(now.done().size() - before.done().size())));
        goTo(0);
        press(KeyCode.ENTER);
        assertThat(steps).containsExactly(1);
        assertThat(said("status-saving")).isEqualTo("not saved");
        act(() -> review().saving().set(Saving.kept(LocalTime.of(14, 2, 31))));
        assertThat(said("status-saving")).isEqualTo("kept 14:02, not yet saved to a document");
        act(() -> review().saving().set(Saving.at(LocalTime.of(14, 3, 1))));
        assertThat(said("status-saving")).isEqualTo("document saved 14:03");
        press(KeyCode.ENTER);
        assertThat(said("status-saving")).isEqualTo("not saved");
    }

    @Test
    void theOutlineOfACallInWhichNobodyIsNamedSaysSo() {
        assertThat(isSeen("outline-nobody")).isTrue();
        assertThat(said("outline-nobody")).isEqualTo("No speakers are named in this call.");
    }

    @Test
    void workThatWasKeptIsTakenUpAgainWithItsSteps() {
        goTo(0);
        press(KeyCode.M);
        History kept = onFx(() -> review().history());
        act(() -> review().undo());
        act(() -> review().resume(kept));
        assertThat(shown()).hasSize(5);
        assertThat(itemText("undo")).isEqualTo("Undo merge ¶ 1");
    }

    @Test
    void rowsAreChosenByWhatIsStillToBeDone() {
        goTo(0);
        press(KeyCode.ENTER);
        act(() -> review().choice().set(RowChoice.FLAGGED));
        assertThat(shown()).hasSize(1).allMatch(row -> row.contains("21%"));
        act(() -> review().choice().set(RowChoice.UNCONFIRMED));
        assertThat(shown()).hasSize(5);
        goTo(1);
        press(KeyCode.ENTER);
        assertThat(shown()).hasSize(4);
        assertThat(at()).isEqualTo(2);
        press(KeyCode.R);
        act(() -> review().choice().set(RowChoice.MARKED));
        assertThat(shown()).hasSize(1);
        act(() -> review().choice().set(RowChoice.DOUBTFUL));
        assertThat(shown()).hasSize(6);
        act(() -> panels.commands().goTo(1));
        assertThat(at()).isEqualTo(3);
    }

    @Test
    void allWithoutFindingsAreConfirmedAsOneStep() {
        act(() -> panels.reviewing().run(app.diptych.ui.shell.review.ReviewAction.CONFIRM_CLEAN));
        assertThat(said("review-news")).isEqualTo("5 rows confirmed");
        assertThat(segment(5).state()).isEqualTo(State.TRANSLATED);
        with(KeyCode.CONTROL, KeyCode.Z);
        assertThat(segment(0).state()).isEqualTo(State.TRANSLATED);
    }

    @Test
    void whatIsNotConfirmedIsAlignedAnewBetweenWhatIs() {
        goTo(0);
        press(KeyCode.ENTER);
        press(KeyCode.I);
        assertThat(chinese(1)).isEmpty();
        act(() -> panels.reviewing().run(app.diptych.ui.shell.review.ReviewAction.REALIGN));
        rest();
        assertThat(said("review-news")).endsWith("aligned anew");
        recheck();
        assertThat(shown().subList(1, 6)).isEqualTo(CALL.subList(1, 6));
        assertThat(segment(0).state()).isEqualTo(State.REVIEWED);
        assertThat(itemText("undo")).startsWith("Undo realign");
    }

    @Test
    void f8GoesToTheFindingAndEAndNDecideOnIt() {
        goTo(0);
        press(KeyCode.F8);
        assertThat(at()).isEqualTo(5);
        press(KeyCode.N);
        assertThat(shown().get(5)).contains("⇄");
        assertThat(onFx(() -> panels.findings().current().get().ruling())).isEqualTo(Ruling.NOT_ERROR);
        press(KeyCode.E);
        assertThat(onFx(() -> panels.findings().current().get().ruling())).isEqualTo(Ruling.ERROR);
    }

    @Test
    void theButtonsMakeRoomForWhatCameOfACommandAndTakeItBack() {
        Button merge = (Button) node("review-merge");
        // As large as the buttons may be that still say their keys.
        double large = 0.8;
        for (double step : new double[] {0.05, 0.01}) {
            boolean whole = true;
            for (double next = large; whole; next += step) {
                large = next > large ? next - step : large;
                double scale = next;
                act(() -> settings.interfaceScale().set(scale));
                settle();
                whole = onFx(merge::getContentDisplay) == ContentDisplay.RIGHT && next < 1.6;
            }
        }
        double fitting = large;
        act(() -> settings.interfaceScale().set(fitting));
        goTo(0);
        settle();
        assertThat(onFx(merge::getContentDisplay)).isEqualTo(ContentDisplay.RIGHT);

        press(KeyCode.S);
        rest();
        assertThat(said("review-news")).isNotEmpty();
        assertThat(onFx(merge::getContentDisplay)).isEqualTo(ContentDisplay.TEXT_ONLY);

        press(KeyCode.R);
        rest();
        assertThat(said("review-news")).isEmpty();
        assertThat(onFx(merge::getContentDisplay)).isEqualTo(ContentDisplay.RIGHT);
    }

    @Test
    void readShowsTheMendedCallAtTheSamePlace() {
        goTo(2);
        press(KeyCode.M);
        recheck();
        act(() -> shell.mode().set(Mode.READ));
        rest();
        assertThat(onFx(() -> panels.reader().call().get().passage(0).chinese()))
                .isEqualTo("我們在奧斯陸賣出 40 盞燈。成本下降 7%,利潤率上升。我們開了 12 家店。現金為 3,000 萬美元。負債為 500 萬美元。");
        assertThat(onFx(() -> scene().lookup("#reader"))).isNotNull();
        with(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(onFx(() -> scene().lookup("#review"))).isNotNull();
    }
}
