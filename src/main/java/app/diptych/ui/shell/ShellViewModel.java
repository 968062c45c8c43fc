package app.diptych.ui.shell;

import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.ui.settings.Settings;
import app.diptych.ui.support.Background;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What the window shows and can be told to do, without its nodes. Used on the FX thread. */
public final class ShellViewModel {
    private final Opening opening;
    private final Background background;
    private final Settings settings;

    private final ObservableList<Call> calls = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Analysis> analysis = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Call> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Loading> busy = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Failure>> failures = new ReadOnlyObjectWrapper<>(List.of());
    private final List<Failure> untold = new ArrayList<>();

    /**
     * @param opening reads calls
     * @param background the door off the FX thread, with a single worker
     * @param settings what is remembered between two starts
     */
    public ShellViewModel(Opening opening, Background background, Settings settings) {
        this.opening = opening;
        this.background = background;
        this.settings = settings;
    }

    /** The calls that are open, in the order of opening. */
    public ObservableList<Call> calls() {
        return FXCollections.unmodifiableObservableList(calls);
    }

    /** The analysis of the call shown, or null. Changes just before {@link #current()}. */
    public ReadOnlyObjectProperty<@Nullable Analysis> analysis() {
        return analysis.getReadOnlyProperty();
    }

    /** The call shown, or null where none is open. */
    public ReadOnlyObjectProperty<@Nullable Call> current() {
        return current.getReadOnlyProperty();
    }

    /** The call being read, or null. */
    public ReadOnlyObjectProperty<@Nullable Loading> busy() {
        return busy.getReadOnlyProperty();
    }

    /**
     * Those of the calls last asked for that could not be opened, until they are dismissed; or none. Changes once the
     * last of them has been tried, so that they can be told together.
     */
    public ReadOnlyObjectProperty<List<Failure>> failures() {
        return failures.getReadOnlyProperty();
    }

    /** What is remembered: theme, language, panes, recent files. */
    public Settings settings() {
        return settings;
    }

    /** The first thing after start: the files given, else the last one, else, at a first start, the sample. */
    public void start(List<Path> given) {
        Path last = settings.lastFile().get();
        if (!given.isEmpty()) {
            open(given);
        } else if (last != null && Files.isReadable(last)) {
            open(List.of(last));
        } else if (settings.recent().isEmpty()) {
            openSample();
        }
    }

    /** Opens files, the last of them to be shown; one that is open already is read again. */
    public void open(List<Path> files) {
        load(files.stream()
                .map(file -> (Origin) new Origin.OfFile(file.toAbsolutePath().normalize()))
                .toList());
    }

    /** Opens a call from its text. */
    public void openText(String text) {
        load(List.of(new Origin.Pasted(text)));
    }

    /** Opens the call that comes with the program. */
    public void openSample() {
        load(List.of(new Origin.Sample()));
    }

    /** Reads the call shown again from where it came from. */
    public void reload() {
        Call call = current.get();
        if (call != null) {
            load(List.of(call.origin()));
        }
    }

    /** Shows one of the open calls. */
    public void show(Call call) {
        if (!calls.contains(call)) {
            throw new IllegalArgumentException("the call is not open");
        }
        set(call);
    }

    /** Closes the call shown and shows the one before it, if any. */
    public void close() {
        Call call = current.get();
        if (call != null) {
            int at = calls.indexOf(call);
            calls.remove(at);
            set(calls.isEmpty() ? null : calls.get(Math.max(0, at - 1)));
        }
    }

    /** Stops reading; what was open stays. */
    public void cancel() {
        Loading loading = busy.get();
        if (loading != null) {
            loading.cancel();
            busy.set(null);
            tellFailures();
        }
    }

    /** The failures were read. */
    public void dismissFailures() {
        failures.set(List.of());
    }

    private void tellFailures() {
        if (!untold.isEmpty()) {
            failures.set(List.copyOf(untold));
            untold.clear();
        }
    }

    private void load(List<Origin> origins) {
        if (!origins.isEmpty()) {
            cancel();
            loadNext(origins);
        }
    }

    private void loadNext(List<Origin> origins) {
        if (origins.isEmpty()) {
            tellFailures();
            return;
        }
        Loading loading = new Loading(origins.getFirst());
        busy.set(loading);
        background.run(
                () -> read(loading),
                call -> {
                    // Cancelled or overtaken while the result was on its way here.
                    if (busy.get() == loading) {
                        busy.set(null);
                        add(call);
                        loadNext(origins.subList(1, origins.size()));
                    }
                },
                e -> {
                    if (busy.get() == loading) {
                        busy.set(null);
                        untold.add(new Failure(loading.origin(), e));
                        loadNext(origins.subList(1, origins.size()));
                    }
                });
    }

    private Call read(Loading loading) throws Exception {
        long start = System.nanoTime();
        Progress progress = done -> {
            if (loading.isCancelled()) {
                throw new CancellationException();
            }
            background.fx().execute(() -> loading.report(done));
        };
        Analysis result = switch (loading.origin()) {
            case Origin.OfFile file -> opening.open(file.path(), progress);
            case Origin.Pasted pasted -> opening.openText(pasted.text(), progress);
            case Origin.Sample _ -> opening.sample(progress);
        };
        return new Call(loading.origin(), result, (System.nanoTime() - start) / 1_000_000);
    }

    /** Shows a call that was read elsewhere; one of the same origin gives way to it. */
    public void add(Call call) {
        int open = calls.stream().map(Call::origin).toList().indexOf(call.origin());
        if (open < 0) {
            calls.add(call);
        } else {
            calls.set(open, call);
        }
        if (call.origin() instanceof Origin.OfFile(Path path)) {
            settings.remember(path);
        }
        set(call);
    }

    private void set(@Nullable Call call) {
        analysis.set(call == null ? null : call.analysis());
        current.set(call);
        settings.lastFile().set(call != null && call.origin() instanceof Origin.OfFile(Path path) ? path : null);
    }
}
