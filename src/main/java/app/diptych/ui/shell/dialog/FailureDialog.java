package app.diptych.ui.shell.dialog;

import app.diptych.host.ErrorCode;
import app.diptych.importing.UnreadableException;
import app.diptych.ui.shell.Failure;
import app.diptych.ui.shell.Origin;
import app.diptych.ui.support.Texts;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Says why a call could not be opened, and what to do; the details can be copied into a report. */
public final class FailureDialog {
    private FailureDialog() {}

    /**
     * The dialog of the calls that could not be opened, not yet shown.
     *
     * @param failures at least one
     */
    public static Dialog<ButtonType> of(List<Failure> failures, Dialogs dialogs) {
        Texts texts = dialogs.texts();
        if (failures.size() == 1) {
            Failure failure = failures.getFirst();
            return of(title(failure, texts), failure.cause(), "", dialogs);
        }
        String title = texts.get("failure.several", failures.size());
        String list = failures.stream().map(failure -> lines(failure, texts)).collect(Collectors.joining("\n\n"));
        String details =
                failures.stream().map(failure -> details(failure.cause())).collect(Collectors.joining("\n\n"));
        VBox words = new VBox(
                dialogs.label("failure-title", title, Dialogs.TITLE),
                dialogs.area("failure-list", list, Math.min(4 * failures.size(), 16)));
        words.setPrefWidth(640);
        return of(words, String.join("\n", title, "", list), details, dialogs);
    }

    /**
     * The dialog of a defect of the program itself, not yet shown.
     *
     * @param record where it is written down, or null
     */
    public static Dialog<ButtonType> of(Throwable defect, @Nullable Path record, Dialogs dialogs) {
        Texts texts = dialogs.texts();
        String code = ErrorCode.of(defect).text();
        String report = record == null ? texts.get("failure.code", code) : texts.get("failure.record", code, record);
        Dialog<ButtonType> dialog = of(texts.get("failure.defect"), defect, report, dialogs);
        // Nothing was to be opened.
        dialog.setTitle(texts.get("failure.defect"));
        return dialog;
    }

    /** @param report how the failure can be looked for, or empty */
    private static Dialog<ButtonType> of(String title, Throwable cause, String report, Dialogs dialogs) {
        Problems problem = Problems.of(cause, dialogs.texts());
        VBox words = new VBox(
                dialogs.label("failure-title", title, Dialogs.TITLE),
                dialogs.label("failure-sentence", problem.sentence(), "shell-dialog-text"),
                dialogs.label("failure-advice", problem.advice(), "shell-dialog-text"));
        if (!report.isEmpty()) {
            words.getChildren().add(dialogs.label("failure-code", report, "shell-dialog-text"));
        }
        words.setPrefWidth(520);
        String spoken = String.join("\n", title, problem.sentence(), problem.advice(), report)
                .strip();
        return of(words, spoken, details(cause), dialogs);
    }

    private static Dialog<ButtonType> of(VBox words, String spoken, String details, Dialogs dialogs) {
        Dialog<ButtonType> dialog = dialogs.dialog("failure", dialogs.texts().get("failure"));
        DialogPane pane = dialog.getDialogPane();
        words.getStyleClass().add("shell-dialog-words");
        pane.setContent(words);
        dialogs.details(pane, "failure-details", details);
        dialogs.copy(pane, () -> String.join("\n", spoken, "", details));
        dialogs.close(pane);
        return dialog;
    }

    private static String lines(Failure failure, Texts texts) {
        Problems problem = Problems.of(failure.cause(), texts);
        return String.join("\n", title(failure, texts), problem.sentence(), problem.advice());
    }

    private static String title(Failure failure, Texts texts) {
        return texts.get("failure.title", name(failure.origin(), texts));
    }

    private static String name(Origin origin, Texts texts) {
        return switch (origin) {
            case Origin.OfFile file -> String.valueOf(file.path().getFileName());
            case Origin.TwoFiles two -> two.name();
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
