package app.diptych.ui.support.window;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/**
 * Who has the keyboard while all of a scene is made anew, as in another language: what has the same id has it
 * afterwards, and whoever types goes on where they were.
 *
 * @param id of the node; null where none has the keyboard, or one without an id
 * @param anchor where the selection of a field begins, in UTF-16 units; 0 for anything else
 * @param caret where it ends, and the next letter goes
 */
public record KeptKeys(@Nullable String id, int anchor, int caret) {
    /** Remembers who has them now. */
    public static KeptKeys of(Scene scene) {
        Node owner = scene.getFocusOwner();
        String id = owner == null ? null : owner.getId();
        return owner instanceof TextInputControl field
                ? new KeptKeys(id, field.getAnchor(), field.getCaretPosition())
                : new KeptKeys(id, 0, 0);
    }

    /** Gives them to what has the id now; if there is nothing, they stay where they are. */
    public void giveBack(Scene scene) {
        if (id == null) {
            return;
        }
        // What stands in a pane with a skin is found, and can have the keys, only when there is one.
        scene.getRoot().applyCss();
        Node again = scene.lookup("#" + id);
        if (again == null) {
            return;
        }
        again.requestFocus();
        if (again instanceof TextInputControl field) {
            // A field that gets the keys has all that stands in it selected: the next letter would take its place.
            field.selectRange(anchor, caret);
        }
    }
}
