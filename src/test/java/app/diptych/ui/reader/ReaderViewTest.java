package app.diptych.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.model.Language;
import app.diptych.model.Span;
import app.diptych.ui.reader.flow.Paragraph;
import app.diptych.ui.reader.row.Columns;
import app.diptych.ui.reader.select.Position;
import app.diptych.ui.reader.select.Selection;
import app.diptych.ui.reader.select.Words;
import app.diptych.ui.support.FxTest;
import app.diptych.ui.support.Texts;
import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReaderViewTest extends FxTest {
    private ReaderViewModel model;
    private ReaderView view;

    @BeforeEach
    void open() {
        model = new ReaderViewModel();
        view = show(818, 820, () -> new ReaderView(model, new Texts("reader", Locale.ENGLISH)));
        act(() -> model.analysis().set(InventedCall.of(123)));
        act(() -> view.flow().requestFocus());
    }

    @Test
    void aDragSelectsAcrossPassagesWithinTheColumnAndCtrlCCopiesIt() {
        robot.moveTo(point(3, Language.EN, 10)).press(MouseButton.PRIMARY);
        robot.moveTo(point(4, Language.EN, 7)).moveTo(point(5, Language.EN, 7)).release(MouseButton.PRIMARY);
        robot.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
        settle();

        String expected =
                english(3).substring(10) + "\n" + english(4) + "\n" + english(5).substring(0, 7);
        assertThat(clipboard()).isEqualTo(expected);
    }

    @Test
    void whoComesByTheKeyboardSeesARingOverTheRowsAndWhoClicksDoesNot() {
        Button before = new Button("before");
        act(() -> view.getScene().setRoot(new BorderPane(view, before, null, null, null)));
        act(before::requestFocus);
        robot.push(KeyCode.TAB);
        settle();
        Color ring = onFx(() -> (Color) ((Region) view.lookup(".reader-focus"))
                .getBorder()
                .getStrokes()
                .getFirst()
                .getLeftStroke());
        assertThat(edgeOfTheFirstRow()).isEqualTo(ring);
        act(before::requestFocus);
        robot.clickOn(point(4, Language.EN, 3));
        settle();
        assertThat(edgeOfTheFirstRow()).isNotEqualTo(ring);
    }

    /** The colour at the left edge of the rows, in the middle of the passage that is current at first. */
    private Color edgeOfTheFirstRow() {
        return onFx(() -> {
            Region row = view.flow().live(0);
            Point2D middle = row.localToScene(0.5, row.getHeight() / 2);
            return view.getScene().snapshot(null).getPixelReader().getColor((int) middle.getX(), (int) middle.getY());
        });
    }

    @Test
    void ctrlASelectsTheColumnThatWasClickedIn() {
        robot.clickOn(point(4, Language.ZH, 3));
        robot.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        settle();

        String text = model.selectedText();
        assertThat(text).startsWith("營收成長").doesNotContain("quarter").doesNotContain("\uFEFF");
    }

    @Test
    void shiftWithArrowsExtendsTheSelectionByCharacterWordAndLine() {
        robot.clickOn(point(4, Language.EN, 0));
        settle();
        act(() -> model.selection().set(new Selection(Language.EN, new Position(4, 0), new Position(4, 0))));

        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT, 3);
        settle();
        assertThat(model.selectedText()).isEqualTo(english(4).substring(0, 3));
        robot.press(KeyCode.CONTROL).type(KeyCode.RIGHT).release(KeyCode.CONTROL);
        settle();
        assertThat(model.selectedText()).isEqualTo(english(4).substring(0, new Words().nextWord(english(4), 3)));
        robot.type(KeyCode.DOWN).release(KeyCode.SHIFT);
        settle();
        assertThat(model.selection().get().caret().offset())
                .isGreaterThan(paragraph(4, Language.EN).lineStarts().get(1) - 1);
    }

    @Test
    void pointingAtAQuantityLightsItsCounterpart() {
        var quantity = model.analysis().get().quantities().stream()
                .filter(q -> q.passage() >= 2 && q.language() == Language.EN)
                .findFirst()
                .orElseThrow();
        robot.moveTo(point(quantity.passage(), Language.EN, quantity.mention().start() + 1));
        settle();

        assertThat(model.pointed().get()).isEqualTo(quantity);
        assertThat(onFx(() -> view.flow().live(quantity.passage()).lookupAll(".reader-pointed")))
                .filteredOn(node -> node.isVisible())
                .hasSize(2);
    }

    @Test
    void keysMoveBySpeakerAndByPassage() {
        robot.clickOn(point(3, Language.EN, 3));
        robot.write(']');
        settle();
        int next = model.call().get().nextTurn(3);
        assertThat(model.current().get()).isEqualTo(next);
        assertThat(view.flow().anchor().row()).isEqualTo(next);

        robot.write('j');
        settle();
        assertThat(model.current().get()).isEqualTo(next + 1);
    }

    @Test
    void oneColumnAloneTakesTheWholeWidth() {
        double both = paragraph(4, Language.EN).getWidth();

        act(() -> model.columns().set(Columns.ENGLISH));

        assertThat(paragraph(4, Language.EN).getWidth()).isGreaterThan(both * 1.6);
        assertThat(paragraph(4, Language.ZH).isVisible()).isFalse();
    }

    @Test
    void aRowTellsAScreenReaderItsNumberSpeakerAndText() {
        String spoken = (String) view.flow().live(2).queryAccessibleAttribute(AccessibleAttribute.TEXT);

        assertThat(spoken).startsWith("¶ 3, Operator, English: " + english(2));
    }

    @Test
    void aPassageWithoutATranslationShowsADash() {
        act(() -> model.goTo(36));

        assertThat(paragraph(36, Language.ZH).text()).isEqualTo("—");
    }

    private String english(int passage) {
        return model.analysis().get().transcript().passages().get(passage).english();
    }

    private Paragraph paragraph(int passage, Language language) {
        return view.flow().live(passage).paragraph(language);
    }

    /** The left edge of a character, on the screen. */
    private Point2D point(int passage, Language language, int offset) {
        return onFx(() -> {
            Paragraph paragraph = paragraph(passage, language);
            Rectangle2D box = paragraph.boxes(new Span(offset, offset + 1)).getFirst();
            return paragraph.localToScreen(box.getMinX() + 1, (box.getMinY() + box.getMaxY()) / 2);
        });
    }

    private static String clipboard() {
        return onFx(() -> Clipboard.getSystemClipboard().getString());
    }

    @Test
    void aViewMadeAnewStandsWhereTheOneBeforeStood() {
        act(() -> model.goTo(40));
        assertThat(onFx(() -> view.flow().first())).isEqualTo(40);
        act(view::release);

        ReaderView other = show(790, 700, () -> new ReaderView(model, new Texts("reader", Locale.ENGLISH)));

        assertThat(onFx(() -> other.flow().first())).isEqualTo(40);
    }
}
