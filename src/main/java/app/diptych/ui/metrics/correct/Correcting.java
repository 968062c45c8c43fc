package app.diptych.ui.metrics.correct;

import app.diptych.analysis.Analysis;
import app.diptych.metric.Fact;
import app.diptych.model.Period;
import app.diptych.quantity.Quantity;
import app.diptych.review.Addition;
import app.diptych.review.CorrectedFact;
import app.diptych.review.Correction;
import app.diptych.review.Corrections;
import app.diptych.review.FactKey;
import app.diptych.ui.findings.store.ReviewStore;
import app.diptych.ui.metrics.figure.Figures;
import app.diptych.ui.reader.row.Call;
import app.diptych.ui.support.Background;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The corrections of the facts of the call that is open: read when it is opened, written after each change. */
public final class Correcting {
    private final ReviewStore store;
    private final Background background;
    private final Runnable changed;
    private final Map<String, Corrections> known = new HashMap<>();
    private final Set<String> asked = new HashSet<>();
    /** What the worker has read; what is changed before that is known here is written together with it. */
    private final Map<String, Corrections> kept = new ConcurrentHashMap<>();

    private final Set<String> read = new HashSet<>();
    private final ReadOnlyBooleanWrapper isRead = new ReadOnlyBooleanWrapper(true);
    private final Deque<Corrections> before = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final Deque<Corrections> after = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<String> unwritten = new ReadOnlyObjectWrapper<>("");
    private @Nullable Analysis call;

    /**
     * @param store keeps them
     * @param background the door to where files are written
     * @param changed called when other corrections are there
     */
    public Correcting(ReviewStore store, Background background, Runnable changed) {
        this.store = store;
        this.background = background;
        this.changed = changed;
    }

    /** Takes up another call, or none. */
    public void open(@Nullable Analysis opened) {
        if (Call.isSameReading(call, opened)) {
            // It was mended: what was corrected stays, and can still be taken back.
            call = opened;
            return;
        }
        call = opened;
        before.clear();
        canUndo.set(false);
        after.clear();
        canRedo.set(false);
        if (opened != null) {
            learn(opened);
        }
        isRead.set(opened == null || read.contains(name(opened)));
    }

    /** Whether it is known by now what was changed before in the call that is open. */
    public ReadOnlyBooleanProperty isRead() {
        return isRead.getReadOnlyProperty();
    }

    /** Reads what was corrected in a call that is open behind another, as far as it is not known. */
    public void learn(Analysis of) {
        String name = name(of);
        if (asked.add(name)) {
            background.run(
                    () -> {
                        Corrections found = store.corrections(of);
                        kept.put(name, found);
                        return found;
                    },
                    found -> read(name, found),
                    background.unexpected());
        }
    }

    /** What was changed while the file was read goes before it, and taking that back leaves what was kept. */
    private void read(String name, Corrections found) {
        read.add(name);
        known.merge(name, found, Corrections::over);
        if (call != null && name(call).equals(name)) {
            for (Deque<Corrections> steps : List.of(before, after)) {
                List<Corrections> over =
                        steps.stream().map(each -> each.over(found)).toList();
                steps.clear();
                steps.addAll(over);
            }
            isRead.set(true);
        }
        if (!found.isEmpty()) {
            changed.run();
        }
    }

    private static String name(Analysis call) {
        return call.transcript().source().sha256();
    }

    private Corrections of(Analysis of) {
        return known.getOrDefault(name(of), Corrections.NONE);
    }

    /** What was changed in the call that is open. */
    public Corrections corrections() {
        return call == null ? Corrections.NONE : of(call);
    }

    /** All facts of a call with what was done to them, the hidden ones too. */
    public List<CorrectedFact> facts(Analysis of) {
        return of(of).of(of);
    }

    /** The facts of a call that stand, with what was done to them. */
    public List<CorrectedFact> standing(Analysis of) {
        Corrections corrections = of(of);
        if (corrections.isEmpty()) {
            return Figures.asRead(of);
        }
        List<CorrectedFact> all = corrections.of(of);
        return corrections.standing(of).stream().map(fact -> all.get(fact.id())).toList();
    }

    /** What was made of a fact of the call that is open; a fact of another is as it was read. */
    public CorrectedFact now(Fact read) {
        Analysis of = call;
        if (of == null || corrections().isEmpty() || read.id() >= of.facts().size()) {
            return new CorrectedFact(read, CorrectedFact.Mark.READ);
        }
        return of.facts().get(read.id()).equals(read)
                ? facts(of).get(read.id())
                : new CorrectedFact(read, CorrectedFact.Mark.READ);
    }

    /** Whether there is a change to be taken back. */
    public ReadOnlyBooleanProperty canUndo() {
        return canUndo.getReadOnlyProperty();
    }

    /** Why the last change could not be kept; empty where all is well. */
    public ReadOnlyObjectProperty<String> unwritten() {
        return unwritten.getReadOnlyProperty();
    }

    /** Takes the last change back. */
    public void undo() {
        Analysis of = call;
        if (of != null && !before.isEmpty()) {
            after.push(of(of));
            put(of, before.pop());
        }
    }

    /** Whether a change that was taken back can be made again. */
    public ReadOnlyBooleanProperty canRedo() {
        return canRedo.getReadOnlyProperty();
    }

    /** Makes the change again that was taken back last. */
    public void redo() {
        Analysis of = call;
        if (of != null && !after.isEmpty()) {
            before.push(of(of));
            put(of, after.pop());
        }
    }

    /** Says what a fact is instead; a part that is as the program read it is no correction. */
    public void correct(Fact shown, String concept, String entity, Period period) {
        change((of, corrections) -> {
            if (shown.id() >= of.facts().size()) {
                Addition old = corrections.additions().get(addition(of, corrections, shown));
                return corrections
                        .without(old)
                        .with(new Addition(old.words(), old.passage(), old.nth(), concept, entity, period.code()));
            }
            Fact read = of.facts().get(shown.id());
            String otherConcept = concept.equals(read.concept()) ? null : concept;
            String otherEntity = entity.equals(read.entity()) ? null : entity;
            String otherPeriod = period.equals(read.period()) ? null : period.code();
            FactKey key = key(of, shown);
            return otherConcept == null && otherEntity == null && otherPeriod == null
                    ? corrections.without(key)
                    : corrections.with(new Correction(key, false, otherConcept, otherEntity, otherPeriod));
        });
    }

    /** Hides a fact, or shows it again; an added one is taken away. */
    public void toggleHidden(Fact shown) {
        change((of, corrections) -> {
            if (shown.id() >= of.facts().size()) {
                return corrections.without(corrections.additions().get(addition(of, corrections, shown)));
            }
            FactKey key = key(of, shown);
            boolean hidden = corrections.corrections().stream()
                    .anyMatch(each -> each.key().equals(key) && each.hidden());
            return hidden ? corrections.without(key) : corrections.with(new Correction(key, true, null, null, null));
        });
    }

    /** Takes back everything that was changed of a fact. */
    public void restore(Fact shown) {
        change((of, corrections) -> shown.id() >= of.facts().size()
                ? corrections.without(corrections.additions().get(addition(of, corrections, shown)))
                : corrections.without(key(of, shown)));
    }

    /** Adds a fact that an English amount states. */
    public void add(Quantity amount, String concept, String entity, Period period) {
        change((of, corrections) -> corrections.with(Corrections.addition(of, amount, concept, entity, period)));
    }

    private static FactKey key(Analysis of, Fact fact) {
        return FactKey.of(of).get(fact.id());
    }

    /** Which addition a fact is: those that are not found in the call have no fact. */
    private static int addition(Analysis of, Corrections corrections, Fact shown) {
        for (int i = 0; i < corrections.additions().size(); i++) {
            List<CorrectedFact> alone =
                    new Corrections(List.of(), List.of(corrections.additions().get(i))).of(of);
            boolean same = alone.size() > of.facts().size()
                    && Objects.equals(alone.getLast().fact().quantity(), shown.quantity())
                    && alone.getLast().fact().concept().equals(shown.concept());
            if (same) {
                return i;
            }
        }
        throw new IllegalArgumentException("no added fact: " + shown);
    }

    private void change(BiFunction<Analysis, Corrections, Corrections> change) {
        Analysis of = call;
        if (of != null) {
            Corrections now = of(of);
            Corrections next = change.apply(of, now);
            if (!next.equals(now)) {
                before.push(now);
                after.clear();
                put(of, next);
            }
        }
    }

    private void put(Analysis of, Corrections now) {
        String name = name(of);
        boolean early = !read.contains(name);
        known.put(name, now);
        canUndo.set(!before.isEmpty());
        canRedo.set(!after.isEmpty());
        background.run(
                () -> {
                    store.write(of, early ? now.over(kept.getOrDefault(name, Corrections.NONE)) : now);
                    return true;
                },
                _ -> unwritten.set(""),
                e -> unwritten.set(String.valueOf(e.getMessage())));
        changed.run();
    }
}
