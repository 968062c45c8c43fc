package app.diptych.ui.support.window;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/**
 * Who has the keyboard while all of a scene is made anew, as in another language: what has the same id has it
 * afterwards, and whoever types goes on where they were. A node without an id is found by the nearest around it that
 * has one.
 *
 * @param id of the node or of what it stands in; null where none has the keyboard, nothing around it has an id, or Tab
 *     does not reach it
 * @param place which of what can have the keyboard in there it is, from 0; -1 for the node with the id itself
 * @param anchor where the selection of a field begins, in UTF-16 units; 0 for anything else
 * @param caret where it ends, and the next letter goes
 */
public record KeptKeys(@Nullable String id, int place, int anchor, int caret) {
    /** Remembers who has them now. */
    public static KeptKeys of(Scene scene) {
        Node owner = scene.getFocusOwner();
        Node named = owner;
        while (named != null && named.getId() == null) {
            named = named.getParent();
        }
        if (owner == null || named == null) {
            return new KeptKeys(null, -1, 0, 0);
        }
        boolean itself = named.equals(owner);
        int place = itself ? -1 : takers(named).toList().indexOf(owner);
        if (!itself && place < 0) {
            // Tab does not reach it, and so it would not be found again.
            return new KeptKeys(null, -1, 0, 0);
        }
        TextInputControl field = field(owner);
        return field == null
                ? new KeptKeys(named.getId(), place, 0, 0)
                : new KeptKeys(named.getId(), place, field.getAnchor(), field.getCaretPosition());
    }

    /** Gives them to what has the id now; if there is nothing, they stay where they are. */
    public void giveBack(Scene scene) {
        if (id == null) {
            return;
        }
        // What stands in a pane with a skin is found, and can have the keys, only when there is one.
        scene.getRoot().applyCss();
        scene.getRoot().lookupAll("#" + id).stream()
                .filter(KeptKeys::canBeSeen)
                .findFirst()
                .map(this::in)
                .ifPresent(this::giveBack);
    }

    private @Nullable Node in(Node named) {
        if (place < 0) {
            return named;
        }
        List<Node> takers = takers(named).toList();
        return place < takers.size() ? takers.get(place) : null;
    }

    private void giveBack(Node again) {
        again.requestFocus();
        TextInputControl field = field(again);
        if (field != null) {
            // A choice puts its words into its field when it is laid out.
            ((Parent) again).layout();
            // A field that gets the keys has all that stands in it selected: the next letter would take its place.
            field.selectRange(anchor, caret);
        }
    }

    /** Where a node is typed into: it has the keyboard itself, though letters go to a field in it. */
    private static @Nullable TextInputControl field(Node node) {
        return switch (node) {
            case TextInputControl field -> field;
            case Spinner<?> spinner when spinner.isEditable() -> spinner.getEditor();
            case ComboBox<?> box when box.isEditable() -> box.getEditor();
            default -> null;
        };
    }

    /** What can have the keyboard within a node, in order. */
    private static Stream<Node> takers(Node in) {
        return in instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> Stream.concat(
                                child.isFocusTraversable() && canBeSeen(child) ? Stream.of(child) : Stream.empty(),
                                takers(child)))
                : Stream.empty();
    }

    /** A node that is hidden cannot have the keyboard, and there may be another of its name. */
    private static boolean canBeSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
