package app.diptych.ui.shell.dialog;

import app.diptych.ui.shell.menu.MainMenu;
import app.diptych.ui.support.Texts;
import java.util.List;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The page of keys. It is read off the menu bar, so that it cannot say what is not so. */
public final class KeysDialog {
    /** Pixels: the dialog fits the screen of a small notebook. */
    private static final double HIGHEST = 440;

    private KeysDialog() {}

    /** The dialog, not yet shown. */
    public static Dialog<ButtonType> of(MenuBar bar, Dialogs dialogs) {
        Texts texts = dialogs.texts();
        Dialog<ButtonType> dialog = dialogs.dialog("keys-dialog", texts.get("keys.title"));
        List<VBox> columns = List.of(column(), column());
        long half = bar.getMenus().stream().mapToLong(KeysDialog::rows).sum() / columns.size() + 1;
        long rows = 0;
        for (Menu menu : bar.getMenus()) {
            columns.get((int) (rows / half)).getChildren().add(block(menu, dialogs));
            rows += rows(menu);
        }
        columns.getLast().getChildren().add(CaretKeys.block(dialogs));
        HBox all = new HBox();
        all.getChildren().addAll(columns);
        all.getStyleClass().add("shell-keys");
        ScrollPane scroll = new ScrollPane(all);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setPrefViewportHeight(HIGHEST);
        // Its bar has its own room, or the keys would be pushed under it.
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFitToWidth(true);
        dialog.getDialogPane().setContent(scroll);
        dialogs.close(dialog.getDialogPane());
        return dialog;
    }

    private static VBox column() {
        VBox column = new VBox();
        column.getStyleClass().add("shell-keys-column");
        return column;
    }

    /** Lines of a block, with its heading. */
    private static long rows(Menu menu) {
        return 2
                + menu.getItems().stream()
                        .filter(item -> item.getAccelerator() != null)
                        .count();
    }

    private static VBox block(Menu menu, Dialogs dialogs) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("shell-keys-grid");
        for (MenuItem item : menu.getItems()) {
            if (item.getAccelerator() != null) {
                int row = grid.getRowCount();
                grid.add(
                        dialogs.label("key-" + item.getId(), MainMenu.plain(item.getText()), "shell-keys-name"),
                        0,
                        row);
                grid.add(
                        CaretKeys.key(
                                "key-of-" + item.getId(), item.getAccelerator().getDisplayText(), dialogs),
                        1,
                        row);
            }
        }
        VBox block =
                new VBox(dialogs.label("keys-" + menu.getId(), MainMenu.plain(menu.getText()), Dialogs.TITLE), grid);
        block.getStyleClass().add("shell-keys-block");
        return block;
    }
}
