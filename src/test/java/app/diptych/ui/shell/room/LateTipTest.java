package app.diptych.ui.shell.room;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.ui.support.FxTest;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/** A tip costs a window only where somebody comes to read it. */
class LateTipTest extends FxTest {
    private final Button first = new Button("first");
    private final Button second = new Button("second");

    private LateTip shown() {
        show(300, 100, () -> new HBox(first, second));
        LateTip tip = onFx(() -> LateTip.of(second, _ -> "Inter"));
        act(first::requestFocus);
        await(first::isFocused);
        return tip;
    }

    private static List<String> seen() {
        return Window.getWindows().stream()
                .filter(Tooltip.class::isInstance)
                .map(tip -> ((Tooltip) tip).getText())
                .toList();
    }

    private String heard() {
        return onFx(() -> (String) second.queryAccessibleAttribute(AccessibleAttribute.HELP));
    }

    @Test
    void aScreenReaderIsToldBeforeThereIsATip() {
        LateTip tip = shown();
        act(() -> tip.say("takes the step back"));
        assertThat(onFx(second::getTooltip)).isNull();
        assertThat(heard()).isEqualTo("takes the step back");
    }

    @Test
    void theMouseBringsIt() {
        LateTip tip = shown();
        act(() -> tip.say("takes the step back"));
        robot.moveTo(second);
        await(() -> !seen().isEmpty());
        assertThat(onFx(LateTipTest::seen)).containsExactly("takes the step back");
    }

    @Test
    void itSaysWhatHoldsNow() {
        LateTip tip = shown();
        act(() -> tip.say("takes the step back"));
        robot.moveTo(second);
        await(() -> second.getTooltip() != null);
        act(() -> tip.say("does it again"));
        assertThat(onFx(() -> second.getTooltip().getText())).isEqualTo("does it again");
    }

    @Test
    void whatItHasOfItsOwnGoesBeforeWhatTheBarLeftOut() {
        LateTip tip = shown();
        act(() -> tip.further("20 paragraphs"));
        assertThat(heard()).isEqualTo("20 paragraphs");
        act(() -> tip.say("takes the step back"));
        assertThat(heard()).isEqualTo("takes the step back");
        act(() -> tip.say(""));
        assertThat(heard()).isEqualTo("20 paragraphs");
        robot.moveTo(second);
        await(() -> second.getTooltip() != null);
        act(() -> tip.further(""));
        assertThat(onFx(second::getTooltip)).isNull();
    }
}
