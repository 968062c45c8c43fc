package app.diptych.ui.shell.menu;

import app.diptych.ui.shell.Mode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** The keys of the commands. "Shortcut" is Ctrl, on a Mac Cmd. */
final class Keys {
    private Keys() {}

    static KeyCombination plain(KeyCode code) {
        return new KeyCodeCombination(code);
    }

    static KeyCombination shift(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHIFT_DOWN);
    }

    static KeyCombination alt(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.ALT_DOWN);
    }

    static KeyCombination shortcut(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    /** Ctrl on a Mac too: its Cmd+Tab belongs to the system. */
    static KeyCombination control(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.CONTROL_DOWN);
    }

    static KeyCombination controlShift(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN);
    }

    static KeyCombination shortcutShift(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    }

    /** Ctrl+1, Ctrl+2, … in the order of the modes. */
    static KeyCombination mode(Mode mode) {
        return shortcut(
                switch (mode) {
                    case READ -> KeyCode.DIGIT1;
                    case REVIEW -> KeyCode.DIGIT2;
                    case METRICS -> KeyCode.DIGIT3;
                });
    }

    /** With Shift held or not: on many keyboards + needs it. */
    static KeyCombination shortcutAnyShift(KeyCode code) {
        return new KeyCodeCombination(
                code,
                KeyCombination.ModifierValue.ANY,
                KeyCombination.ModifierValue.UP,
                KeyCombination.ModifierValue.UP,
                KeyCombination.ModifierValue.UP,
                KeyCombination.ModifierValue.DOWN);
    }
}
