package app.diptych.ui.shell.dialog;

import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Texts;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Modality;
import javafx.stage.Window;

/**
 * Makes the window's dialogs alike.
 *
 * @param owner the window they belong to
 * @param lettering covers texts in either script
 * @param texts the words of bundle {@code shell}
 */
public record Dialogs(Window owner, Lettering lettering, Texts texts) {
    /** The style of a heading. */
    public static final String TITLE = "shell-dialog-title";

    private static final String CLOSE = "dialog-close";

    /** A dialog without content or buttons. */
    public Dialog<ButtonType> dialog(String id, String title) {
        Dialog<ButtonType> dialog = owned(new DetailsPane(texts), owner, id, title);
        dialog.setResizable(true);
        DialogPane pane = dialog.getDialogPane();
        pane.setMinHeight(Region.USE_PREF_SIZE);
        // Else the first button has the keyboard, and Enter copies instead of closing.
        dialog.setOnShown(_ -> {
            Node close = pane.lookup("#" + CLOSE);
            if (close != null) {
                close.requestFocus();
            }
        });
        return dialog;
    }

    /** A dialog without content or buttons whose owner waits for it. */
    public static Dialog<ButtonType> owned(Window owner, String id, String title) {
        return owned(new DialogPane(), owner, id, title);
    }

    private static Dialog<ButtonType> owned(DialogPane pane, Window owner, String id, String title) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.setDialogPane(pane);
        dialog.initOwner(owner);
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setTitle(title);
        // A dialog takes over its owner's sheets, but not what draws the controls.
        pane.getScene().setUserAgentStylesheet(owner.getScene().getUserAgentStylesheet());
        pane.setId(id);
        pane.getStyleClass().add("shell-dialog");
        return dialog;
    }

    /** The button that ends a dialog which only tells something; Enter and Escape press it. The last to be added. */
    public void close(DialogPane pane) {
        Button button = last(pane, CLOSE, texts.get("dialog.close"));
        button.setDefaultButton(true);
    }

    /** The button that ends a dialog without doing what it offers. */
    public void cancel(DialogPane pane) {
        last(pane, "dialog-cancel", texts.get("dialog.cancel"));
    }

    private static Button last(DialogPane pane, String id, String text) {
        ButtonType type = new ButtonType(text, ButtonBar.ButtonData.CANCEL_CLOSE);
        pane.getButtonTypes().add(type);
        Button button = (Button) pane.lookupButton(type);
        button.setId(id);
        return button;
    }

    /** A button that puts a text on the clipboard and leaves the dialog open. */
    public void copy(DialogPane pane, Supplier<String> text) {
        ButtonType type = new ButtonType(texts.get("dialog.copy"), ButtonBar.ButtonData.LEFT);
        pane.getButtonTypes().add(type);
        pane.lookupButton(type).setId("dialog-copy");
        pane.lookupButton(type).addEventFilter(ActionEvent.ACTION, event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text.get());
            Clipboard.getSystemClipboard().setContent(content);
            event.consume();
        });
    }

    /** What is behind the link "Show details". */
    void details(DialogPane pane, String id, String text) {
        StackPane details = new StackPane(area(id, text, 10));
        details.getStyleClass().add("shell-dialog-details");
        pane.setExpandableContent(details);
    }

    /** A label that breaks its lines. */
    public Label label(String id, String text, String style) {
        Label label = new Label(text);
        label.setId(id);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        if (style.equals(TITLE)) {
            lettering.coverStrong(label);
        } else {
            lettering.cover(label);
        }
        return label;
    }

    /** A text to be read and copied. */
    public TextArea area(String id, String text, int rows) {
        TextArea area = new TextArea(text);
        area.setId(id);
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        lettering.cover(area, area.textProperty());
        return area;
    }
}
