package app.diptych.ui.review;

import app.diptych.analysis.Analysis;
import app.diptych.analysis.Analyzer;
import app.diptych.library.search.Hit;
import app.diptych.model.Language;
import app.diptych.review.segment.History;
import app.diptych.review.segment.Segment;
import app.diptych.review.segment.Splice;
import app.diptych.review.segment.Texts;
import app.diptych.ui.findings.FindingsViewModel;
import app.diptych.ui.findings.Item;
import app.diptych.ui.reader.ReaderViewModel;
import app.diptych.ui.shell.Call;
import app.diptych.ui.shell.review.RowChoice;
import app.diptych.ui.shell.review.Saving;
import app.diptych.ui.support.Background;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * The review of the call shown: its rows, the row that the person is at, and the steps that mend it. What was mended is
 * kept for each call as long as the window lives, whatever else is opened. On the FX thread.
 */
public final class ReviewViewModel {
    private final ReaderViewModel reader;
    private final FindingsViewModel findings;
    private final Consumer<Analysis> revised;
    private final Rechecking rechecking;
    private final Map<Work.Key, Work> works = new HashMap<>();
    private final List<BiConsumer<History, History>> listeners = new ArrayList<>();
    private final ObjectProperty<@Nullable Call> call = new SimpleObjectProperty<>();
    private final BooleanProperty active = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable Work> work = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Rows> rows = new ReadOnlyObjectWrapper<>(Rows.NONE);
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NONE);
    private final ReadOnlyIntegerWrapper row = new ReadOnlyIntegerWrapper(-1);
    private final ObjectProperty<Language> side = new SimpleObjectProperty<>(Language.ZH);
    private final ObjectProperty<Carets> carets = new SimpleObjectProperty<>(Carets.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Language> editing = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<RowChoice> choice = new SimpleObjectProperty<>(RowChoice.ALL);
    private final ObjectProperty<Saving> saving = new SimpleObjectProperty<>(Saving.NOTHING);
    private final ReadOnlyObjectWrapper<ReviewNews> news = new ReadOnlyObjectWrapper<>(ReviewNews.NONE);
    private @Nullable Checked checked;
    /** Whether the next key in the cell belongs to the step of the one before. */
    private boolean typing;

    /**
     * @param reader shows the call as it is mended, and says where to go
     * @param findings what is wrong
     * @param analyzer checks what is mended; without one nothing is checked anew
     * @param revised told of the call as it was mended
     */
    public ReviewViewModel(
            ReaderViewModel reader,
            FindingsViewModel findings,
            @Nullable Analyzer analyzer,
            Background background,
            Consumer<Analysis> revised) {
        this.reader = reader;
        this.findings = findings;
        this.revised = revised;
        rechecking = new Rechecking(analyzer, background, this::take);
        call.subscribe((_, now) -> open(now));
        active.subscribe((_, on) -> {
            if (on) {
                begin();
            } else {
                leaveCell();
            }
        });
        choice.subscribe((_, _) -> refresh());
        findings.items().subscribe((_, _) -> refresh());
        findings.filter().subscribe((_, _) -> refresh());
        saving.subscribe((_, now) -> {
            Work at = work.get();
            if (at != null) {
                keep(new Work(at.call(), at.history(), at.row(), now));
            }
        });
        reader.jump().subscribe((_, now) -> {
            if (now != null) {
                follow(now.passage());
            }
        });
    }

    /** The call that is shown, as it was opened; null for none. */
    public ObjectProperty<@Nullable Call> call() {
        return call;
    }

    /** Whether the review is what the window is for at the moment; the first time it is, the rows are made. */
    public BooleanProperty active() {
        return active;
    }

    /** The rows that are shown. */
    public ReadOnlyObjectProperty<Rows> rows() {
        return rows.getReadOnlyProperty();
    }

    /** The findings by rows. */
    public ReadOnlyObjectProperty<Found> found() {
        return found.getReadOnlyProperty();
    }

    /** The row that the person is at; -1 for none. */
    public ReadOnlyIntegerProperty row() {
        return row.getReadOnlyProperty();
    }

    /** The side that the person is at. */
    public ObjectProperty<Language> side() {
        return side;
    }

    /** The places in the row that the person is at. */
    public ObjectProperty<Carets> carets() {
        return carets;
    }

    /** The side of the row that is being rewritten; null for none. */
    public ReadOnlyObjectProperty<@Nullable Language> editing() {
        return editing.getReadOnlyProperty();
    }

    /** Which rows are shown. */
    public ObjectProperty<RowChoice> choice() {
        return choice;
    }

    /** Whether all that was done is kept; to be set by whoever keeps it. */
    public ObjectProperty<Saving> saving() {
        return saving;
    }

    /** What is to be told now. */
    public ReadOnlyObjectProperty<ReviewNews> news() {
        return news.getReadOnlyProperty();
    }

    /** The rows with all steps; null as long as the review of this call has not begun. */
    public @Nullable History history() {
        Work at = work.get();
        return at == null ? null : at.history();
    }

    /** Tells of every change of the rows of the call shown: before it, and after it. */
    public void onChange(BiConsumer<History, History> listener) {
        listeners.add(listener);
    }

    /** Goes on with what was done on the call shown before; nobody is told of it. */
    public void resume(History history) {
        Call of = Objects.requireNonNull(call.get(), "no call is shown");
        keep(new Work(of, history, 0, Saving.NOTHING));
        open(of);
    }

    private void open(@Nullable Call opened) {
        rechecking.cancel();
        checked = null;
        carets.set(Carets.NONE);
        editing.set(null);
        news.set(ReviewNews.NONE);
        Work known = opened == null ? null : works.get(Work.Key.of(opened));
        work.set(known);
        saving.set(known == null ? Saving.NOTHING : known.saving());
        if (known != null) {
            row.set(Math.min(known.row(), known.history().rows().size() - 1));
            check(known);
        } else {
            row.set(-1);
        }
        refresh();
        if (known == null && active.get()) {
            begin();
        }
    }

    /** Checks the rows, or only finds their places where nothing was done yet. */
    private void check(Work of) {
        Analysis opened = of.call().analysis();
        if (of.history().done().isEmpty()) {
            rechecking.begin(of.history().rows(), opened);
        } else {
            rechecking.changed(opened.transcript(), of.history().rows());
        }
    }

    private void begin() {
        Call opened = call.get();
        if (opened == null) {
            return;
        }
        if (work.get() == null) {
            Work fresh = Work.on(opened);
            keep(fresh);
            check(fresh);
        }
        refresh();
        if (!follow(reader.here().get())) {
            goTo(Math.clamp(row.get(), 0, rows.get().all().size() - 1));
        }
    }

    private void keep(Work now) {
        works.put(Work.Key.of(now.call()), now);
        work.set(now);
    }

    private void take(Checked now) {
        Call of = call.get();
        if (of == null
                || !app.diptych.ui.reader.row.Call.isSameReading(
                        of.analysis(), now.call().analysis())) {
            return; // Another call was opened meanwhile.
        }
        boolean first = checked == null;
        checked = now;
        revised.accept(now.call().analysis());
        refresh();
        if (first && active.get()) {
            follow(reader.here().get());
        }
    }

    private void refresh() {
        Work at = work.get();
        if (at == null) {
            rows.set(Rows.NONE);
            found.set(Found.NONE);
            return;
        }
        List<Segment> all = at.history().rows();
        Rows fresh = new Rows(at.call().analysis().transcript(), all, checked, List.of());
        Found flags = Found.in(fresh, findings.shown());
        found.set(flags);
        rows.set(fresh.showing(Aim.chosen(choice.get(), all, flags, editing.get() == null ? -1 : row.get())));
    }

    /** Goes where the reader was sent: to the finding or the hit there, else to the first row of the passage. */
    private boolean follow(int passage) {
        Rows now = rows.get();
        Item flagged = findings.current().get();
        Hit hit = reader.hit().get();
        int wanted = Aim.at(now, passage, flagged, hit);
        boolean here = row.get() >= 0 && row.get() < now.all().size() && now.checkedPassage(row.get()) == passage;
        if (wanted >= 0 && !(here && flagged == null && hit == null)) {
            show(wanted);
        }
        return wanted >= 0;
    }

    /** Goes to a row; one that the choice leaves out brings all back. */
    public void show(int number) {
        if (rows.get().index(number) < 0 && choice.get() != RowChoice.ALL) {
            choice.set(RowChoice.ALL);
        }
        goTo(number);
    }

    /** Makes a row the one that the person is at. */
    public void goTo(int number) {
        Work at = work.get();
        if (at == null || number < 0 || number >= at.history().rows().size()) {
            return;
        }
        if (number != row.get()) {
            leaveCell();
            carets.set(Carets.NONE);
            news.set(ReviewNews.NONE);
            row.set(number);
            keep(new Work(at.call(), at.history(), number, at.saving()));
        }
        int passage = rows.get().checkedPassage(number);
        if (passage >= 0 && active.get()) {
            reader.setCurrent(passage);
        }
    }

    /** Goes so many of the rows shown up or down. */
    public void move(int by) {
        Rows now = rows.get();
        int size = now.shown().size();
        if (size > 0) {
            int index = now.index(row.get());
            goTo(now.shown().get(Math.clamp(index < 0 ? 0 : (long) index + by, 0, size - 1)));
        }
    }

    /** Begins to rewrite one side of the row; nothing happens where there is no row. */
    public void edit(Language wanted) {
        if (work.get() != null && row.get() >= 0) {
            typing = false;
            side.set(wanted);
            editing.set(wanted);
        }
    }

    /** Ends rewriting; what was typed stays. */
    public void leaveCell() {
        if (editing.get() != null) {
            editing.set(null);
            typing = false;
            refresh();
        }
    }

    /** Takes what stands in the cell now; the keys of one visit to it are one step. */
    public void type(String text) {
        History before = history();
        Language at = editing.get();
        if (before == null || at == null) {
            return;
        }
        Texts.edit(before.rows(), row.get(), at, text).ifPresent(step -> {
            change(before, typing ? before.typedOn(step) : before.then(step));
            typing = true;
        });
    }

    /** Takes a step, where there is one to be taken. */
    public boolean then(Optional<Splice> step) {
        History before = history();
        if (before == null || step.isEmpty()) {
            return false;
        }
        typing = false;
        change(before, before.then(step.get()));
        return true;
    }

    /** Takes the last step back, and shows where. */
    public void undo() {
        History before = history();
        if (before != null) {
            before.last().ifPresent(step -> change(before, before.undo(), step));
        }
    }

    /** Does again what was taken back last, and shows where. */
    public void redo() {
        History before = history();
        if (before != null) {
            before.next().ifPresent(step -> change(before, before.redo(), step));
        }
    }

    private void change(History before, History now, Splice step) {
        typing = false;
        boolean inCell = editing.get() != null
                && step.at() == row.get()
                && now.rows().size() == before.rows().size();
        if (!inCell) {
            leaveCell();
        }
        change(before, now);
        show(Math.clamp(step.at(), 0, now.rows().size() - 1));
    }

    private void change(History before, History now) {
        Work at = Objects.requireNonNull(work.get(), "nothing is reviewed");
        news.set(ReviewNews.NONE);
        int last = now.rows().size() - 1;
        row.set(Math.min(row.get(), last));
        keep(new Work(at.call(), now, row.get(), Saving.UNSAVED));
        carets.set(carets.get().in(now.rows().get(Math.max(0, row.get()))));
        saving.set(Saving.UNSAVED);
        rechecking.changed(at.call().analysis().transcript(), now.rows());
        refresh();
        listeners.forEach(listener -> listener.accept(before, now));
    }

    /** Tells what came of a command. */
    void tell(ReviewNews told) {
        news.set(told);
    }

    Rechecking rechecking() {
        return rechecking;
    }
}
