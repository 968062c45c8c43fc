package app.diptych.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.model.Language;
import app.diptych.ui.reader.flow.Place;
import app.diptych.ui.reader.row.Columns;
import app.diptych.ui.reader.select.Position;
import app.diptych.ui.reader.select.Selection;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class CaretTest extends ReaderWindow {
    @Test
    void anArrowToTheSideBringsTheCaretAndTheNextOnesMoveIt() {
        keys(KeyCode.RIGHT);
        assertThat(caret()).isEqualTo(new Position(0, 0));
        keys(KeyCode.RIGHT);
        keys(KeyCode.RIGHT);
        keys(KeyCode.LEFT);

        assertThat(caret()).isEqualTo(new Position(0, 1));
        assertThat(model.selection().get().isEmpty()).isTrue();
    }

    @Test
    void theCaretIsDrawnBeforeItsCharacterAndOnlyThere() {
        caretAt(Language.EN, 4, 9);

        Rectangle2D drawn = drawnCaret(4, Language.EN);
        Rectangle2D place = onFx(() -> paragraph(4, Language.EN).caret(new Place(9, false)));
        assertThat(drawn.getMinX()).isBetween(place.getMinX() - 2, place.getMinX() + 1);
        assertThat(drawn.getMinY()).isEqualTo(Math.floor(place.getMinY()));
        assertThat(drawn.getHeight()).isGreaterThan(12);
        assertThat(drawnCaret(4, Language.ZH)).isNull();
        assertThat(drawnCaret(3, Language.EN)).isNull();
    }

    @Test
    void withoutTheKeyboardTheReaderShowsNoCaret() {
        caretAt(Language.EN, 4, 9);

        act(() -> view.flow().bar().requestFocus());

        assertThat(drawnCaret(4, Language.EN)).isNull();
    }

    @Test
    void withoutACaretDownScrollsAndEscapePutsTheCaretAway() {
        keys(KeyCode.DOWN);
        assertThat(view.flow().anchor().offset()).isEqualTo(40);

        caretAt(Language.EN, 4, 9);
        keys(KeyCode.ESCAPE);

        assertThat(model.selection().get()).isNull();
    }

    @Test
    void ctrlArrowsMoveByWordsInBothLanguages() {
        caretAt(Language.EN, 4, 0);
        keys(KeyCode.CONTROL, KeyCode.RIGHT);
        assertThat(caret().offset()).isEqualTo(english(4).indexOf(' '));

        act(() -> model.analysis().set(CaretTexts.CALL));
        caretAt(Language.ZH, 0, 0);
        keys(KeyCode.CONTROL, KeyCode.RIGHT);
        keys(KeyCode.CONTROL, KeyCode.RIGHT);
        assertThat(caret()).isEqualTo(new Position(0, "港口業務".length()));
        keys(KeyCode.CONTROL, KeyCode.LEFT);
        assertThat(caret()).isEqualTo(new Position(0, "港口".length()));
    }

    @Test
    void anArrowAcrossTheEndGoesOnInTheNextPassageThatHasTheLanguage() {
        act(() -> model.goTo(35));
        // ¶37 has no Chinese
        caretAt(Language.ZH, 35, chinese(35).length());

        keys(KeyCode.RIGHT);
        assertThat(caret()).isEqualTo(new Position(37, 0));
        keys(KeyCode.LEFT);
        assertThat(caret()).isEqualTo(new Position(35, chinese(35).length()));
    }

    @Test
    void homeAndEndGoToTheEndsOfTheLine() {
        int passage = 2;
        while (chinese(passage).length() < 80) {
            passage++;
        }
        int id = passage;
        List<Integer> starts = onFx(() -> paragraph(id, Language.ZH).lineStarts());
        caretAt(Language.ZH, id, starts.get(1) + 3);

        keys(KeyCode.HOME);
        assertThat(caret().offset()).isEqualTo(starts.get(1));
        keys(KeyCode.END);
        assertThat(caret().offset()).isEqualTo(starts.get(2));
        // at the end of the second line, not at the start of the third
        Rectangle2D second = onFx(() -> paragraph(id, Language.ZH).caret(new Place(starts.get(1), false)));
        assertThat(drawnCaret(id, Language.ZH).getMinY()).isEqualTo(Math.floor(second.getMinY()));
        keys(KeyCode.HOME);
        assertThat(caret().offset()).isEqualTo(starts.get(1));
    }

    @Test
    void upAndDownKeepTheirPlaceInTheLineAcrossPassages() {
        List<Integer> starts = onFx(() -> paragraph(4, Language.EN).lineStarts());
        int line = starts.size() - 1;
        caretAt(Language.EN, 4, starts.get(line) + 5);
        double x = onFx(() -> paragraph(4, Language.EN)
                .caret(new Place(starts.get(line) + 5, false))
                .getMinX());

        keys(KeyCode.DOWN);
        assertThat(caret().passage()).isEqualTo(5);
        double below = onFx(() -> paragraph(5, Language.EN)
                .caret(new Place(caret().offset(), false))
                .getMinX());
        assertThat(below).isBetween(x - 10, x + 10);
        keys(KeyCode.UP);

        assertThat(caret()).isEqualTo(new Position(4, starts.get(line) + 5));
    }

    @Test
    void ctrlEndGoesToTheEndOfTheCallAndShowsIt() {
        caretAt(Language.EN, 4, 0);

        keys(KeyCode.CONTROL, KeyCode.END);

        assertThat(caret()).isEqualTo(new Position(122, english(122).length()));
        assertThat(view.flow().last()).isEqualTo(122);
        assertThat(drawnCaret(122, Language.EN)).isNotNull();
        keys(KeyCode.CONTROL, KeyCode.HOME);
        assertThat(caret()).isEqualTo(new Position(0, 0));
        assertThat(view.flow().first()).isZero();
    }

    @Test
    void ctrlDownGoesFromPassageToPassage() {
        caretAt(Language.EN, 4, 7);
        keys(KeyCode.CONTROL, KeyCode.DOWN);
        assertThat(caret()).isEqualTo(new Position(5, 0));
        keys(KeyCode.CONTROL, KeyCode.UP);
        assertThat(caret()).isEqualTo(new Position(4, 0));
    }

    @Test
    void theViewFollowsTheCaret() {
        caretAt(Language.EN, 2, 0);
        for (int i = 0; i < 60; i++) {
            keys(KeyCode.DOWN);
        }

        Rectangle2D caret = drawnCaret(caret().passage(), Language.EN);
        double bottom = onFx(() -> {
            var row = view.flow().live(caret().passage());
            return row.getLayoutY() + paragraph(caret().passage(), Language.EN).getLayoutY() + caret.getMaxY();
        });
        assertThat(view.flow().first()).isGreaterThan(2);
        assertThat(bottom).isBetween(caret.getHeight(), view.flow().getHeight());
    }

    @Test
    void shiftExtendsAndAnArrowWithoutItGoesToThatEnd() {
        caretAt(Language.EN, 4, 6);
        keys(KeyCode.SHIFT, KeyCode.RIGHT);
        keys(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.RIGHT);
        int end = caret().offset();
        assertThat(model.selectedText()).isEqualTo(english(4).substring(6, end));

        keys(KeyCode.LEFT);
        assertThat(caret()).isEqualTo(new Position(4, 6));
        assertThat(model.selection().get().isEmpty()).isTrue();
    }

    @Test
    void shiftPageDownSelectsAboutAViewport() {
        caretAt(Language.EN, 2, 0);

        keys(KeyCode.SHIFT, KeyCode.PAGE_DOWN);

        assertThat(model.selection().get().anchor()).isEqualTo(new Position(2, 0));
        assertThat(caret().passage()).isGreaterThan(4);
        assertThat(drawnCaret(caret().passage(), Language.EN)).isNotNull();
    }

    @Test
    void aCaretInAColumnThatIsHiddenGivesWayToOneInTheOther() {
        caretAt(Language.ZH, 4, 3);
        act(() -> model.columns().set(Columns.ENGLISH));

        keys(KeyCode.RIGHT);

        assertThat(model.selection().get().column()).isEqualTo(Language.EN);
    }

    @Test
    void aScreenReaderIsToldOfCaretSelectionAndLines() {
        act(() -> model.selection().set(new Selection(Language.EN, new Position(4, 3), new Position(4, 9))));
        var paragraph = paragraph(4, Language.EN);

        assertThat(onFx(() -> paragraph.queryAccessibleAttribute(AccessibleAttribute.CARET_OFFSET)))
                .isEqualTo(9);
        assertThat(onFx(() -> paragraph.queryAccessibleAttribute(AccessibleAttribute.SELECTION_START)))
                .isEqualTo(3);
        assertThat(onFx(() -> paragraph.queryAccessibleAttribute(AccessibleAttribute.SELECTION_END)))
                .isEqualTo(9);
        assertThat(onFx(() -> paragraph.queryAccessibleAttribute(AccessibleAttribute.TEXT)))
                .isEqualTo(english(4));
        int second = onFx(() -> paragraph.lineStarts().get(1));
        assertThat(onFx(() -> paragraph.queryAccessibleAttribute(AccessibleAttribute.LINE_FOR_OFFSET, second)))
                .isEqualTo(1);
        assertThat(onFx(() -> paragraph.queryAccessibleAttribute(AccessibleAttribute.LINE_END, 0)))
                .isEqualTo(second);
    }

    @Test
    void aScreenReaderIsToldOfTheListAndOfTheRowTheReaderIsAt() {
        act(() -> model.setCurrent(3));

        assertThat(onFx(() -> view.flow().queryAccessibleAttribute(AccessibleAttribute.ITEM_COUNT)))
                .isEqualTo(123);
        assertThat(onFx(() -> view.flow().queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM)))
                .isEqualTo(view.flow().live(3));
        assertThat(onFx(() -> view.flow().live(3).queryAccessibleAttribute(AccessibleAttribute.SELECTED)))
                .isEqualTo(true);
        assertThat(onFx(() -> view.flow().live(4).queryAccessibleAttribute(AccessibleAttribute.INDEX)))
                .isEqualTo(4);
    }
}
