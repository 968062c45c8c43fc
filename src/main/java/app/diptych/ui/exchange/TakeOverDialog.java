package app.diptych.ui.exchange;

import app.diptych.review.merge.Change;
import app.diptych.review.merge.Choice;
import app.diptych.review.merge.Proposal;
import app.diptych.ui.shell.dialog.Dialogs;
import app.diptych.ui.support.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Shows what a file that came back would change, row by row, before anything is taken. */
final class TakeOverDialog {
    private TakeOverDialog() {}

    /**
     * The dialog, not yet shown.
     *
     * @param file name of the file
     * @param taken told what the person takes
     */
    static Dialog<ButtonType> of(String file, Proposal proposal, Texts texts, Dialogs window, Consumer<Choice> taken) {
        Dialog<ButtonType> dialog = Dialogs.owned(window.owner(), "take-over", texts.get("take.title", file));
        dialog.setResizable(true);
        DialogPane pane = dialog.getDialogPane();
        AtomicReference<Choice> choice = new AtomicReference<>(Choice.of(proposal));
        ButtonType take = new ButtonType(texts.get("take.take"), ButtonBar.ButtonData.OK_DONE);
        pane.getButtonTypes().addAll(take, new ButtonType(texts.get("take.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        Button button = (Button) pane.lookupButton(take);
        button.setId("take-over-take");
        ListView<Change> list = new ListView<>();
        list.setId("take-over-list");
        list.setAccessibleText(texts.get("take.list"));
        list.getItems().setAll(proposal.changes());
        list.setCellFactory(
                _ -> new ChangeCell(choice, texts, window.lettering(), () -> tell(button, choice.get(), texts)));
        list.setPrefSize(760, 420);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox content = new VBox(10, label("take-over-summary", summary(proposal, texts), window), list);
        if (!proposal.changes().isEmpty()) {
            content.getChildren().add(1, all(list, choice, button, texts, window));
        }
        content.getStyleClass().add("shell-dialog-words");
        pane.setContent(content);
        tell(button, choice.get(), texts);
        dialog.setOnShown(_ -> list.requestFocus());
        dialog.resultProperty().subscribe(pressed -> {
            if (take.equals(pressed)) {
                taken.accept(choice.get());
            }
        });
        return dialog;
    }

    private static HBox all(
            ListView<Change> list, AtomicReference<Choice> choice, Button take, Texts texts, Dialogs window) {
        Button every = new Button(texts.get("take.all"));
        every.setId("take-over-all");
        Button none = new Button(texts.get("take.none"));
        none.setId("take-over-none");
        window.lettering().cover(every);
        window.lettering().cover(none);
        every.setOnAction(_ -> {
            choice.set(choice.get().all());
            list.refresh();
            tell(take, choice.get(), texts);
        });
        none.setOnAction(_ -> {
            choice.set(choice.get().none());
            list.refresh();
            tell(take, choice.get(), texts);
        });
        return new HBox(8, every, none);
    }

    private static void tell(Button take, Choice choice, Texts texts) {
        int count = choice.accepted().size();
        take.setText(count == 0 ? texts.get("take.take") : texts.get("take.count", String.valueOf(count)));
        take.setDisable(count == 0);
    }

    private static Label label(String id, String text, Dialogs window) {
        Label label = new Label(text);
        label.setId(id);
        label.setWrapText(true);
        // In a dialog made smaller the list gives way, not what is told.
        label.setMinHeight(Region.USE_PREF_SIZE);
        window.lettering().cover(label);
        return label;
    }

    private static String summary(Proposal proposal, Texts texts) {
        List<String> parts = new ArrayList<>();
        int changes = proposal.changes().size();
        parts.add(
                changes == 0
                        ? texts.get("take.same")
                        : texts.get("take.changes", String.format(Locale.ROOT, "%d", changes)));
        if (proposal.absent() > 0) {
            parts.add(texts.get("take.absent", String.valueOf(proposal.absent())));
        }
        if (!proposal.unplaced().isEmpty()) {
            parts.add(texts.get(
                    "take.unplaced", String.valueOf(proposal.unplaced().size())));
        }
        return String.join(" ", parts);
    }
}
