package app.diptych.ui.imports;

import app.diptych.library.batch.BatchImport;
import app.diptych.library.batch.Outcome;
import app.diptych.ui.support.Background;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The import of many files, as it goes on. */
final class BatchViewModel {
    private final BatchImport batch;
    private final Background background;
    private final ObservableList<Outcome> outcomes = FXCollections.observableArrayList();
    /** Held, since what listens to it would be lost with it. */
    private final ObservableList<Outcome> outcomesShown = FXCollections.unmodifiableObservableList(outcomes);

    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper all = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Path> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable String> failure = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Path> target = new SimpleObjectProperty<>();
    private AtomicBoolean cancelled = new AtomicBoolean();

    /** @param background the door to the worker that imports, and to nothing else */
    BatchViewModel(BatchImport batch, Background background) {
        this.batch = batch;
        this.background = background;
    }

    /** What became of the files so far. */
    ObservableList<Outcome> outcomes() {
        return outcomesShown;
    }

    /** Whether files are being read. */
    ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /** How many files there are; 0 until they are counted. */
    ReadOnlyIntegerProperty all() {
        return all.getReadOnlyProperty();
    }

    /** The file that is being read. */
    ReadOnlyObjectProperty<@Nullable Path> current() {
        return current.getReadOnlyProperty();
    }

    /** Why a folder cannot be listed, or null. */
    ReadOnlyObjectProperty<@Nullable String> failure() {
        return failure.getReadOnlyProperty();
    }

    /** The folder that documents are written into; null for each beside its file. */
    ObjectProperty<@Nullable Path> target() {
        return target;
    }

    /** Imports files, and those in folders. */
    void start(List<Path> chosen) {
        if (running.get() || chosen.isEmpty()) {
            return;
        }
        AtomicBoolean stop = new AtomicBoolean();
        cancelled = stop;
        outcomes.clear();
        all.set(0);
        failure.set(null);
        running.set(true);
        @Nullable Path into = target.get();
        background.run(
                () -> {
                    List<Path> files = BatchImport.files(chosen);
                    background.fx().execute(() -> all.set(files.size()));
                    batch.run(
                            files,
                            into,
                            file -> background.fx().execute(() -> current.set(file)),
                            outcome -> background.fx().execute(() -> outcomes.add(outcome)),
                            stop::get);
                    return files;
                },
                _ -> ended(),
                e -> {
                    failure.set(String.valueOf(e.getMessage()));
                    ended();
                });
    }

    private void ended() {
        current.set(null);
        running.set(false);
    }

    /** Stops before the next file. */
    void cancel() {
        cancelled.set(true);
    }

    /** Tries again what failed. */
    void retry() {
        start(failures().stream().map(Outcome::file).toList());
    }

    List<Outcome> failures() {
        return outcomes.stream().filter(Outcome::isFailure).toList();
    }

    /** The documents that there are now. */
    List<Path> documents() {
        return outcomes.stream()
                .map(outcome -> switch (outcome) {
                    case Outcome.Imported imported -> imported.document();
                    case Outcome.Present present -> present.document();
                    case Outcome.Unreadable _, Outcome.Unwritten _ -> null;
                })
                .filter(java.util.Objects::nonNull)
                .toList();
    }
}
