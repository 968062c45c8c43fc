package app.diptych.ui.findings.view;

import app.diptych.ui.support.Lifetime;
import java.util.EnumSet;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/** Tells a key that stays down from one that is pressed again: JavaFX tells of both alike, as pressed. */
final class HeldKeys {
    private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);

    /** @param in where the keys are pressed */
    HeldKeys(Node in, Lifetime lifetime) {
        in.addEventFilter(KeyEvent.KEY_RELEASED, key -> down.remove(key.getCode()));
        // Where the keyboard has gone elsewhere, as to a dialog, it is not told here that a key was let go.
        lifetime.hold(in.focusWithinProperty().subscribe(this::forgetUnless));
        lifetime.hold(in.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::focusedProperty)
                .orElse(false)
                .subscribe(this::forgetUnless));
    }

    private void forgetUnless(boolean here) {
        if (!here) {
            down.clear();
        }
    }

    /** Whether a key that is told as pressed was down already; else it is down from now on. */
    boolean repeats(KeyEvent pressed) {
        return !down.add(pressed.getCode());
    }
}
