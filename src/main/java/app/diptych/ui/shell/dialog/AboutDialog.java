package app.diptych.ui.shell.dialog;

import app.diptych.ui.about.Component;
import app.diptych.ui.about.Components;
import app.diptych.ui.support.Texts;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/** What the program is, and what it is made of. */
public final class AboutDialog {
    /** Some ten lines, of three times as many; the rest is scrolled to. */
    private static final double LIST_HEIGHT = 260;

    /** The longest name of a library with its version, in one line. */
    private static final double NAME_WIDTH = 230;

    private AboutDialog() {}

    /**
     * The dialog, not yet shown.
     *
     * @param version the program's
     */
    public static Dialog<ButtonType> of(String version, Dialogs dialogs) {
        Texts texts = dialogs.texts();
        Dialog<ButtonType> dialog = dialogs.dialog("about-dialog", texts.get("about.title"));
        List<Component> components = Components.shipped();
        VBox words = new VBox(
                dialogs.label("about-name", "Diptych " + version, Dialogs.TITLE),
                dialogs.label("about-what", texts.get("about.what"), "shell-dialog-text"),
                dialogs.label("about-licence", texts.get("about.licence"), "shell-dialog-text"),
                dialogs.label("about-components", texts.get("about.components"), "shell-dialog-text"),
                list(components, dialogs));
        words.getStyleClass().add("shell-dialog-words");
        words.setPrefWidth(520);
        DialogPane pane = dialog.getDialogPane();
        pane.setContent(words);
        dialogs.copy(pane, () -> text(version, components));
        dialogs.close(pane);
        return dialog;
    }

    private static ScrollPane list(List<Component> components, Dialogs dialogs) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("shell-keys-grid");
        ColumnConstraints licences = new ColumnConstraints();
        licences.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(NAME_WIDTH), licences);
        for (Component component : components) {
            int row = grid.getRowCount();
            grid.add(dialogs.label("about-" + row, component.title(), "shell-keys-name"), 0, row);
            grid.add(dialogs.label("about-licence-" + row, component.licence(), "shell-details"), 1, row);
            RowConstraints line = new RowConstraints();
            // The name stands at the first line of a licence that takes several.
            line.setValignment(VPos.TOP);
            grid.getRowConstraints().add(line);
        }
        ScrollPane list = new ScrollPane(grid);
        list.setId("about-list");
        list.setFitToWidth(true);
        list.setPrefViewportHeight(LIST_HEIGHT);
        return list;
    }

    /** The first line is what a report of a defect needs. */
    private static String text(String version, List<Component> components) {
        String program = "Diptych " + version + ", Java " + Runtime.version() + ", " + System.getProperty("os.name")
                + " " + System.getProperty("os.version");
        return components.stream()
                .map(each -> each.title() + ", " + each.licence())
                .collect(Collectors.joining("\n", program + "\n\n", "\n"));
    }
}
