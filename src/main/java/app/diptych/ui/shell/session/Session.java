package app.diptych.ui.shell.session;

import app.diptych.analysis.Analysis;
import app.diptych.model.Passage;
import app.diptych.quantity.Kind;
import app.diptych.ui.reader.row.Columns;
import app.diptych.ui.settings.PastedTexts;
import app.diptych.ui.settings.ReadingSettings;
import app.diptych.ui.settings.SavedCall;
import app.diptych.ui.settings.SavedSession;
import app.diptych.ui.settings.Settings;
import app.diptych.ui.shell.Call;
import app.diptych.ui.shell.Mode;
import app.diptych.ui.shell.Origin;
import app.diptych.ui.shell.ReaderCommands;
import app.diptych.ui.shell.ShellViewModel;
import app.diptych.ui.support.Background;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import org.jspecify.annotations.Nullable;

/** Ties the window to what is remembered: which calls are open, the place in each, and how the text is set. */
public final class Session {
    private final ShellViewModel shell;
    private final ReaderCommands reader;
    private final PastedTexts pasted;
    private final Background background;
    private final Settings settings;
    private final Map<Origin, Integer> places = new HashMap<>();
    private @Nullable Origin shown;
    /** Whose text is shown at its place already, while it is analysed. */
    private @Nullable Origin foretold;

    private boolean narrowing;
    /** The texts without a file that are kept. */
    private Set<String> kept = Set.of();

    private final Map<String, String> names = new HashMap<>();

    /** Begins to keep track of what is open and where the reader stands in it. */
    public static Session keep(ShellViewModel shell, ReaderCommands reader, PastedTexts pasted, Background background) {
        Session session = new Session(shell, reader, pasted, background);
        session.tieReading();
        shell.text().subscribe(session::showText);
        shell.current().subscribe(session::show);
        reader.place().subscribe(session::moved);
        shell.calls().addListener((ListChangeListener<Call>) _ -> session.save());
        shell.current().addListener((_, _, _) -> session.save());
        return session;
    }

    private Session(ShellViewModel shell, ReaderCommands reader, PastedTexts pasted, Background background) {
        this.shell = shell;
        this.reader = reader;
        this.pasted = pasted;
        this.background = background;
        this.settings = shell.settings();
    }

    /** The first thing after start: the files given, else what was open last, else, at a first start, the sample. */
    public void start(List<Path> given) {
        SavedSession last = settings.session().get();
        List<Origin> origins = new ArrayList<>();
        int active = 0;
        for (SavedCall call : last.calls()) {
            Origin origin = origin(call);
            if (origin != null && !origins.contains(origin)) {
                active = call.equals(last.calls().get(last.active())) ? origins.size() : active;
                origins.add(origin);
                places.put(origin, call.place());
            }
        }
        if (!given.isEmpty()) {
            shell.open(given);
        } else if (settings.restore().get() && !origins.isEmpty()) {
            shell.restore(origins, active);
        } else if (!settings.welcomed().get() && settings.recent().isEmpty()) {
            shell.openSample();
        }
    }

    /** Where a call of the last session comes from; null where its text is gone. */
    private @Nullable Origin origin(SavedCall call) {
        if (call.file() != null) {
            return call.translation() == null
                    ? new Origin.OfFile(call.file())
                    : new Origin.TwoFiles(call.file(), call.translation());
        }
        return call.pasted() == null
                ? new Origin.Sample()
                : pasted.read(call.pasted()).map(Origin.Pasted::new).orElse(null);
    }

    private void tieReading() {
        ReadingSettings reading = settings.reading();
        reader.zoom().bindBidirectional(reading.zoom());
        reader.appearance().bindBidirectional(reading.appearance());
        // A call in one language shows its column alone, whatever is wanted of others.
        reading.columns().subscribe(this::showColumns);
        shell.text().subscribe(_ -> showColumns(reading.columns().get()));
        reader.columns().subscribe((_, now) -> {
            if (!narrowing && hasBothLanguages()) {
                reading.columns().set(now);
            }
        });
        keepEqual(reading.kinds(), reader.shownKinds());
    }

    private void showColumns(Columns wanted) {
        if (hasBothLanguages()) {
            narrowing = true;
            reader.columns().set(wanted);
            narrowing = false;
        }
    }

    private boolean hasBothLanguages() {
        var analysis = shell.text().get();
        if (analysis == null) {
            return true;
        }
        List<Passage> passages = analysis.transcript().passages();
        return passages.stream().anyMatch(passage -> passage.english() != null)
                && passages.stream().anyMatch(passage -> passage.chinese() != null);
    }

    private static void keepEqual(ObservableSet<Kind> first, ObservableSet<Kind> second) {
        second.retainAll(first);
        second.addAll(first);
        first.addListener((SetChangeListener<Kind>) change -> copy(change, second));
        second.addListener((SetChangeListener<Kind>) change -> copy(change, first));
    }

    private static void copy(SetChangeListener.Change<? extends Kind> change, Set<Kind> into) {
        if (change.wasAdded()) {
            into.add(change.getElementAdded());
        } else {
            into.remove(change.getElementRemoved());
        }
    }

    private void showText(@Nullable Analysis text) {
        Origin origin = shell.shown();
        if (text == null) {
            foretold = null;
        } else if (origin != null && shell.current().get() == null && !origin.equals(foretold)) {
            foretold = origin;
            goToPlace(origin, text);
        }
    }

    private void show(@Nullable Call call) {
        shown = null;
        if (call == null) {
            return;
        }
        if (!call.origin().equals(foretold)) {
            goToPlace(call.origin(), call.analysis());
        }
        foretold = null;
        shown = call.origin();
        moved(reader.place().getValue());
    }

    private void goToPlace(Origin origin, Analysis call) {
        int last = call.transcript().passages().size() - 1;
        int place = Math.min(places.getOrDefault(origin, 0), last);
        if (place > 0) {
            // Whoever looks at the metrics goes on looking at them, of the next call.
            Mode mode = shell.mode().get();
            reader.goTo(place);
            shell.mode().set(mode);
        }
    }

    private void moved(@Nullable Integer place) {
        Call call = shell.current().get();
        // While one call gives way to the next, the reader already stands in the new one.
        if (call != null && shell.isSettled() && shown != null && place != null && place >= 0) {
            places.put(shown, place);
            save();
        }
    }

    private void save() {
        List<Origin> open = new ArrayList<>();
        shell.calls().forEach(call -> open.add(call.origin()));
        shell.awaited().stream().filter(origin -> !open.contains(origin)).forEach(open::add);
        List<SavedCall> saved = open.stream().map(this::saved).toList();
        Call current = shell.current().get();
        int active = current == null ? 0 : Math.max(0, open.indexOf(current.origin()));
        SavedSession session = new SavedSession(saved, active);
        if (!session.equals(settings.session().get())) {
            keepTexts(open);
            settings.session().set(session);
        }
    }

    private SavedCall saved(Origin origin) {
        int place = places.getOrDefault(origin, 0);
        return switch (origin) {
            case Origin.OfFile(Path path) -> new SavedCall(path, null, place);
            case Origin.TwoFiles(Path english, Path chinese) -> new SavedCall(english, chinese, null, place);
            case Origin.Pasted(String text) -> new SavedCall(null, names.computeIfAbsent(text, pasted::name), place);
            case Origin.Sample _ -> new SavedCall(null, null, place);
        };
    }

    private void keepTexts(List<Origin> open) {
        Set<String> texts = open.stream()
                .filter(Origin.Pasted.class::isInstance)
                .map(origin -> ((Origin.Pasted) origin).text())
                .collect(Collectors.toCollection(HashSet::new));
        if (!texts.equals(kept)) {
            kept = texts;
            background.run(
                    () -> {
                        for (String text : texts) {
                            pasted.keep(text);
                        }
                        pasted.keepOnly(texts.stream().map(pasted::name).collect(Collectors.toSet()));
                        return texts;
                    },
                    _ -> {},
                    background.unexpected());
        }
    }
}
