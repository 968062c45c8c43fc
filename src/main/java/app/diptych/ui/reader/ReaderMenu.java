package app.diptych.ui.reader;

import app.diptych.ui.support.Texts;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** What can be done with the text that is selected: the menu of the right mouse button, and the copying itself. */
public final class ReaderMenu {
    private ReaderMenu() {}

    /** Puts the words selected on the clipboard; leaves it alone where none are. */
    public static void copy(ReaderViewModel model) {
        String text = model.selectedText();
        if (!text.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    static void install(Node flow, ReaderViewModel model, Texts texts) {
        MenuItem copy = new MenuItem(texts.get("menu.copy"));
        copy.setId("reader-copy");
        copy.setOnAction(event -> copy(model));
        copy.disableProperty().bind(Bindings.isNull(model.selection()));
        MenuItem all = new MenuItem(texts.get("menu.all"));
        all.setId("reader-select-all");
        all.setOnAction(event -> model.selectAll());
        ContextMenu menu = new ContextMenu(copy, all);
        flow.setOnContextMenuRequested(event -> menu.show(flow, event.getScreenX(), event.getScreenY()));
        flow.setOnMousePressed(event -> menu.hide());
    }
}
