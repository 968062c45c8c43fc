package app.diptych.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.model.Language;
import app.diptych.ui.reader.appearance.Appearance;
import app.diptych.ui.reader.appearance.Arrangement;
import app.diptych.ui.reader.row.Columns;
import app.diptych.ui.reader.select.Position;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each way to select, and what Ctrl+C then puts on the clipboard, however the columns stand. */
class CopyingByEveryWayTest extends ReaderWindow {
    @ParameterizedTest
    @EnumSource(Arrangement.class)
    void aDragStaysInTheColumnWhereItBegan(Arrangement arrangement) {
        arrange(arrangement);
        for (Language language : Language.values()) {
            robot.moveTo(point(2, language, 5)).press(MouseButton.PRIMARY);
            // over the other column, and back into it
            robot.moveTo(point(3, language.other(), 1)).moveTo(point(4, language, 3));
            robot.moveTo(point(4, language, 4)).release(MouseButton.PRIMARY);

            assertThat(copied())
                    .isEqualTo(text(2, language).substring(5) + "\n" + text(3, language) + "\n"
                            + text(4, language).substring(0, 4));
        }
    }

    @ParameterizedTest
    @EnumSource(Arrangement.class)
    void theLanguageThatWasSelectedIsQuotedAndBothAreTabled(Arrangement arrangement) {
        arrange(arrangement);
        click(point(3, Language.ZH, 1), 3);

        assertThat(copied()).isEqualTo(chinese(3));
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertThat(clipboard()).isEqualTo("「" + chinese(3) + "」\n——Operator，Northmoor Harbors Q2 2031，¶ 4");
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        boolean swapped = arrangement == Arrangement.CHINESE_LEFT;
        String names = swapped ? "中文\tEnglish" : "English\t中文";
        String texts = swapped ? chinese(3) + "\t" + english(3) : english(3) + "\t" + chinese(3);
        assertThat(clipboard()).isEqualTo("¶\tSpeaker\t" + names + "\n4\tOperator\t" + texts + "\n");
        String left = "<td lang=\"en\">" + english(3) + "</td>";
        String right = "<td lang=\"zh-Hant\">" + chinese(3) + "</td>";
        assertThat(clipboardHtml()).contains(swapped ? right + left : left + right);
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, EN", "CHINESE, ZH"})
    void ofOneColumnAloneAllIsCopied(Columns columns, Language language) {
        act(() -> model.columns().set(columns));
        robot.clickOn(point(3, language, 2));
        keys(KeyCode.CONTROL, KeyCode.A);

        String all = copied();

        assertThat(all).contains(text(2, language) + "\n" + text(3, language)).endsWith(text(122, language));
        assertThat(all.contains("quarter")).isEqualTo(language == Language.EN);
        assertThat(all.contains("港口")).isEqualTo(language == Language.ZH);
    }

    @Test
    void aDoubleClickCopiesAWordOfEitherLanguage() {
        act(() -> model.analysis().set(CaretTexts.CALL));
        act(() -> view.flow().requestFocus());
        click(point(0, Language.ZH, 4), 2);
        assertThat(copied()).isEqualTo("表現");
        click(point(0, Language.EN, 10), 2);
        assertThat(copied()).isEqualTo("did");
        click(point(0, Language.EN, CaretTexts.ENGLISH.indexOf("llion")), 2);
        assertThat(copied()).isEqualTo("million");
    }

    @Test
    void aDragAfterATripleClickTakesWholePassages() {
        pressAgain(point(3, Language.EN, 6), 3);
        mouse(MouseEvent.MOUSE_DRAGGED, point(4, Language.EN, 3), 1, false);
        mouse(MouseEvent.MOUSE_RELEASED, point(4, Language.EN, 3), 1, false);

        assertThat(copied()).isEqualTo(english(3) + "\n" + english(4));
    }

    @Test
    void aShiftClickCopiesFromTheFirstClickOn() {
        robot.clickOn(point(3, Language.ZH, 4));
        mouse(MouseEvent.MOUSE_PRESSED, point(4, Language.ZH, 3), 1, true);
        mouse(MouseEvent.MOUSE_RELEASED, point(4, Language.ZH, 3), 1, true);

        assertThat(copied())
                .isEqualTo(chinese(3).substring(4) + "\n" + chinese(4).substring(0, 3));
    }

    @Test
    void aDragThatScrollsAtTheEdgeCopiesWhatHasLeftTheWindowToo() {
        act(() -> model.goTo(60));
        Point2D press = point(60, Language.EN, 4);
        mouse(MouseEvent.MOUSE_PRESSED, press, 1, false);
        mouse(MouseEvent.MOUSE_DRAGGED, new Point2D(press.getX(), 900), 1, false);
        await(() -> view.flow().first() > 62);
        mouse(MouseEvent.MOUSE_RELEASED, new Point2D(press.getX(), 900), 1, false);

        Position end = caret();
        StringBuilder expected = new StringBuilder(english(60).substring(4));
        for (int passage = 61; passage < end.passage(); passage++) {
            expected.append('\n').append(english(passage));
        }
        expected.append('\n').append(english(end.passage()), 0, end.offset());
        assertThat(copied().stripTrailing()).isEqualTo(expected.toString().stripTrailing());
    }

    @Test
    void shiftWithArrowsCopiesCharactersWordsAndLines() {
        caretAt(Language.EN, 4, 0);
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT, 3).release(KeyCode.SHIFT);
        assertThat(copied()).isEqualTo(english(4).substring(0, 3));

        caretAt(Language.EN, 4, 0);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.RIGHT, 2).release(KeyCode.SHIFT, KeyCode.CONTROL);
        int second = english(4).indexOf(' ', english(4).indexOf(' ') + 1);
        assertThat(copied()).isEqualTo(english(4).substring(0, second));

        int line = onFx(() -> paragraph(4, Language.EN).lineStarts().get(1));
        caretAt(Language.EN, 4, 0);
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        assertThat(copied()).isEqualTo(english(4).substring(0, line));

        caretAt(Language.EN, 4, english(4).length());
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT, KeyCode.CONTROL);
        String[] words = english(4).split(" ", -1);
        assertThat(copied()).isEqualTo(words[words.length - 1]);
    }

    @Test
    void shiftWithArrowsCopiesAcrossPassages() {
        caretAt(Language.ZH, 4, chinese(4).length() - 1);
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT, 3).release(KeyCode.SHIFT);

        assertThat(copied())
                .isEqualTo(chinese(4).substring(chinese(4).length() - 1) + "\n"
                        + chinese(5).charAt(0));
    }

    @Test
    void withAChineseCaretCtrlShiftArrowsCopyChineseWords() {
        act(() -> model.analysis().set(CaretTexts.CALL));
        act(() -> view.flow().requestFocus());
        caretAt(Language.ZH, 0, 0);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.RIGHT, 2).release(KeyCode.SHIFT, KeyCode.CONTROL);

        assertThat(copied()).isEqualTo("港口業務");
    }

    private void arrange(Arrangement arrangement) {
        act(() -> model.appearance().set(Appearance.DEFAULT.withArrangement(arrangement)));
        act(() -> view.flow().requestFocus());
    }

    private String text(int passage, Language language) {
        return language == Language.EN ? english(passage) : chinese(passage);
    }

    private String copied() {
        settle();
        keys(KeyCode.CONTROL, KeyCode.C);
        return clipboard();
    }
}
