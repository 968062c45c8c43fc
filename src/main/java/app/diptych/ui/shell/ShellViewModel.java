package app.diptych.ui.shell;

import app.diptych.analysis.Analysis;
import app.diptych.host.Folders;
import app.diptych.library.folder.FolderFiles;
import app.diptych.model.Transcript;
import app.diptych.ui.folder.FolderRules;
import app.diptych.ui.settings.Settings;
import app.diptych.ui.support.Background;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What the window shows and can be told to do, without its nodes. Used on the FX thread. */
public final class ShellViewModel {
    private final CallReader reader;
    private final Settings settings;
    private final FolderRules rules;
    private final ObservableList<Call> calls = FXCollections.observableArrayList();
    private final ObservableList<Call> callsShown = FXCollections.unmodifiableObservableList(calls);
    private final ReadOnlyObjectWrapper<@Nullable Analysis> analysis = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Analysis> text = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Call> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Failure>> failures = new ReadOnlyObjectWrapper<>(List.of());
    private final List<Failure> untold = new ArrayList<>();
    private final Restoring restoring;
    private Consumer<Runnable> sight = Runnable::run;
    private final DoubleProperty textScale = new SimpleDoubleProperty(1);
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.READ);
    /** The analyses of calls as they were mended since they were opened. */
    private final Map<Origin, Analysis> revised = new HashMap<>();

    private final BooleanProperty preferencesShown = new SimpleBooleanProperty();

    /**
     * @param opening reads calls
     * @param background the door off the FX thread, with a single worker
     * @param settings what is remembered between two starts
     */
    public ShellViewModel(Opening opening, Background background, Settings settings) {
        this(opening, background, settings, FolderFiles.among(Folders.here().config()));
    }

    /** @param folders where the files lie that hold for the calls of a folder */
    public ShellViewModel(Opening opening, Background background, Settings settings, FolderFiles folders) {
        this.reader = new CallReader(opening, background);
        this.restoring = new Restoring(reader, callsShown, this::put, this::fail, this::tellFailures);
        this.settings = settings;
        this.rules = new FolderRules(settings, folders, background);
        reader.showIn(this::showText);
    }

    /** Shows what was read of the first call while it is analysed. */
    private void showText(Transcript read, Runnable drawn) {
        if (current.get() == null) {
            text.set(Analysis.none(read));
            sight.accept(drawn);
        } else {
            drawn.run();
        }
    }

    /** From now on this tells whoever asks when what the window shows was drawn. */
    public void drawBy(Consumer<Runnable> window) {
        sight = window;
    }

    /** What was asked for does not come. */
    private void forgetText() {
        text.set(analysis.get());
    }

    /** Which rules are on in the call shown. */
    public FolderRules rules() {
        return rules;
    }

    /** The calls that are open, in the order of their tabs. */
    public ObservableList<Call> calls() {
        return callsShown;
    }

    /** Calls of the last session that are still to be read. */
    public ObservableList<Origin> awaited() {
        return restoring.awaited();
    }

    /** How much larger than usual the desktop wants text; 1 is usual. */
    public DoubleProperty textScale() {
        return textScale;
    }

    /** Whether the window of the preferences is open. */
    public BooleanProperty preferencesShown() {
        return preferencesShown;
    }

    /** What the middle of the window is for. */
    public ObjectProperty<Mode> mode() {
        return mode;
    }

    /** The analysis of the call shown as it was mended, or null. Changes just before {@link #current()}. */
    public ReadOnlyObjectProperty<@Nullable Analysis> analysis() {
        return analysis.getReadOnlyProperty();
    }

    /**
     * What there is to read: the {@link #analysis() analysis}; or, where no call is open, the one being read, of which
     * nothing is computed yet. Changes just before the analysis does.
     */
    public ReadOnlyObjectProperty<@Nullable Analysis> text() {
        return text.getReadOnlyProperty();
    }

    /** Where the text comes from that there is to read; null where there is none. */
    public @Nullable Origin shown() {
        Call call = current.get();
        Loading loading = busy().get();
        return call != null ? call.origin() : loading != null && text.get() != null ? loading.origin() : null;
    }

    /** Takes the analysis of the call shown as it was mended now. */
    public void revise(Analysis mended) {
        Call call = current.get();
        if (call != null) {
            revised.put(call.origin(), mended);
            set(mended);
        }
    }

    /** Whether what is shown is of the call shown. */
    public boolean isSettled() {
        Call call = current.get();
        return call != null && analysisOf(call).equals(analysis.get());
    }

    /** The analyses of the calls that are open, in their order, as they were mended. */
    public List<Analysis> analyses() {
        return calls.stream().map(this::analysisOf).toList();
    }

    private Analysis analysisOf(Call call) {
        return revised.getOrDefault(call.origin(), call.analysis());
    }

    /** The call shown, as it was opened; or null where none is open. */
    public ReadOnlyObjectProperty<@Nullable Call> current() {
        return current.getReadOnlyProperty();
    }

    /** The call being read, or null. */
    public ReadOnlyObjectProperty<@Nullable Loading> busy() {
        return reader.busy();
    }

    /** Reads files that become no call of their own, as calls are read; {@link #cancel} stops that too. */
    public CallReader reader() {
        return reader;
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

    /**
     * Opens again what was open: the call that was shown first, the others quietly behind it.
     *
     * @param origins in the order of their tabs
     * @param active index of the one to be shown
     */
    public void restore(List<Origin> origins, int active) {
        restoring.begin(origins, active);
    }

    /** Opens files, the last of them to be shown; one that is open already comes to the front. */
    public void open(List<Path> files) {
        load(files.stream()
                .map(file -> (Origin) new Origin.OfFile(file.toAbsolutePath().normalize()))
                .toList());
    }

    /** Opens two files, one of each language, as one call, and shows how they were laid side by side. */
    public void openTwo(Path english, Path chinese) {
        load(List.of(new Origin.TwoFiles(
                english.toAbsolutePath().normalize(), chinese.toAbsolutePath().normalize())));
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
            cancel();
            read(List.of(call.origin()));
        }
    }

    /** Shows one of the open calls. */
    public void show(Call call) {
        if (!calls.contains(call)) {
            throw new IllegalArgumentException("the call is not open");
        }
        set(call);
    }

    /** Shows the call of the next tab; behind the last comes the first. */
    public void showNext() {
        step(1);
    }

    /** Shows the call of the tab before; before the first comes the last. */
    public void showPrevious() {
        step(-1);
    }

    private void step(int by) {
        if (calls.size() > 1) {
            set(calls.get(Math.floorMod(calls.indexOf(current.get()) + by, calls.size())));
        }
    }

    /** Puts the open calls into another order. */
    public void arrange(List<Call> order) {
        List<Call> wanted = List.copyOf(order);
        if (wanted.size() == calls.size() && calls.containsAll(wanted) && !calls.equals(wanted)) {
            calls.setAll(wanted);
        }
    }

    /** Closes the call shown and shows the one before it, if any. */
    public void close() {
        Call call = current.get();
        if (call != null) {
            close(call);
        }
    }

    /** Closes a call; where it is the one shown, the one before it is shown instead, if any. */
    public void close(Call call) {
        int at = calls.indexOf(call);
        if (at < 0) {
            return;
        }
        boolean shown = call.equals(current.get());
        calls.remove(at);
        if (shown) {
            set(calls.isEmpty() ? null : calls.get(Math.max(0, at - 1)));
        }
    }

    /** Closes all calls but this one, and shows it. */
    public void closeOthers(Call call) {
        show(call);
        calls.removeIf(other -> !other.equals(call));
    }

    /** Stops reading; what was open stays. */
    public void cancel() {
        Loading loading = reader.busy().get();
        if (loading != null) {
            loading.cancel();
            reader.busy().set(null);
            forgetText();
            restoring.giveUp(loading);
            tellFailures();
        }
    }

    /** The failures were read. */
    public void dismissFailures() {
        failures.set(List.of());
    }

    private void put(int tab, Call call, boolean awaited) {
        calls.add(tab, call);
        if (awaited || current.get() == null) {
            set(call);
        }
    }

    private void fail(Failure failure) {
        untold.add(failure);
        forgetText();
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

    private @Nullable Call find(Origin origin) {
        return calls.stream()
                .filter(call -> call.origin().equals(origin))
                .findFirst()
                .orElse(null);
    }

    private void loadNext(List<Origin> origins) {
        if (origins.isEmpty()) {
            tellFailures();
            return;
        }
        Call open = find(origins.getFirst());
        if (open != null) {
            add(open);
            loadNext(origins.subList(1, origins.size()));
        } else {
            read(origins);
        }
    }

    private void read(List<Origin> origins) {
        List<Origin> others = origins.subList(1, origins.size());
        reader.open(
                origins.getFirst(),
                call -> {
                    add(call);
                    mode.set(call.origin() instanceof Origin.TwoFiles ? Mode.REVIEW : mode.get());
                    loadNext(others);
                },
                failure -> {
                    fail(failure);
                    loadNext(others);
                },
                () -> {
                    forgetText();
                    loadNext(others);
                });
    }

    /** Shows a call that was read elsewhere; one of the same origin gives way to it. */
    public void add(Call call) {
        int open = calls.stream().map(Call::origin).toList().indexOf(call.origin());
        if (open < 0) {
            calls.add(call);
        } else if (!calls.get(open).equals(call)) {
            calls.set(open, call);
            revised.remove(call.origin());
        }
        if (call.origin() instanceof Origin.OfFile(Path path)) {
            settings.remember(path);
        }
        set(call);
    }

    private void set(@Nullable Call call) {
        rules.open(call == null ? null : call.origin().folder());
        set(call == null ? null : analysisOf(call));
        current.set(call);
    }

    private void set(@Nullable Analysis shown) {
        text.set(shown);
        analysis.set(shown);
    }
}
