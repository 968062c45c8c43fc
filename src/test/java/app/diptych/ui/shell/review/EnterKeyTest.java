package app.diptych.ui.shell.review;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class EnterKeyTest {
    private static KeyEvent press(KeyCode code, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false);
    }

    @Test
    @DisabledOnOs(OS.MAC)
    void isNamedAsOnTheKey() {
        assertThat(EnterKey.shortcut().getDisplayText()).isEqualTo("Ctrl+Enter");
        assertThat(EnterKey.name(new KeyCodeCombination(KeyCode.ENTER))).isEqualTo("Enter");
    }

    @Test
    @DisabledOnOs(OS.MAC)
    void isEnterWithControlAndNothingElse() {
        KeyCombination key = EnterKey.shortcut();
        assertThat(key.match(press(KeyCode.ENTER, true))).isTrue();
        assertThat(key.match(press(KeyCode.ENTER, false))).isFalse();
        assertThat(key.match(press(KeyCode.S, true))).isFalse();
    }

    @Test
    void noKeyOfTheReviewIsWrittenWithAnArrowForEnter() {
        for (ReviewAction action : ReviewAction.values()) {
            KeyCombination key = action.key();
            if (key != null) {
                assertThat(EnterKey.name(key)).as(action.name()).doesNotContain("\u21b5");
            }
        }
    }
}
