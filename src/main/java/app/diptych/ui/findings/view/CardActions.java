package app.diptych.ui.findings.view;

import app.diptych.review.Ruling;
import app.diptych.ui.findings.FindingsViewModel;
import app.diptych.ui.findings.Item;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * What can be done with a finding, by button and by key.
 *
 * @param model does it
 * @param askForNote asks what is to be noted
 * @param editTerm opens the termbase at the term that the finding is about
 */
public record CardActions(FindingsViewModel model, Consumer<Item> askForNote, Consumer<Item> editTerm) {
    /** Whether a key does something with a finding; it is done then, a decision once for as long as the key is held. */
    boolean pressed(KeyEvent event, Item item, HeldKeys held) {
        Consumer<Item> action = of(event);
        if (action == null) {
            return false;
        }
        if (!decides(event.getCode()) || !held.repeats(event)) {
            action.accept(item);
        }
        return true;
    }

    /** Whether a key decides: told twice it would undo what it did. The others open a window, and are let go in that. */
    private static boolean decides(KeyCode key) {
        return key == KeyCode.E || key == KeyCode.N || key == KeyCode.I;
    }

    /** What a key does with a finding; null where it does nothing. */
    @Nullable
    Consumer<Item> of(KeyEvent event) {
        // The shortcut's key is one of two, by system; the other one is no plain key either.
        boolean plain = !event.isControlDown() && !event.isMetaDown() && !event.isAltDown() && !event.isShiftDown();
        if (!plain) {
            return null;
        }
        return Map.<KeyCode, Consumer<Item>>of(
                        KeyCode.E, this::confirm,
                        KeyCode.N, this::dismiss,
                        KeyCode.C, askForNote,
                        KeyCode.I, this::exempt,
                        KeyCode.T, editTerm)
                .get(event.getCode());
    }

    void confirm(Item item) {
        model.rule(item, Ruling.ERROR);
    }

    void dismiss(Item item) {
        model.rule(item, Ruling.NOT_ERROR);
    }

    void exempt(Item item) {
        model.exempt(item);
    }

    /** Takes back what was decided. */
    void undo(Item item) {
        model.rule(item, item.ruling());
    }
}
