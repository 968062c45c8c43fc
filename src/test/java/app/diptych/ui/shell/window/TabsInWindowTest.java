package app.diptych.ui.shell.window;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.ui.shell.Call;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;

class TabsInWindowTest extends WindowTest {
    @Test
    void oneCallHasNoTabAndTwoHaveOneEachWithCompanyPeriodAndTheWholePathAsATooltip() {
        openCall("a.txt");
        assertThat(isShown("call-tabs")).isFalse();
        openCall("b.txt");
        assertThat(isShown("call-tabs")).isTrue();
        assertThat(names()).containsExactly("Lumenbrook · Q2 2031 (a.txt)", "Lumenbrook · Q2 2031 (b.txt)");
        assertThat(onFx(() -> tabs().getTabs().getFirst().getTooltip().getText()))
                .isEqualTo("a.txt\n/calls/a.txt");
    }

    @Test
    void aClickShowsACallAndAMiddleClickClosesIt() {
        openCall("a.txt");
        openCall("b.txt");
        openCall("c.txt");
        robot.clickOn(name(0));
        settle();
        assertThat(text("call-title")).isEqualTo("a.txt");
        robot.clickOn(name(1), MouseButton.MIDDLE);
        settle();
        assertThat(titles()).containsExactly("a.txt", "c.txt");
        assertThat(text("call-title")).isEqualTo("a.txt");
        assertThat(onFx(() -> tabs().getTabs().size())).isEqualTo(2);
    }

    @Test
    void ctrlTabGoesRoundAndCtrlWCloses() {
        openCall("a.txt");
        openCall("b.txt");
        openCall("c.txt");
        press(KeyCode.CONTROL, KeyCode.TAB);
        assertThat(text("call-title")).isEqualTo("a.txt");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.TAB);
        assertThat(text("call-title")).isEqualTo("c.txt");
        press(KeyCode.CONTROL, KeyCode.W);
        assertThat(titles()).containsExactly("a.txt", "b.txt");
        assertThat(text("call-title")).isEqualTo("b.txt");
        assertThat(onFx(() -> tabs().getSelectionModel().getSelectedIndex())).isEqualTo(1);
    }

    @Test
    void theMenuOfATabClosesTheOthers() {
        openCall("a.txt");
        openCall("b.txt");
        openCall("c.txt");
        act(() -> tabs().getTabs().get(1).getContextMenu().getItems().get(1).fire());
        assertThat(titles()).containsExactly("b.txt");
        assertThat(text("call-title")).isEqualTo("b.txt");
        assertThat(isShown("call-tabs")).isFalse();
    }

    @Test
    void aFileOpenedTwiceComesToTheFront() {
        openCall("a.txt");
        openCall("b.txt");
        openCall("a.txt");
        assertThat(titles()).containsExactly("a.txt", "b.txt");
        assertThat(text("call-title")).isEqualTo("a.txt");
        assertThat(onFx(() -> tabs().getSelectionModel().getSelectedIndex())).isZero();
    }

    @Test
    void tabsThatAreDraggedElsewhereStayThereWhenTheLanguageChanges() {
        openCall("a.txt");
        openCall("b.txt");
        act(() -> tabs().getTabs().setAll(tabs().getTabs().reversed().stream().toList()));
        assertThat(titles()).containsExactly("b.txt", "a.txt");
        choose("language-SIMPLIFIED");
        assertThat(names()).containsExactly("Lumenbrook · 2031 Q2 (b.txt)", "Lumenbrook · 2031 Q2 (a.txt)");
        assertThat(text("call-title")).isEqualTo("b.txt");
    }

    private List<String> titles() {
        return onFx(() -> shell.calls().stream()
                .map(Call::analysis)
                .map(analysis -> analysis.transcript().title())
                .toList());
    }

    private List<String> names() {
        return onFx(() -> tabs().getTabs().stream()
                .map(Tab::getGraphic)
                .map(label -> ((Label) label).getText())
                .toList());
    }

    private Node name(int tab) {
        return onFx(() -> tabs().getTabs().get(tab).getGraphic());
    }

    private TabPane tabs() {
        return Objects.requireNonNull((TabPane) scene().lookup("#call-tabs"));
    }

    private void press(KeyCode... keys) {
        robot.press(keys).release(keys);
        settle();
    }
}
