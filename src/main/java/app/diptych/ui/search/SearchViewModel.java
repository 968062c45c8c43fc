package app.diptych.ui.search;

import app.diptych.library.search.Hit;
import app.diptych.library.search.Hits;
import app.diptych.library.search.Query;
import app.diptych.library.search.Searcher;
import app.diptych.library.search.WrongExpressionException;
import app.diptych.model.Language;
import app.diptych.model.Span;
import app.diptych.ui.reader.ReaderViewModel;
import app.diptych.ui.reader.row.Call;
import app.diptych.ui.reader.row.Columns;
import app.diptych.ui.search.Outcome.Turn;
import app.diptych.ui.settings.Settings;
import app.diptych.ui.support.Background;
import javafx.animation.PauseTransition;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyProperty;
import javafx.collections.ObservableList;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The search in the reader: what is asked, where it stands, and the steps from hit to hit. On the FX thread. */
public final class SearchViewModel {
    /** Keys that follow each other faster than this are one query. */
    private static final Duration REST = Duration.millis(20);

    /** More than this is a passage that was selected to be copied, not looked for. */
    private static final int LONGEST_SELECTION = 120;

    private final ReaderViewModel reader;
    private final Settings settings;
    private final CallSearch search;
    private final Options options = new Options();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>(new Outcome.None());
    private final ReadOnlyLongWrapper asked = new ReadOnlyLongWrapper();
    private final PauseTransition rest = new PauseTransition(REST);

    private Hits hits = Hits.NONE;
    private int current = -1;
    /** Where the first hit is looked for: where the search began, or the hit last gone to; typing does not move it. */
    private Hit origin = new Hit(0, Language.EN, new Span(0, 1));

    private boolean pending;
    /** Whether the search goes on, and more hits will come. */
    private boolean growing;

    private int steps;
    private boolean left;

    /**
     * @param reader shows the hits
     * @param searcher finds them
     * @param background the door off the FX thread; a worker of its own, or a search waits for what is opened
     * @param settings keep what was searched for
     */
    public SearchViewModel(ReaderViewModel reader, Searcher searcher, Background background, Settings settings) {
        this.reader = reader;
        this.settings = settings;
        search = new CallSearch(searcher, background);
        rest.setOnFinished(event -> find());
        for (Observable each : options.all()) {
            each.subscribe(this::changed);
        }
        reader.columns().subscribe(this::changed);
        reader.call().subscribe((before, now) -> show(before, now));
        show(null, reader.call().get());
    }

    /** What is asked for. */
    public Options options() {
        return options;
    }

    /** Whether the search is open; its hits are lit only then. */
    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /** What has come of it. */
    public ReadOnlyObjectProperty<Outcome> outcome() {
        return outcome.getReadOnlyProperty();
    }

    /** Counts up whenever the person wants to type in the search. */
    public ReadOnlyLongProperty asked() {
        return asked.getReadOnlyProperty();
    }

    /** What was searched for before, the last first. */
    public ObservableList<String> earlier() {
        return settings.searches();
    }

    /** The call that is searched, or null. */
    public ReadOnlyObjectProperty<@Nullable Call> call() {
        return reader.call();
    }

    /** Which sides are shown; what is not is not searched. */
    public ReadOnlyProperty<Columns> columns() {
        return reader.columns();
    }

    /**
     * Opens the search to be typed in.
     *
     * @param selected what is selected in the reader; looked for where it is a few words of one passage
     */
    public void open(String selected) {
        if (call().get() == null) {
            return;
        }
        String words = selected.strip();
        boolean usable = !words.isEmpty() && words.length() <= LONGEST_SELECTION && words.indexOf('\n') < 0;
        begin();
        if (usable) {
            options.expression().set(false);
            options.text().set(words);
        }
        asked.set(asked.get() + 1);
    }

    /** Closes the search: the hits go out, the reader stays where it is. */
    public void close() {
        if (open.get()) {
            remember();
            open.set(false);
            rest.stop();
            clear();
            outcome.set(new Outcome.None());
        }
    }

    /** Goes to the next hit; behind the last one comes the first. */
    public void next() {
        step(1);
    }

    /** Goes to the hit before; before the first one comes the last. */
    public void previous() {
        step(-1);
    }

    private void step(int by) {
        if (call().get() == null) {
            return;
        }
        if (options.text().get().isEmpty() && earlier().isEmpty()) {
            open("");
        } else if (!open.get()) {
            begin();
            if (options.text().get().isEmpty()) {
                options.text().set(earlier().getFirst());
            }
            // The first hit from the reader's place on is the next one; the one before is a step back from it.
            steps = Math.min(by, 0);
        } else {
            remember();
            if (pending) {
                steps += by;
                rest.stop();
                find();
            } else {
                go(by);
            }
        }
    }

    private void begin() {
        if (!open.get()) {
            open.set(true);
            left = false;
            int place = Math.max(
                    0,
                    reader.current().get() >= reader.top().get()
                            ? reader.current().get()
                            : reader.top().get());
            origin = new Hit(place, Language.EN, new Span(0, 1));
            changed();
        }
    }

    private void show(@Nullable Call before, @Nullable Call shown) {
        boolean mended = before != null && shown != null && Call.isSameReading(before.analysis(), shown.analysis());
        if (!mended) {
            options.speaker().set(null);
            options.section().set(null);
            origin = new Hit(0, Language.EN, new Span(0, 1));
        }
        hits = Hits.NONE;
        current = -1;
        left = false;
        pending = open.get();
        if (shown == null) {
            close();
        }
        search.show(shown == null ? null : shown.analysis(), this::find);
    }

    private void changed() {
        if (open.get()) {
            // What was asked before is of no interest any more, not even its result.
            search.cancel();
            pending = true;
            rest.playFromStart();
        }
    }

    private void find() {
        if (!open.get() || !search.isReady()) {
            return;
        }
        Query query = options.query(reader.columns().get());
        if (query.isEmpty()) {
            clear();
            outcome.set(new Outcome.None());
        } else {
            search.find(query, origin.passage(), this::found, this::wrong);
        }
    }

    private void clear() {
        search.cancel();
        pending = false;
        growing = false;
        steps = 0;
        take(Hits.NONE);
        reader.showHit(null, false);
    }

    private void take(Hits found) {
        hits = found;
        current = -1;
        reader.hits().set(found);
    }

    private void found(Hits found, boolean more) {
        growing = more;
        if (!pending) {
            grow(found);
            return;
        }
        pending = false;
        take(found);
        if (found.size() == 0) {
            steps = more ? steps : 0;
            showNone();
            return;
        }
        begin(found);
    }

    /** Stands at the first hit from the place on where the search began, and steps on as it was asked to meanwhile. */
    private void begin(Hits found) {
        int by = steps;
        steps = 0;
        int first =
                found.from(origin.passage(), origin.language(), origin.span().start());
        stand(first == found.size() ? 0 : first, Turn.NONE);
        if (by != 0) {
            go(by);
        }
    }

    /** More hits of the same query: the search stays at the hit where it stands. */
    private void grow(Hits found) {
        Hit at = current < 0 ? null : hits.get(current);
        take(found);
        if (at != null) {
            current = found.from(at.passage(), at.language(), at.span().start());
            outcome.set(new Outcome.Found(current + 1, found.size(), Turn.NONE, growing));
            int by = steps;
            steps = 0;
            if (by != 0) {
                go(by);
            }
        } else if (found.size() > 0) {
            begin(found);
        } else {
            steps = growing ? steps : 0;
            showNone();
        }
    }

    private void showNone() {
        reader.showHit(null, false);
        outcome.set(new Outcome.Found(0, 0, Turn.NONE, growing));
    }

    private void wrong(WrongExpressionException fault) {
        clear();
        outcome.set(new Outcome.Wrong(fault.fault(), fault.index() + 1));
    }

    private void go(int by) {
        int count = hits.size();
        if (count > 0) {
            int to = current + by;
            if (growing && (to < 0 || to >= count)) {
                // Whether that is an end of the call, the hits to come will tell.
                steps += by;
                return;
            }
            stand(Math.floorMod(to, count), to >= count ? Turn.FORWARD : to < 0 ? Turn.BACK : Turn.NONE);
            origin = hits.get(current);
        }
    }

    private void stand(int index, Turn turn) {
        current = index;
        reader.showHit(hits.get(index), !left);
        left = true;
        outcome.set(new Outcome.Found(index + 1, hits.size(), turn, growing));
    }

    private void remember() {
        String text = options.text().get();
        if (!text.isBlank()) {
            settings.rememberSearch(text);
        }
    }
}
