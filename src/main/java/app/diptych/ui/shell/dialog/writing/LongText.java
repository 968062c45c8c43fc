package app.diptych.ui.shell.dialog.writing;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;

/**
 * A field of several lines in a dialog. Enter makes a new line there, so that Ctrl+Enter ends the dialog; and Tab goes to
 * the next field as from any other: nobody is caught in it who has no mouse.
 */
public final class LongText {
    private LongText() {}

    /**
     * Gives a field its keys.
     *
     * @param keep ends the dialog with what was typed
     */
    public static void inDialog(TextArea area, Runnable keep) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            switch (event.getCode()) {
                case ENTER -> {
                    if (event.isShortcutDown()) {
                        keep.run();
                        event.consume();
                    }
                }
                case TAB -> {
                    if (!event.isControlDown() && !event.isAltDown()) {
                        area.requestFocusTraversal(
                                event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                        event.consume();
                    }
                }
                default -> {}
            }
        });
    }
}
