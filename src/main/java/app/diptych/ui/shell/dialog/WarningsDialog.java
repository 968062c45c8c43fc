package app.diptych.ui.shell.dialog;

import app.diptych.model.Warning;
import app.diptych.ui.support.Texts;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.VBox;

/** Lists what the importer had to mend. */
public final class WarningsDialog {
    private WarningsDialog() {}

    /** The dialog, not yet shown. */
    public static Dialog<ButtonType> of(List<Warning> warnings, Dialogs dialogs) {
        Texts texts = dialogs.texts();
        ImporterWords spoken = new ImporterWords(texts.locale());
        String list =
                warnings.stream().map(warning -> line(warning, spoken, texts)).collect(Collectors.joining("\n"));
        Dialog<ButtonType> dialog = dialogs.dialog("warnings", texts.get("warnings"));
        DialogPane pane = dialog.getDialogPane();
        VBox words = new VBox(
                dialogs.label("warnings-title", texts.get("warnings.title"), Dialogs.TITLE),
                dialogs.area("warnings-list", list, Math.clamp(warnings.size() + 1, 4, 14)));
        words.getStyleClass().add("shell-dialog-words");
        words.setPrefWidth(640);
        pane.setContent(words);
        dialogs.copy(pane, () -> list);
        dialogs.close(pane);
        return dialog;
    }

    private static String line(Warning warning, ImporterWords spoken, Texts texts) {
        Integer line = warning.line();
        String message = spoken.of(warning.message());
        return line == null ? message : texts.get("warnings.line", Integer.toString(line), message);
    }
}
