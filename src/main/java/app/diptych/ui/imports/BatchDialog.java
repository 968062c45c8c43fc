package app.diptych.ui.imports;

import app.diptych.library.batch.Outcome;
import app.diptych.ui.shell.dialog.Dialogs;
import app.diptych.ui.shell.dialog.Problems;
import app.diptych.ui.support.Texts;
import app.diptych.ui.support.window.ScreenRoom;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Imports many files: which, whereto, how far it is, and what became of each. */
final class BatchDialog {
    /** So many documents are opened at once at most; more tabs help nobody. */
    private static final int OPENED = 20;

    private static final double WIDTH = 760;
    private static final double HEIGHT = 576;

    private final BatchViewModel model;
    private final Imports.FileChoice files;
    private final Consumer<List<Path>> open;
    private final Texts texts;
    private final Dialogs window;

    private BatchDialog(
            BatchViewModel model, Imports.FileChoice files, Consumer<List<Path>> open, Texts texts, Dialogs window) {
        this.model = model;
        this.files = files;
        this.open = open;
        this.texts = texts;
        this.window = window;
    }

    /** The dialog, not yet shown. */
    static Dialog<ButtonType> of(
            BatchViewModel model, Imports.FileChoice files, Consumer<List<Path>> open, Texts texts, Dialogs window) {
        return new BatchDialog(model, files, open, texts, window).dialog();
    }

    private Dialog<ButtonType> dialog() {
        Dialog<ButtonType> dialog = window.dialog("batch", texts.get("batch.title"));
        DialogPane pane = dialog.getDialogPane();
        ListView<Outcome> list = list();
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox content = new VBox(
                window.label("batch-hint", texts.get("batch.hint"), "imports-hint"),
                choices(),
                target(),
                progress(),
                list,
                actions(dialog));
        content.getStyleClass().add("shell-dialog-words");
        pane.setContent(content);
        ScreenRoom.fit(pane, window.owner(), WIDTH, HEIGHT);
        window.copy(pane, this::summary);
        window.close(pane);
        // Before there is anything to read, Enter asks for what is to be imported; once all is done it ends the dialog.
        BooleanBinding fresh = model.running().not().and(Bindings.isEmpty(model.outcomes()));
        BooleanBinding done = model.running().not().and(fresh.not());
        Button folder = (Button) pane.lookup("#batch-folder");
        folder.defaultButtonProperty().bind(fresh);
        pane.getButtonTypes().stream()
                .filter(type -> type.getButtonData().isCancelButton())
                .map(type -> (Button) pane.lookupButton(type))
                .forEach(close -> close.defaultButtonProperty().bind(done));
        dialog.setOnShown(_ -> folder.requestFocus());
        dialog.setOnHidden(_ -> model.cancel());
        return dialog;
    }

    private HBox choices() {
        Button chosen = button("batch-files", texts.get("batch.files"), () -> model.start(files.files()));
        Button folder = button("batch-folder", texts.get("batch.folder"), () -> {
            Path from = files.folder();
            if (from != null) {
                model.start(List.of(from));
            }
        });
        chosen.disableProperty().bind(model.running());
        folder.disableProperty().bind(model.running());
        return row(folder, chosen);
    }

    private HBox target() {
        Label where = new Label();
        where.setId("batch-target");
        where.textProperty()
                .bind(model.target()
                        .map(path -> texts.get("batch.into", String.valueOf(path)))
                        .orElse(texts.get("batch.beside")));
        window.lettering().cover(where);
        Button change = button(
                "batch-target-change",
                texts.get("batch.change"),
                () -> model.target().set(files.target()));
        change.disableProperty().bind(model.running());
        HBox.setHgrow(where, Priority.ALWAYS);
        where.setMaxWidth(Double.MAX_VALUE);
        // The end of a path says most; it is never left out.
        where.setWrapText(true);
        return row(where, change);
    }

    private VBox progress() {
        ProgressBar bar = new ProgressBar();
        bar.setId("batch-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.visibleProperty().bind(model.running());
        bar.progressProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> model.all().get() == 0
                                ? ProgressBar.INDETERMINATE_PROGRESS
                                : (double) model.outcomes().size() / model.all().get(),
                        model.all(),
                        model.outcomes()));
        Label now = new Label();
        now.setId("batch-now");
        now.setWrapText(true);
        now.textProperty()
                .bind(Bindings.createStringBinding(
                        this::now, model.current(), model.running(), model.outcomes(), model.all(), model.failure()));
        window.lettering().cover(now);
        VBox box = new VBox(bar, now);
        box.getStyleClass().add("imports-progress");
        return box;
    }

    private String now() {
        String failure = model.failure().get();
        if (failure != null) {
            return texts.get("batch.folderFailed", failure);
        }
        Path file = model.current().get();
        String done = String.valueOf(model.outcomes().size());
        String all = String.valueOf(model.all().get());
        if (model.running().get()) {
            return file == null
                    ? texts.get("batch.counting")
                    : texts.get("batch.now", done, all, String.valueOf(file.getFileName()));
        }
        if (model.outcomes().isEmpty()) {
            return model.all().get() == 0 ? "" : texts.get("batch.stopped", done, all);
        }
        long present = model.outcomes().stream()
                .filter(Outcome.Present.class::isInstance)
                .count();
        int failed = model.failures().size();
        String sum = texts.get(
                "batch.sum",
                String.valueOf(model.outcomes().size() - failed - present),
                String.valueOf(present),
                String.valueOf(failed));
        return model.outcomes().size() < model.all().get() ? texts.get("batch.stopped", done, all) + " " + sum : sum;
    }

    private ListView<Outcome> list() {
        ListView<Outcome> list = new ListView<>();
        list.setId("batch-list");
        list.setAccessibleText(texts.get("batch.list"));
        list.setPlaceholder(new Label());
        // It takes what the rest leaves; else the rest would be squeezed, and the bar have no height.
        list.setPrefHeight(0);
        // What failed comes first: the rest needs no reading.
        model.outcomes().addListener((ListChangeListener<Outcome>) _ -> list.getItems()
                .setAll(model.outcomes().stream()
                        .sorted((one, other) -> Boolean.compare(other.isFailure(), one.isFailure()))
                        .toList()));
        list.setCellFactory(_ -> new ListCell<>() {
            {
                setWrapText(true);
                setPrefWidth(0);
                window.lettering().cover(this);
            }

            @Override
            protected void updateItem(@Nullable Outcome outcome, boolean empty) {
                super.updateItem(outcome, empty);
                setText(empty || outcome == null ? null : line(outcome));
                getStyleClass().remove("imports-failed");
                if (!empty && outcome != null && outcome.isFailure()) {
                    getStyleClass().add("imports-failed");
                }
            }
        });
        return list;
    }

    private String line(Outcome outcome) {
        String name = String.valueOf(outcome.file().getFileName());
        return switch (outcome) {
            case Outcome.Imported done ->
                texts.get("outcome.imported", name, String.valueOf(done.passages()), String.valueOf(done.warnings()));
            case Outcome.Present _ -> texts.get("outcome.present", name);
            case Outcome.Unreadable failed -> {
                Problems problem = Problems.of(failed.reason(), window.texts());
                yield texts.get("outcome.failed", problem.whole());
            }
            case Outcome.Unwritten failed ->
                texts.get(
                        "outcome.unwritten",
                        name,
                        String.valueOf(failed.reason().getMessage()));
        };
    }

    private String summary() {
        return now() + "\n" + model.outcomes().stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private HBox actions(Dialog<ButtonType> dialog) {
        Button stop = button("batch-stop", texts.get("batch.stop"), model::cancel);
        stop.disableProperty().bind(model.running().not());
        Button retry = button("batch-retry", texts.get("batch.retry"), model::retry);
        retry.disableProperty().bind(when(() -> model.failures().isEmpty()));
        Button show = button("batch-open", texts.get("batch.open"), () -> {
            List<Path> documents = model.documents();
            dialog.close();
            open.accept(documents.subList(0, Math.min(OPENED, documents.size())));
        });
        show.disableProperty().bind(when(() -> model.documents().isEmpty()));
        return row(stop, retry, show);
    }

    private BooleanBinding when(Supplier<Boolean> nothing) {
        return Bindings.createBooleanBinding(
                () -> model.running().get() || nothing.get(), model.running(), model.outcomes());
    }

    private Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        window.lettering().cover(button);
        return button;
    }

    private static HBox row(javafx.scene.Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("imports-row");
        return row;
    }
}
