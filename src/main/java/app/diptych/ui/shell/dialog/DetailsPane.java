package app.diptych.ui.shell.dialog;

import app.diptych.ui.support.Texts;
import javafx.scene.Node;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Hyperlink;

/** A dialog's content whose button for the details speaks the interface's language, not the machine's. */
final class DetailsPane extends DialogPane {
    private final Texts texts;

    DetailsPane(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected Node createDetailsButton() {
        Hyperlink button = new Hyperlink();
        button.setId("dialog-details");
        button.getStyleClass().add("shell-details-link");
        button.textProperty()
                .bind(expandedProperty().map(on -> on ? texts.get("dialog.less") : texts.get("dialog.more")));
        button.setOnAction(_ -> {
            button.setVisited(false);
            setExpanded(!isExpanded());
        });
        return button;
    }
}
