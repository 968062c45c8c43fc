package app.diptych.ui.reader;

import app.diptych.ui.support.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;

/**
 * What can be done with the text that is selected: the menu of the right mouse button. Made when it is first asked for:
 * a menu is a window of its own, and would take a part of the time until the first passages are seen.
 */
final class ReaderMenu {
    private final ReaderViewModel model;
    private final Texts texts;
    private final Copying copying;
    private final List<Supplier<MenuItem>> additions = new ArrayList<>();
    private @Nullable ContextMenu menu;

    ReaderMenu(ReaderViewModel model, Texts texts, Copying copying) {
        this.model = model;
        this.texts = texts;
        this.copying = copying;
    }

    void install(Node flow) {
        flow.setOnContextMenuRequested(event -> menu().show(flow, event.getScreenX(), event.getScreenY()));
        flow.setOnMousePressed(event -> {
            if (menu != null) {
                menu.hide();
            }
        });
    }

    /** Adds an item to those behind a line in the menu, when that is made. */
    void add(Supplier<MenuItem> addition) {
        additions.add(addition);
    }

    ContextMenu menu() {
        ContextMenu made = menu;
        if (made == null) {
            made = make();
            menu = made;
        }
        return made;
    }

    private ContextMenu make() {
        MenuItem copy = item("reader-copy", texts.get("menu.copy"), copying::text);
        copy.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> model.selectedText().isEmpty(), model.selection()));
        ContextMenu made = new ContextMenu(
                copy,
                item("reader-copy-quotation", texts.get("menu.quotation"), copying::quotation),
                item("reader-copy-both", texts.get("menu.both"), copying::bothLanguages),
                new SeparatorMenuItem(),
                item("reader-select-all", texts.get("menu.all"), model::selectAll),
                item("reader-cross", texts.get("menu.cross"), model::cross));
        if (!additions.isEmpty()) {
            made.getItems().add(new SeparatorMenuItem());
        }
        for (Supplier<MenuItem> addition : additions) {
            made.getItems().add(addition.get());
        }
        return made;
    }

    private static MenuItem item(String id, String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }
}
