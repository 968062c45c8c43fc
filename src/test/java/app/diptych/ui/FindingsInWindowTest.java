package app.diptych.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.model.Language;
import app.diptych.review.Ruling;
import app.diptych.ui.findings.Filter;
import app.diptych.ui.findings.Item;
import app.diptych.ui.findings.Line;
import app.diptych.ui.reader.select.Position;
import app.diptych.ui.reader.select.Selection;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Findings as a person sees them and works on them: by keys and mouse, in the whole window. */
class FindingsInWindowTest extends FindingsWindow {
    @BeforeEach
    void open() {
        openFindings();
    }

    @Test
    void aCardNamesItsRuleQuotesBothSidesWithTheirValuesAndSuggests() {
        Item first = first("number-differs");
        act(() -> findings().select(first));

        assertThat(said(card(first)))
                .contains(
                        "Number differs",
                        "Error",
                        "¶" + (first.finding().passage() + 1),
                        "$236 million",
                        "2.36 億美元",
                        "$236M",
                        "The two languages do not say the same.",
                        "Suggested: 2.63 億美元",
                        "Confirm error",
                        "Not an error",
                        "Note");
    }

    @Test
    void aFindingWithPlacesSaysHowManyAndJumpsToEach() {
        Item item = first("term-inconsistent");
        act(() -> findings().go(item));

        assertThat(said(card(item))).contains(item.places().size() + " places");
        int second = item.places().get(1).passage();
        Node card = card(item);
        act(() -> card.lookupAll(".finding-jump").stream()
                .map(link -> (javafx.scene.control.Hyperlink) link)
                .filter(link -> link.getText().equals("¶" + (second + 1)))
                .forEach(link -> link.fire()));

        assertThat(panels.reader().current().get()).isEqualTo(second);
    }

    @Test
    void aScreenReaderHearsSeverityRulePlaceWordsAndValues() {
        Item first = first("number-differs");
        act(() -> findings().select(first));

        assertThat(onFx(() -> cell(first).getAccessibleText()))
                .startsWith("Error: Number differs, ¶" + (first.finding().passage() + 1))
                .contains("English: $236 million, $236M", "Chinese: 2.36 億美元, $236M");
    }

    @Test
    void f8GoesFromFindingToFindingInTheOrderOfTheCallAndRoundTheEndWithAWord() {
        List<Item> listed = listed();
        focusReader();
        press(KeyCode.F8);
        assertThat(at()).isEqualTo(listed.getFirst());
        assertThat(text("status-news")).isEmpty();
        press(KeyCode.F8);
        assertThat(at()).isEqualTo(listed.get(1));
        assertThat(panels.reader().current().get())
                .isEqualTo(listed.get(1).finding().passage());
        shiftF8();
        assertThat(at()).isEqualTo(listed.getFirst());
        shiftF8();
        assertThat(at()).isEqualTo(listed.getLast());
        assertThat(text("status-news")).isEqualTo("Began again with the last finding");
        press(KeyCode.F8);
        assertThat(at()).isEqualTo(listed.getFirst());
        assertThat(text("status-news")).isEqualTo("Began again with the first finding");
    }

    @Test
    void altLeftComesBackFromAJumpToAFinding() {
        focusReader();
        act(() -> panels.commands().goTo(30));
        press(KeyCode.F8);
        assertThat(at().finding().passage()).isGreaterThanOrEqualTo(30);
        robot.press(KeyCode.ALT).push(KeyCode.LEFT).release(KeyCode.ALT);
        settle();

        assertThat(panels.reader().current().get()).isEqualTo(30);
    }

    @Test
    void theWordsHaveTheLineOfTheirSeverityOnBothSidesAndTheCurrentOnesAFrame() {
        Item error = first("number-differs");
        act(() -> findings().go(error));
        int passage = error.finding().passage();

        assertThat(marks(passage, ".reader-flag-error")).isEqualTo(2);
        assertThat(marks(passage, ".reader-flagged")).isEqualTo(2);
        assertThat(marks(passage, ".flag-sign-error")).isEqualTo(1);
        assertThat(marks(passage, ".reader-tint")).isPositive();

        Item note = noteOf();
        assertThat(shownOf(note)).isEmpty();
        act(() -> findings().filter().set(Filter.DEFAULT.withNotes(true)));
        act(() -> findings().go(note));
        assertThat(marks(note.finding().passage(), ".reader-flag-note")).isEqualTo(2);
    }

    @Test
    void enterInTheWordsExplainsTheFindingAndEscapeClosesTheExplanation() {
        focusReader();
        press(KeyCode.F8);
        press(KeyCode.ENTER);
        Item at = at();

        assertThat(said(Objects.requireNonNull(popover())))
                .contains("The two languages do not say the same.", "Confirm error", "E", "Not an error", "N");
        press(KeyCode.ESCAPE);
        assertThat(popover()).isNull();
        assertThat(panels.reader().selection().get()).isNotNull();
        robot.press(KeyCode.ALT).push(KeyCode.ENTER).release(KeyCode.ALT);
        settle();
        assertThat(popover()).isNotNull();
        assertThat(at()).isEqualTo(at);
    }

    @Test
    void pointingAtTheWordsExplainsThemInsteadOfTheQuantity() {
        Item error = first("number-differs");
        act(() -> findings().go(error));
        robot.moveTo(middleOf(error));
        await(() -> popoverNow() != null);

        assertThat(said(Objects.requireNonNull(popover()))).contains("Number differs");
        robot.moveTo(scene().getWindow().getX() + 60, scene().getWindow().getY() + 500);
        await(() -> popoverNow() == null);
    }

    @Test
    void inTheTextEConfirmsAndTheCardAndTheWordsFade() {
        focusReader();
        press(KeyCode.F8);
        press(KeyCode.ENTER);
        int before = listed().size();
        press(KeyCode.E);

        Item at = at();
        assertThat(at.ruling()).isEqualTo(Ruling.ERROR);
        assertThat(said(Objects.requireNonNull(popover()))).contains("Confirmed as an error", "Take back");
        assertThat(listed()).hasSize(before);
        String faded = ".reader-flag-decided-" + at.finding().severity().name().toLowerCase(java.util.Locale.ROOT);
        assertThat(marks(at.finding().passage(), faded)).isPositive();
    }

    @Test
    void whereF8WentAKeyDecidesThoughNothingIsExplained() {
        focusReader();
        press(KeyCode.F8);
        press(KeyCode.E);
        assertThat(at().ruling()).isEqualTo(Ruling.ERROR);
        press(KeyCode.E);
        assertThat(at().ruling()).as("the same again takes it back").isEqualTo(Ruling.UNDECIDED);

        int passage = at().finding().passage();
        int before = listed().size();
        press(KeyCode.N);
        assertThat(listed()).hasSize(before - 1);
        assertThat(panels.reader().current().get()).as("the text stays").isEqualTo(passage);
    }

    @Test
    void cInTheTextOpensTheNoteOfTheFindingWhereF8Went() {
        focusReader();
        press(KeyCode.F8);
        press(KeyCode.C);
        await(() -> dialogNode("#finding-note-text").isFocused());
    }

    @Test
    void keysInTheReaderDecideNothingWhereTheCaretIsInNoFindingsWords() {
        focusReader();
        press(KeyCode.F8);
        act(() -> panels.reader().selection().set(Selection.at(Language.EN, new Position(0, 0))));
        press(KeyCode.E);
        press(KeyCode.N);

        assertThat(at().ruling()).isEqualTo(Ruling.UNDECIDED);
    }

    @Test
    void theKeysOfACardWorkFromItsButtonsToo() {
        Item first = listed().getFirst();
        act(() -> findings().select(first));
        settle();
        Node note = onFx(() -> cell(first).lookup("#finding-comment"));
        act(note::requestFocus);
        await(note::isFocused);
        press(KeyCode.E);

        assertThat(at().ruling()).isEqualTo(Ruling.ERROR);
    }

    @Test
    void inTheListNTakesAFalseAlarmOutOfListAndCountsAndGoesOnToTheNext() {
        int before = listed().size();
        focusList();
        press(KeyCode.DOWN);
        Item dismissed = at();
        Item next = listed().get(listed().indexOf(dismissed) + 1);
        press(KeyCode.N);

        assertThat(listed()).hasSize(before - 1);
        assertThat(text("tab-findings-name")).isEqualTo("Findings " + (before - 1));
        assertThat(at().finding()).isEqualTo(next.finding());
        act(() -> findings().filter().set(Filter.DEFAULT.withDismissed(true)));
        assertThat(listed()).hasSize(before);
        assertThat(text("tab-findings-name")).isEqualTo("Findings " + (before - 1));
    }

    @Test
    void ignoringWordsTakesOutEveryFindingOfThatRuleOnThem() {
        long same = listed().stream()
                .filter(item -> item.finding().rule().equals("number-differs"))
                .count();
        int before = listed().size();
        act(() -> findings().select(first("number-differs")));
        focusList();
        press(KeyCode.I);

        assertThat(same).isGreaterThan(1);
        assertThat(listed()).hasSize((int) (before - same));
    }

    @Test
    void aButtonOfACardDecidesAndDoesNotJump() {
        Item first = listed().getFirst();
        act(() -> findings().select(first));
        var jump = panels.reader().jump().get();
        robot.clickOn(onFx(() -> cell(first).lookup("#finding-confirm")));
        settle();

        assertThat(at().ruling()).isEqualTo(Ruling.ERROR);
        assertThat(panels.reader().jump().get()).isEqualTo(jump);
    }

    @Test
    void aNoteIsKeptAndShownOnTheCard() {
        Item first = listed().getFirst();
        act(() -> findings().select(first));
        focusList();
        press(KeyCode.C);
        await(() -> dialogNode("#finding-note-text").isFocused());
        act(() -> ((TextArea) dialogNode("#finding-note-text")).setText("ask the client"));
        act(() -> ((Button) dialogNode("#finding-note-keep")).fire());

        assertThat(said(card(first))).contains("Note: ask the client");
    }

    @Test
    void aNoteCanBeTyped() {
        Item first = listed().getFirst();
        act(() -> findings().select(first));
        focusList();
        press(KeyCode.C);
        await(() -> dialogNode("#finding-note-text").isFocused());
        press(KeyCode.A);
        press(KeyCode.S);
        press(KeyCode.K);

        assertThat(onFx(() -> ((TextArea) dialogNode("#finding-note-text")).getText()))
                .isEqualTo("ask");
    }

    private Item first(String rule) {
        return findings().items().get().stream()
                .filter(item -> item.finding().rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private Item noteOf() {
        return findings().items().get().stream()
                .filter(Item::isNote)
                .findFirst()
                .orElseThrow();
    }

    private List<Item> shownOf(Item item) {
        return listed().stream()
                .filter(each -> each.finding().id() == item.finding().id())
                .toList();
    }

    private Item at() {
        return Objects.requireNonNull(findings().current().get());
    }

    private ListCell<?> cell(Item item) {
        return (ListCell<?>) list().lookupAll(".finding-cell").stream()
                .filter(cell -> cell.isVisible()
                        && ((ListCell<?>) cell).getItem() instanceof Line.Of(Item shown)
                        && shown.finding().id() == item.finding().id())
                .findFirst()
                .orElseThrow();
    }

    private Node card(Item item) {
        return onFx(() -> cell(item).lookup(".finding-card"));
    }

    private Node popoverNow() {
        return javafx.stage.Window.getWindows().stream()
                .filter(window -> window instanceof javafx.stage.Popup && window.isShowing())
                .map(window -> window.getScene().lookup("#finding-popover"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Node dialogNode(String id) {
        return javafx.stage.Window.getWindows().stream()
                .map(window -> window.getScene().lookup(id))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    /** Where the English words of a finding stand on the screen. */
    private javafx.geometry.Point2D middleOf(Item item) {
        return onFx(() -> {
            var paragraph = Objects.requireNonNull(flow().live(item.finding().passage()))
                    .paragraph(Language.EN);
            var box = paragraph.boxes(item.finding().english().getFirst()).getFirst();
            return paragraph.localToScreen(box.getMinX() + box.getWidth() / 2, box.getMinY() + box.getHeight() / 2);
        });
    }
}
