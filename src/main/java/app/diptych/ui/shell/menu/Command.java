package app.diptych.ui.shell.menu;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/**
 * Something the person can tell the window to do.
 *
 * @param id of its menu item
 * @param text what it is called
 * @param key what calls it, or null
 * @param enabled whether it can be done now; null where it always can
 * @param action does it
 */
record Command(
        String id,
        String text,
        @Nullable KeyCombination key,
        @Nullable ObservableValue<Boolean> enabled,
        Runnable action) {

    static Command of(String id, String text, @Nullable KeyCombination key, Runnable action) {
        return new Command(id, text, key, null, action);
    }

    Command when(ObservableValue<Boolean> condition) {
        return new Command(id, text, key, condition, action);
    }

    MenuItem item() {
        return dress(new MenuItem());
    }

    <T extends MenuItem> T dress(T item) {
        item.setId(id);
        item.setText(text);
        item.setAccelerator(key);
        item.setOnAction(_ -> action.run());
        if (enabled != null) {
            // Held by the item: a binding alone is held weakly by what it watches.
            ObservableValue<Boolean> disabled = enabled.map(on -> !on);
            item.disableProperty().bind(disabled);
        }
        return item;
    }
}
