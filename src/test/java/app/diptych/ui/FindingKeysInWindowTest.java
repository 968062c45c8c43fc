package app.diptych.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.analysis.Analysis;
import app.diptych.check.Finding;
import app.diptych.check.Severity;
import app.diptych.review.Ruling;
import app.diptych.ui.findings.FlaggedCall;
import app.diptych.ui.findings.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What keys decide on, and who has the keyboard afterwards, where two findings share their words. */
class FindingKeysInWindowTest extends FindingsWindow {
    @BeforeEach
    void open() {
        settings.findingsInFront().set(true);
        settings.welcomed().set(true);
        open(withTwoOnTheSameWords(), 1440, 900);
        rest();
    }

    /** The call with a second finding on the words of every number that differs. */
    private static Analysis withTwoOnTheSameWords() {
        Analysis call = FlaggedCall.of(PASSAGES);
        List<Finding> findings = new ArrayList<>(call.findings());
        call.findings().stream()
                .filter(finding -> finding.rule().equals("number-differs"))
                .forEach(finding -> findings.add(new Finding(
                        findings.size(),
                        "unit-differs",
                        "numbers",
                        Severity.ERROR,
                        finding.passage(),
                        finding.english(),
                        finding.chinese(),
                        "The two languages do not say the same.",
                        null,
                        List.of())));
        return FlaggedCall.with(call, findings);
    }

    @Test
    void nInTheTextAgainTakesBackAndDismissesNoOtherFindingOnTheWords() {
        Item first = goToFirst();
        List<Integer> before = open(first.finding().passage());
        press(KeyCode.N);
        assertThat(ruling(first)).isEqualTo(Ruling.NOT_ERROR);
        press(KeyCode.N);

        assertThat(open(first.finding().passage())).isEqualTo(before);
    }

    @Test
    void iInTheTextAgainIgnoresNoOtherFindingOnTheWords() {
        Item first = goToFirst();
        int before = open(first.finding().passage()).size();
        press(KeyCode.I);
        press(KeyCode.I);

        assertThat(open(first.finding().passage())).hasSize(before - 1);
    }

    @Test
    void aKeyThatIsHeldInTheTextDecidesOnce() {
        Item first = goToFirst();
        List<Integer> before = open(first.finding().passage());
        for (KeyCode key : List.of(KeyCode.E, KeyCode.N)) {
            hold(flow(), key, 4);
            assertThat(ruling(first)).isEqualTo(key == KeyCode.E ? Ruling.ERROR : Ruling.NOT_ERROR);
        }
        assertThat(open(first.finding().passage())).hasSize(before.size() - 1);
        press(KeyCode.N);
        assertThat(open(first.finding().passage())).isEqualTo(before);
    }

    @Test
    void aKeyThatIsHeldWhereAFindingIsExplainedDecidesOnce() {
        Item first = goToFirst();
        press(KeyCode.ENTER);
        assertThat(popover()).isNotNull();
        hold(flow(), KeyCode.E, 4);
        assertThat(ruling(first)).isEqualTo(Ruling.ERROR);
    }

    @Test
    void aKeyThatIsHeldInTheListDecidesOnce() {
        int before = listed().size();
        focusList();
        press(KeyCode.DOWN);
        hold(list(), KeyCode.N, 4);
        assertThat(listed()).hasSize(before - 1);
    }

    @Test
    void afterAKeyInTheTextThatOpensADialogTheSameKeyOpensItAgain() {
        goToFirst();
        for (int i = 0; i < 2; i++) {
            act(() -> fire(flow(), KeyEvent.KEY_PRESSED, KeyCode.C));
            settle();
            await(() -> ofAnyWindow("finding-note-text").isFocused());
            // Where the key is let go is the dialog.
            act(() -> fire(ofAnyWindow("finding-note-text"), KeyEvent.KEY_RELEASED, KeyCode.C));
            act(() -> ((Button) ofAnyWindow("finding-note-keep")).fire());
            settle();
            await(() -> flow().isFocused());
        }
    }

    @Test
    void cInTheTextOpensTheNoteThoughTheFindingsAreHidden() {
        goToFirst();
        act(() -> settings.metricsShown().set(false));
        act(() -> flow().requestFocus());
        await(() -> flow().isFocused());
        assertThat(onFx(() -> scene().lookup("#finding-list"))).isNull();
        press(KeyCode.C);
        await(() -> ofAnyWindow("finding-note-text").isFocused());
    }

    @Test
    void aKeyOnAButtonOfACardLeavesTheKeyboardToTheListAndTheNextKeyWorks() {
        Item first = listed().getFirst();
        Item second = listed().get(1);
        focusButton(first, "finding-comment");
        press(KeyCode.N);
        await(() -> list().isFocused());
        assertThat(ruling(first)).isEqualTo(Ruling.NOT_ERROR);
        assertThat(Objects.requireNonNull(findings().current().get()).finding()).isEqualTo(second.finding());
        press(KeyCode.E);
        assertThat(ruling(second)).isEqualTo(Ruling.ERROR);
    }

    @Test
    void aButtonOfACardThatIsTakenByKeyLeavesTheKeyboardToTheListToo() {
        Item first = listed().getFirst();
        focusButton(first, "finding-confirm");
        press(KeyCode.SPACE);
        await(() -> list().isFocused());
        assertThat(ruling(first)).isEqualTo(Ruling.ERROR);
        press(KeyCode.E);
        assertThat(ruling(first)).isEqualTo(Ruling.UNDECIDED);
    }

    private void focusButton(Item item, String id) {
        act(() -> findings().select(item));
        settle();
        Node button = onFx(() -> list().lookupAll("#" + id).stream()
                .filter(Node::isVisible)
                .findFirst()
                .orElseThrow());
        act(button::requestFocus);
        await(button::isFocused);
    }

    private Item goToFirst() {
        focusReader();
        await(() -> flow().isFocused());
        Item first = listed().stream()
                .filter(item -> item.finding().rule().equals("number-differs"))
                .findFirst()
                .orElseThrow();
        act(() -> findings().go(first));
        settle();
        return first;
    }

    private Ruling ruling(Item item) {
        return onFx(() ->
                Objects.requireNonNull(findings().find(item.finding().id())).ruling());
    }

    /** The findings of a passage that stand. */
    private List<Integer> open(int passage) {
        return onFx(() -> findings().items().get().stream()
                .filter(item -> item.finding().passage() == passage && !item.isDismissed())
                .map(item -> item.finding().id())
                .toList());
    }

    /** A key that stays down is told as pressed again and again. */
    private void hold(Node in, KeyCode key, int times) {
        for (int i = 0; i < times; i++) {
            act(() -> fire(in, KeyEvent.KEY_PRESSED, key));
            settle();
        }
        act(() -> fire(in, KeyEvent.KEY_RELEASED, key));
    }

    private static void fire(Node in, javafx.event.EventType<KeyEvent> what, KeyCode key) {
        Event.fireEvent(in, new KeyEvent(what, key.getName(), key.getName(), key, false, false, false, false));
    }
}
