package app.diptych.ui.support;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.robot.Motion;
import org.testfx.service.query.PointQuery;
import org.testfx.util.NodeQueryUtils;

/**
 * The robot without its traps. It looks for windows and nodes and measures them on the test's thread, while pulses change
 * them: here the FX thread does that. And the headless platform drops a key, without a word, as long as no window has the
 * focus: here a key waits for one.
 */
public final class Hand extends FxRobot {
    @Override
    public PointQuery point(Node node) {
        Point2D at = FxTest.onFx(() -> super.point(node).query());
        return super.point(at);
    }

    @Override
    public FxRobot clickOn(String query, Motion motion, MouseButton... buttons) {
        return clickOn(visible(query), motion, buttons);
    }

    @Override
    public FxRobot moveTo(String query, Motion motion) {
        return moveTo(point(visible(query)), motion);
    }

    private Node visible(String query) {
        return FxTest.onFx(() -> lookup(query).match(NodeQueryUtils.isVisible()).query());
    }

    @Override
    public FxRobot push(KeyCode... keys) {
        awaitFocus();
        return super.push(keys);
    }

    @Override
    public FxRobot press(KeyCode... keys) {
        awaitFocus();
        return super.press(keys);
    }

    @Override
    public FxRobot type(KeyCode... keys) {
        awaitFocus();
        return super.type(keys);
    }

    /**
     * Types into whatever has the keyboard in the window that has the keys, without a rest between two letters. Which window
     * that is is asked in the same moment, so that no letter is lost and none is typed twice.
     */
    @Override
    public FxRobot write(String text) {
        text.chars().forEach(letter -> FxTest.await(() -> isTyped((char) letter)));
        FxTest.settle();
        return this;
    }

    @Override
    public FxRobot write(String text, int rest) {
        return write(text);
    }

    @Override
    public FxRobot write(char letter) {
        return write(String.valueOf(letter));
    }

    /** Presses, types and releases a key, unless no window has the keys. Only Enter and Tab have a name, as with the robot. */
    private static boolean isTyped(char letter) {
        Window window = withKeys();
        if (window == null) {
            return false;
        }
        Scene scene = window.getScene();
        KeyCode key = switch (letter) {
            case '\n' -> KeyCode.ENTER;
            case '\t' -> KeyCode.TAB;
            default -> KeyCode.UNDEFINED;
        };
        fire(scene, KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, key);
        fire(scene, KeyEvent.KEY_TYPED, String.valueOf(letter), KeyCode.UNDEFINED);
        fire(scene, KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, key);
        return true;
    }

    /** What a key does may give the keyboard to another node. */
    private static void fire(Scene scene, EventType<KeyEvent> type, String letter, KeyCode key) {
        Node owner = scene.getFocusOwner();
        Event.fireEvent(
                owner == null ? scene : owner,
                new KeyEvent(type, letter, key.getName(), key, false, false, false, false));
    }

    private static void awaitFocus() {
        FxTest.await(() -> withKeys() != null);
    }

    /** The window that the headless platform gives keys to: of those that have the focus the one that came last. */
    private static @Nullable Window withKeys() {
        return Window.getWindows().stream()
                .filter(window -> window.isShowing() && window.isFocused())
                .reduce((_, later) -> later)
                .orElse(null);
    }
}
