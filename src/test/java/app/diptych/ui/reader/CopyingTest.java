package app.diptych.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.model.Language;
import app.diptych.ui.reader.appearance.Appearance;
import app.diptych.ui.reader.appearance.Arrangement;
import app.diptych.ui.reader.flow.Anchor;
import app.diptych.ui.reader.select.Position;
import app.diptych.ui.reader.select.Selection;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopyingTest extends ReaderWindow {
    @Test
    void ctrlShiftCCopiesWithTheCitation() {
        act(() -> model.selection().set(new Selection(Language.EN, new Position(3, 0), new Position(3, 12))));

        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);

        assertThat(clipboard())
                .isEqualTo("“" + english(3).substring(0, 12) + "”\n— Operator, Northmoor Harbors Q2 2031, ¶ 4");
    }

    @Test
    void withNothingSelectedTheWholePassageOfTheCaretIsQuoted() {
        caretAt(Language.ZH, 4, 2);

        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);

        assertThat(clipboard()).isEqualTo("「" + chinese(4) + "」\n——Operator，Northmoor Harbors Q2 2031，¶ 5");
    }

    @Test
    void ctrlShiftBPutsTextAndTableOnTheClipboardAtOnce() {
        act(() -> model.selection().set(new Selection(Language.EN, new Position(3, 5), new Position(4, 2))));

        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);

        assertThat(clipboard())
                .isEqualTo("¶\tSpeaker\tEnglish\t中文\n4\tOperator\t" + english(3) + "\t" + chinese(3) + "\n5\tOperator\t"
                        + english(4) + "\t" + chinese(4) + "\n");
        assertThat(clipboardHtml())
                .contains("<th>English</th><th>中文</th>")
                .contains("<td lang=\"en\">" + english(4) + "</td><td lang=\"zh-Hant\">" + chinese(4) + "</td>")
                .contains("<p>Operator, Northmoor Harbors Q2 2031, ¶ 4–5</p>");
    }

    @Test
    void aTableHasItsColumnsInTheOrderSeen() {
        act(() -> model.appearance().set(Appearance.DEFAULT.withArrangement(Arrangement.CHINESE_LEFT)));
        act(() -> model.selection().set(new Selection(Language.EN, new Position(3, 0), new Position(3, 2))));

        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);

        assertThat(clipboard())
                .isEqualTo("¶\tSpeaker\t中文\tEnglish\n4\tOperator\t" + chinese(3) + "\t" + english(3) + "\n");
        assertThat(clipboardHtml())
                .contains("<th>中文</th><th>English</th>")
                .contains("<td lang=\"zh-Hant\">" + chinese(3) + "</td><td lang=\"en\">" + english(3) + "</td>");
    }

    @Test
    void nothingCopiedHasAJoinerAlthoughWhatIsDrawnHas() {
        act(() -> model.analysis().set(CaretTexts.CALL));
        act(() -> view.flow().requestFocus());
        caretAt(Language.ZH, 0, 0);

        keys(KeyCode.CONTROL, KeyCode.A);
        keys(KeyCode.CONTROL, KeyCode.C);

        assertThat(clipboard()).isEqualTo("港口業務表現平穩……營收為 2.36 億美元。\n-4.1% 至 3～5 個據點");
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        assertThat(clipboard())
                .contains("2\t\t'-4.1% to 3-5 sites\t'-4.1% 至 3～5 個據點")
                .doesNotContain("\uFEFF");
    }

    @Test
    void copyingWithoutASelectionLeavesTheClipboardAlone() {
        caretAt(Language.EN, 4, 2);

        keys(KeyCode.CONTROL, KeyCode.C);

        assertThat(clipboard()).isEqualTo("what was there before");
    }

    @Test
    void aSelectionOverPassagesLeavesOutTheHeadersBetweenThem() {
        int turn = model.call().get().nextTurn(3);
        act(() -> model.goTo(turn - 1));
        robot.moveTo(point(turn - 1, Language.EN, 0)).press(MouseButton.PRIMARY);
        robot.moveTo(point(turn, Language.EN, 3))
                .moveTo(point(turn, Language.EN, 6))
                .release(MouseButton.PRIMARY);
        settle();

        assertThat(model.selectedText())
                .isEqualTo(english(turn - 1) + "\n" + english(turn).substring(0, 6));
    }

    @Test
    void shiftClickExtendsToThePlaceClickedInTheSameColumn() {
        robot.clickOn(point(3, Language.EN, 4));
        shiftClick(4, Language.EN, 9);
        assertThat(model.selectedText())
                .isEqualTo(english(3).substring(4) + "\n" + english(4).substring(0, 9));

        shiftClick(2, Language.ZH, 1);
        assertThat(model.selection().get().column()).isEqualTo(Language.EN);
        assertThat(model.selection().get().anchor()).isEqualTo(new Position(3, 4));
        assertThat(caret().passage()).isEqualTo(2);
    }

    private void shiftClick(int passage, Language language, int offset) {
        Point2D at = point(passage, language, offset);
        mouse(MouseEvent.MOUSE_PRESSED, at, 1, true);
        mouse(MouseEvent.MOUSE_RELEASED, at, 1, true);
    }

    @Test
    void aDoubleClickTakesAChineseWord() {
        act(() -> model.analysis().set(CaretTexts.CALL));
        click(point(0, Language.ZH, 2), 2);

        assertThat(model.selectedText()).isEqualTo("業務");
    }

    @Test
    void aDragAfterADoubleClickTakesWholeWords() {
        String text = english(6);
        int second = text.indexOf(' ') + 1;
        int third = text.indexOf(' ', second) + 1;
        pressAgain(point(6, Language.EN, second + 1), 2);
        mouse(MouseEvent.MOUSE_DRAGGED, point(6, Language.EN, third + 1), 1, false);
        mouse(MouseEvent.MOUSE_RELEASED, point(6, Language.EN, third + 1), 1, false);

        assertThat(model.selectedText()).isEqualTo(text.substring(second, text.indexOf(' ', third)));
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aDragBeyondTheEdgeScrollsOnWhileThePointerRestsAndStopsWhenItIsReleased(boolean up) {
        act(() -> model.goTo(60));
        Point2D press = point(60, Language.EN, 4);
        Point2D beyond = new Point2D(press.getX(), up ? 10 : 900);
        mouse(MouseEvent.MOUSE_PRESSED, press, 1, false);
        mouse(MouseEvent.MOUSE_DRAGGED, beyond, 1, false);

        await(() -> up ? view.flow().first() < 58 : view.flow().first() > 62);
        int reached = caret().passage();
        mouse(MouseEvent.MOUSE_RELEASED, beyond, 1, false);
        Anchor stopped = view.flow().anchor();
        settle();
        settle();

        assertThat(view.flow().anchor()).isEqualTo(stopped);
        assertThat(model.selection().get().anchor()).isEqualTo(new Position(60, 4));
        assertThat(reached).isBetween(view.flow().first(), view.flow().last());
    }
}
