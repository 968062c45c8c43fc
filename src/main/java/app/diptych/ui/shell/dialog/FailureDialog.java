package app.diptych.ui.shell.dialog;

import app.diptych.importing.UnreadableException;
import app.diptych.ui.shell.Failure;
import app.diptych.ui.shell.Origin;
import app.diptych.ui.support.Texts;
import java.io.PrintWriter;
import java.io.StringWriter;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.VBox;

/** Says why a call could not be opened, and what to do; the details can be copied into a report. */
public final class FailureDialog {
    private FailureDialog() {}

    /** The dialog of a call that could not be opened, not yet shown. */
    public static Dialog<ButtonType> of(Failure failure, Dialogs dialogs) {
        Texts texts = dialogs.texts();
        return of(texts.get("failure.title", name(failure.origin(), texts)), failure.cause(), dialogs);
    }

    /** The dialog of a defect of the program itself, not yet shown. */
    public static Dialog<ButtonType> of(Throwable defect, Dialogs dialogs) {
        return of(dialogs.texts().get("failure.defect"), defect, dialogs);
    }

    private static Dialog<ButtonType> of(String title, Throwable cause, Dialogs dialogs) {
        Texts texts = dialogs.texts();
        Problems problem = Problems.of(cause, texts);
        String details = details(cause);
        Dialog<ButtonType> dialog = dialogs.dialog("failure", texts.get("failure"));
        DialogPane pane = dialog.getDialogPane();
        VBox words = new VBox(
                dialogs.label("failure-title", title, Dialogs.TITLE),
                dialogs.label("failure-sentence", problem.sentence(), "shell-dialog-text"),
                dialogs.label("failure-advice", problem.advice(), "shell-dialog-text"));
        words.getStyleClass().add("shell-dialog-words");
        words.setPrefWidth(520);
        pane.setContent(words);
        pane.setExpandableContent(dialogs.area("failure-details", details, 10));
        dialogs.copy(pane, () -> String.join("\n", title, problem.sentence(), problem.advice(), "", details));
        dialogs.close(pane);
        return dialog;
    }

    private static String name(Origin origin, Texts texts) {
        return switch (origin) {
            case Origin.OfFile file -> String.valueOf(file.path().getFileName());
            case Origin.Pasted _ -> texts.get("origin.pasted");
            case Origin.Sample _ -> texts.get("origin.sample");
        };
    }

    private static String details(Throwable cause) {
        StringWriter trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace));
        String message = cause.getMessage();
        String problem = cause instanceof UnreadableException unreadable
                ? unreadable.problem() + " " + unreadable.arguments() + "\n"
                : "";
        return (message == null ? "" : message + "\n") + problem + trace;
    }
}
