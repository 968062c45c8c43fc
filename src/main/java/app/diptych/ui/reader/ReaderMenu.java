package app.diptych.ui.reader;

import app.diptych.ui.support.Texts;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What can be done with the text that is selected: the menu of the right mouse button. */
final class ReaderMenu {
    private ReaderMenu() {}

    static ContextMenu install(Node flow, ReaderViewModel model, Texts texts, Copying copying) {
        MenuItem copy = item("reader-copy", texts.get("menu.copy"), copying::text);
        copy.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> model.selectedText().isEmpty(), model.selection()));
        ContextMenu menu = new ContextMenu(
                copy,
                item("reader-copy-quotation", texts.get("menu.quotation"), copying::quotation),
                item("reader-copy-both", texts.get("menu.both"), copying::bothLanguages),
                new SeparatorMenuItem(),
                item("reader-select-all", texts.get("menu.all"), model::selectAll),
                item("reader-cross", texts.get("menu.cross"), model::cross));
        flow.setOnContextMenuRequested(event -> menu.show(flow, event.getScreenX(), event.getScreenY()));
        flow.setOnMousePressed(event -> menu.hide());
        return menu;
    }

    private static MenuItem item(String id, String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }
}
