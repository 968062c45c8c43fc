package app.diptych.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.model.Language;
import app.diptych.quantity.Quantity;
import app.diptych.ui.reader.select.Position;
import javafx.application.Platform;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PointingTest extends ReaderWindow {
    private Quantity english;
    private Quantity chinese;

    @BeforeEach
    void openTheCallWithPairs() {
        act(() -> model.analysis().set(CaretTexts.CALL));
        act(() -> view.flow().requestFocus());
        robot.moveTo(stage().getX() + 400, stage().getY() + 700);
        settle();
        english = model.call().get().quantities(0, Language.EN).getFirst();
        chinese = model.call().get().quantities(0, Language.ZH).getFirst();
    }

    @Test
    void theCaretLightsTheCounterpartAndShowsTheTip() {
        caretAt(Language.EN, 0, CaretTexts.ENGLISH.indexOf("$") - 1);
        assertThat(model.pointed().get()).isNull();

        keys(KeyCode.RIGHT);

        assertThat(model.pointed().get()).isEqualTo(english);
        assertThat(lit()).isEqualTo(2);
        await(() -> tip() != null);
        assertThat(onFx(() -> tip().getText()))
                .isEqualTo("Money · $236M\n= 236,000,000 US dollars\nAgrees with 2.36 億美元");
    }

    @Test
    void escapeHidesTheTipAndTheLightAndThenTheCaret() {
        caretAt(Language.EN, 0, CaretTexts.ENGLISH.indexOf("$"));
        keys(KeyCode.RIGHT);
        await(() -> tip() != null);

        keys(KeyCode.ESCAPE);
        assertThat(tip()).isNull();
        assertThat(lit()).isZero();
        assertThat(model.selection().get()).isNotNull();
        keys(KeyCode.ESCAPE);
        assertThat(model.selection().get()).isNull();
    }

    @Test
    void ctrlJGoesToTheCounterpartAndBack() {
        caretAt(Language.EN, 0, CaretTexts.ENGLISH.indexOf("236"));

        keys(KeyCode.CONTROL, KeyCode.J);
        assertThat(model.selection().get().column()).isEqualTo(Language.ZH);
        assertThat(caret()).isEqualTo(new Position(0, CaretTexts.CHINESE.indexOf("2.36")));
        assertThat(model.pointed().get()).isEqualTo(chinese);
        assertThat(lit()).isEqualTo(2);
        keys(KeyCode.CONTROL, KeyCode.J);

        assertThat(caret()).isEqualTo(new Position(0, CaretTexts.ENGLISH.indexOf("$")));
    }

    @Test
    void elsewhereCtrlJGoesToTheTranslationOfTheSentence() {
        caretAt(Language.EN, 0, CaretTexts.ENGLISH.indexOf("was"));
        keys(KeyCode.CONTROL, KeyCode.J);
        assertThat(model.selection().get().column()).isEqualTo(Language.ZH);
        assertThat(caret()).isEqualTo(new Position(0, CaretTexts.CHINESE.indexOf("營收")));

        caretAt(Language.ZH, 0, 3);
        keys(KeyCode.CONTROL, KeyCode.J);
        assertThat(caret()).isEqualTo(new Position(0, 0));
        assertThat(model.selection().get().column()).isEqualTo(Language.EN);
    }

    @Test
    void theMouseLightsTheCounterpartShowsTheTipAndLeavingHidesBoth() {
        robot.moveTo(point(0, Language.ZH, CaretTexts.CHINESE.indexOf("億")));
        settle();
        assertThat(model.pointed().get()).isEqualTo(chinese);
        await(() -> tip() != null);
        assertThat(onFx(() -> tip().getText())).startsWith("Money · $236M\n");

        robot.moveTo(point(0, Language.ZH, 1));
        settle();
        assertThat(tip()).isNull();
        assertThat(lit()).isZero();
    }

    private long lit() {
        return onFx(() -> view.flow().lookupAll(".reader-pointed").stream()
                .filter(node -> node.isVisible())
                .count());
    }

    private static Tooltip tip() {
        return Platform.isFxApplicationThread() ? shownTip() : onFx(PointingTest::shownTip);
    }

    private static Tooltip shownTip() {
        return Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .filter(window -> window instanceof Tooltip tip && "reader-tip".equals(tip.getId()) && tip.isShowing())
                .map(Tooltip.class::cast)
                .findFirst()
                .orElse(null);
    }
}
