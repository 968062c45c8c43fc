package app.diptych.ui.shell.review;

import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The shortcut key with Enter, under the name that is printed on the key. JavaFX writes an arrow, which not every face has,
 * and which stands nowhere else in the window.
 */
public final class EnterKey extends KeyCombination {
    private static final String ARROW = "\u21b5";
    private static final String NAME = "Enter";

    private EnterKey() {
        super(SHORTCUT_DOWN);
    }

    /** On a Mac the menu bar is the system's: it wants a key code, and has a sign of its own for it. */
    static KeyCombination shortcut() {
        boolean mac = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");
        return mac ? new KeyCodeCombination(KeyCode.ENTER, SHORTCUT_DOWN) : new EnterKey();
    }

    /** How a key is written on a button. */
    public static String name(KeyCombination key) {
        return key.getDisplayText().replace(ARROW, NAME);
    }

    @Override
    public boolean match(KeyEvent event) {
        return event.getCode() == KeyCode.ENTER && super.match(event);
    }

    @Override
    public String getDisplayText() {
        return name(new KeyCodeCombination(KeyCode.ENTER, SHORTCUT_DOWN));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EnterKey;
    }

    @Override
    public int hashCode() {
        return EnterKey.class.hashCode();
    }
}
