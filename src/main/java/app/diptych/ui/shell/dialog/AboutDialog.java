package app.diptych.ui.shell.dialog;

import app.diptych.ui.support.Texts;
import java.util.List;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** What the program is, and what it is made of. */
public final class AboutDialog {
    private record Component(String name, String licence) {}

    private static final List<Component> COMPONENTS = List.of(
            new Component("OpenJDK", "GPL-2.0 with Classpath Exception"),
            new Component("JavaFX", "GPL-2.0 with Classpath Exception"),
            new Component("ControlsFX", "BSD-3-Clause"),
            new Component("AtlantaFX", "MIT"),
            new Component("Jackson", "Apache-2.0"),
            new Component("picocli", "Apache-2.0"),
            new Component("juniversalchardet", "MPL-1.1, GPL-2.0 or LGPL-2.1"),
            new Component("JSpecify", "Apache-2.0"),
            new Component("OpenCC (characters)", "Apache-2.0"),
            new Component("Inter", "OFL-1.1"),
            new Component("Noto Sans SC", "OFL-1.1"));

    private AboutDialog() {}

    /**
     * The dialog, not yet shown.
     *
     * @param version the program's
     */
    public static Dialog<ButtonType> of(String version, Dialogs dialogs) {
        Texts texts = dialogs.texts();
        Dialog<ButtonType> dialog = dialogs.dialog("about-dialog", texts.get("about.title"));
        GridPane grid = new GridPane();
        grid.getStyleClass().add("shell-keys-grid");
        for (Component component : COMPONENTS) {
            int row = grid.getRowCount();
            grid.add(dialogs.label("about-" + row, component.name(), "shell-keys-name"), 0, row);
            grid.add(dialogs.label("about-licence-" + row, component.licence(), "shell-details"), 1, row);
        }
        VBox words = new VBox(
                dialogs.label("about-name", "Diptych " + version, Dialogs.TITLE),
                dialogs.label("about-what", texts.get("about.what"), "shell-dialog-text"),
                dialogs.label("about-licence", texts.get("about.licence"), "shell-dialog-text"),
                dialogs.label("about-components", texts.get("about.components"), "shell-dialog-text"),
                grid);
        words.getStyleClass().add("shell-dialog-words");
        words.setPrefWidth(520);
        DialogPane pane = dialog.getDialogPane();
        pane.setContent(words);
        dialogs.copy(
                pane,
                () -> "Diptych " + version + ", Java " + Runtime.version() + ", " + System.getProperty("os.name") + " "
                        + System.getProperty("os.version"));
        dialogs.close(pane);
        return dialog;
    }
}
