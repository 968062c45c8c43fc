package app.diptych.ui.reader;

import app.diptych.analysis.Analysis;
import app.diptych.library.search.Hit;
import app.diptych.library.search.Hits;
import app.diptych.model.Language;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Quantity;
import app.diptych.ui.reader.Jump.How;
import app.diptych.ui.reader.appearance.Appearance;
import app.diptych.ui.reader.flag.Flags;
import app.diptych.ui.reader.row.Call;
import app.diptych.ui.reader.row.Columns;
import app.diptych.ui.reader.select.Position;
import app.diptych.ui.reader.select.Selection;
import java.util.BitSet;
import java.util.EnumSet;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/** What the reader shows and where it is. Passages are named by their ids; −1 is none. */
public final class ReaderViewModel {
    /** The least zoom. */
    public static final double LEAST_ZOOM = 0.6;
    /** The greatest zoom. */
    public static final double GREATEST_ZOOM = 2.5;

    private final ReadOnlyObjectWrapper<@Nullable Call> call = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Analysis> analysis = new SimpleObjectProperty<>();
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyIntegerWrapper top = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyIntegerWrapper here = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyObjectWrapper<@Nullable Jump> jump = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper canBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canForward = new ReadOnlyBooleanWrapper();
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private final ObjectProperty<Columns> columns = new SimpleObjectProperty<>(Columns.BOTH);
    private final DoubleProperty textScale = new SimpleDoubleProperty(1);
    private final ObjectProperty<Appearance> appearance = new SimpleObjectProperty<>(Appearance.DEFAULT);
    private final ObjectProperty<@Nullable Selection> selection = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Quantity> pointed = new SimpleObjectProperty<>();
    private final ObjectProperty<Hits> hits = new SimpleObjectProperty<>(Hits.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Hit> hit = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Flags> flags = new SimpleObjectProperty<>(Flags.NONE);
    private final ObjectProperty<@Nullable Integer> flagged = new SimpleObjectProperty<>();
    private final ObjectProperty<BitSet> leftOut = new SimpleObjectProperty<>(new BitSet());
    private final ObservableSet<Kind> shownKinds = FXCollections.observableSet(
            EnumSet.of(Kind.MONEY, Kind.PERCENT, Kind.POINTS, Kind.COUNT, Kind.MULTIPLE, Kind.FRACTION, Kind.DURATION));
    private final History history = new History();
    private long jumps;
    private int last = -1;
    private boolean narrowed;

    /** A reader without a call. */
    public ReaderViewModel() {
        analysis.subscribe(this::show);
    }

    private void show(@Nullable Analysis before, @Nullable Analysis now) {
        if (now != null && Call.isSameReading(before, now)) {
            revise(now);
        } else {
            open(now);
        }
    }

    /** Shows a call as it was mended; the reader stays where it is. */
    private void revise(Analysis mended) {
        int end = mended.transcript().passages().size() - 1;
        forgetMarks();
        Selection now = selection.get();
        selection.set(now == null || !now.fits(mended.transcript()) ? null : now);
        current.set(Math.min(current.get(), end));
        top.set(Math.min(top.get(), end));
        last = Math.min(last, end);
        call.set(new Call(mended));
        here.set(place());
    }

    private void forgetMarks() {
        pointed.set(null);
        hits.set(Hits.NONE);
        hit.set(null);
        leftOut.set(new BitSet());
    }

    private void open(@Nullable Analysis opened) {
        selection.set(null);
        forgetMarks();
        flags.set(Flags.NONE);
        flagged.set(null);
        history.clear();
        current.set(-1);
        top.set(-1);
        last = -1;
        here.set(-1);
        call.set(opened == null ? null : new Call(opened));
        if (opened != null) {
            showWhatThereIs(opened);
        }
        showHistory();
    }

    /** A call in one language takes the whole width; the next in two gets both columns back. */
    private void showWhatThereIs(Analysis opened) {
        Columns there = Columns.of(opened.transcript());
        if (there != Columns.BOTH) {
            narrowed = columns.get() == Columns.BOTH;
            columns.set(there);
        } else if (narrowed) {
            narrowed = false;
            columns.set(Columns.BOTH);
        }
    }

    /** What is read; null for nothing. */
    public ObjectProperty<@Nullable Analysis> analysis() {
        return analysis;
    }

    /** The analysis, indexed. */
    public ReadOnlyObjectProperty<@Nullable Call> call() {
        return call.getReadOnlyProperty();
    }

    /** The passage that is marked as the one the reader is at. */
    public ReadOnlyIntegerProperty current() {
        return current.getReadOnlyProperty();
    }

    /** Where the reading is, which an outline can follow: the marked passage while it is in sight, else the one at the top. */
    public ReadOnlyIntegerProperty here() {
        return here.getReadOnlyProperty();
    }

    /** The passage at the top of the viewport. */
    public ReadOnlyIntegerProperty top() {
        return top.getReadOnlyProperty();
    }

    /** The last wish that a passage be shown. */
    public ReadOnlyObjectProperty<@Nullable Jump> jump() {
        return jump.getReadOnlyProperty();
    }

    /** Whether {@link #back()} leads anywhere. */
    public ReadOnlyBooleanProperty canBack() {
        return canBack.getReadOnlyProperty();
    }

    /** Whether {@link #forward()} leads anywhere. */
    public ReadOnlyBooleanProperty canForward() {
        return canForward.getReadOnlyProperty();
    }

    /** Factor of the type's size, {@value #LEAST_ZOOM} to {@value #GREATEST_ZOOM}. */
    public DoubleProperty zoom() {
        return zoom;
    }

    /** The kinds of quantity that are tinted. */
    public ObservableSet<Kind> shownKinds() {
        return shownKinds;
    }

    /** Which languages are shown. */
    public ObjectProperty<Columns> columns() {
        return columns;
    }

    /** How much larger than usual the desktop wants text, whatever the zoom; 1 is usual. */
    public DoubleProperty textScale() {
        return textScale;
    }

    /** How the text is set. */
    public ObjectProperty<Appearance> appearance() {
        return appearance;
    }

    /** What is selected, or null. */
    public ObjectProperty<@Nullable Selection> selection() {
        return selection;
    }

    /** The quantity that is pointed at, or null. */
    public ObjectProperty<@Nullable Quantity> pointed() {
        return pointed;
    }

    /** What a search has found. */
    public ObjectProperty<Hits> hits() {
        return hits;
    }

    /** The hit that the search stands at, or null. */
    public ReadOnlyObjectProperty<@Nullable Hit> hit() {
        return hit.getReadOnlyProperty();
    }

    /** The findings of the call. */
    public ObjectProperty<Flags> flags() {
        return flags;
    }

    /** The id of the finding that the person is at, or null. */
    public ObjectProperty<@Nullable Integer> flagged() {
        return flagged;
    }

    /** The passages that are not shown now; replaced, never changed. */
    public ObjectProperty<BitSet> leftOut() {
        return leftOut;
    }

    /**
     * Stands at a hit and shows it, or at none.
     *
     * @param leave whether the place left can be gone back to
     */
    public void showHit(@Nullable Hit shown, boolean leave) {
        hit.set(shown);
        if (shown != null && has(shown.passage())) {
            if (leave) {
                history.leave(place());
                showHistory();
            }
            show(shown.passage(), How.HIT);
        }
    }

    /** Jumps to a passage, which comes to the top and lights up; the place left can be gone back to. */
    public void goTo(int passage) {
        if (has(passage)) {
            history.leave(place());
            show(passage, How.TOP);
            showHistory();
        }
    }

    /** Shows a passage, moving as little as is needed; no jump to go back from. */
    public void reveal(int passage) {
        step(passage, 1);
    }

    /** Goes back to where the last jump began. */
    public void back() {
        if (history.canBack()) {
            show(history.back(place()), How.TOP);
            showHistory();
        }
    }

    /** Goes forward again. */
    public void forward() {
        if (history.canForward()) {
            show(history.forward(place()), How.TOP);
            showHistory();
        }
    }

    /** Goes to the next passage. */
    public void nextPassage() {
        step(isInSight(current.get()) ? current.get() + 1 : top.get(), 1);
    }

    /** Goes to the passage before. */
    public void previousPassage() {
        step(isInSight(current.get()) ? current.get() - 1 : top.get(), -1);
    }

    private void step(int passage, int by) {
        int shown = passage;
        while (has(shown) && leftOut.get().get(shown)) {
            shown += by;
        }
        if (has(shown)) {
            show(shown, How.VISIBLE);
        }
    }

    /** Jumps to the first passage of the next turn. */
    public void nextSpeaker() {
        Call in = call.get();
        if (in != null && in.nextTurn(place()) != place()) {
            goTo(in.nextTurn(place()));
        }
    }

    /** Jumps to the first passage of this turn, or of the one before where it is there already. */
    public void previousSpeaker() {
        Call in = call.get();
        if (in != null && place() >= 0 && in.previousTurn(place()) != place()) {
            goTo(in.previousTurn(place()));
        }
    }

    /** Makes a passage the current one without moving, as a click does. */
    public void setCurrent(int passage) {
        if (has(passage)) {
            current.set(passage);
            here.set(place());
        }
    }

    /** Told which passages can be seen. */
    public void seen(int first, int lastSeen) {
        top.set(first);
        last = lastSeen;
        here.set(place());
    }

    /** Sets the type's size, held between its ends. */
    public void zoomTo(double factor) {
        zoom.set(Math.clamp(Math.rint(factor * 100) / 100.0, LEAST_ZOOM, GREATEST_ZOOM));
    }

    /** Selects the whole column that is selected in, or else the first one shown. */
    public void selectAll() {
        Call in = call.get();
        if (in == null || in.size() == 0) {
            return;
        }
        Selection now = selection.get();
        Language first = columns.get() == Columns.CHINESE ? Language.ZH : Language.EN;
        Language column = now != null && columns.get().show(now.column()) ? now.column() : first;
        selection.set(Selection.all(in.transcript(), column));
    }

    /** The quantity of a tinted kind that the caret stands in or at the edge of, or null. */
    public @Nullable Quantity atCaret() {
        Call in = call.get();
        Selection now = selection.get();
        return in == null || now == null ? null : Crossing.at(in, now, shownKinds);
    }

    /**
     * Takes the caret to the other language: from a quantity that is pointed at to its counterpart, else from a sentence
     * to its translation. Does nothing where the other language is not shown.
     */
    public void cross() {
        Call in = call.get();
        if (in == null || in.size() == 0 || columns.get() != Columns.BOTH) {
            return;
        }
        Quantity from = pointed.get() == null ? atCaret() : pointed.get();
        Quantity to = from == null ? null : in.counterpart(from);
        Selection now = selection.get();
        Selection start = now == null ? Selection.at(Language.EN, new Position(Math.max(0, place()), 0)) : now;
        Selection across = to == null ? Crossing.sentence(in, start) : Crossing.caret(to);
        selection.set(across);
        pointed.set(to);
        show(across.caret().passage(), How.VISIBLE);
    }

    /** The words selected, built from the transcript; empty where nothing is selected. */
    public String selectedText() {
        Call in = call.get();
        Selection now = selection.get();
        return in == null || now == null ? "" : now.text(in.transcript());
    }

    private int place() {
        return isInSight(current.get()) ? current.get() : top.get();
    }

    private boolean isInSight(int passage) {
        return passage >= 0 && (last < 0 || (passage >= top.get() && passage <= last));
    }

    private boolean has(int passage) {
        Call in = call.get();
        return in != null && passage >= 0 && passage < in.size();
    }

    private void show(int passage, How how) {
        if (leftOut.get().get(passage)) {
            // Whoever asks for a passage by name wants to see it, whatever is left out at the moment.
            leftOut.set(new BitSet());
        }
        current.set(passage);
        jump.set(new Jump(passage, how, jumps++));
    }

    private void showHistory() {
        canBack.set(history.canBack());
        canForward.set(history.canForward());
    }
}
