package app.diptych.ui.terms;

import app.diptych.analysis.Analysis;
import app.diptych.analysis.TermChecks;
import app.diptych.check.term.base.Term;
import app.diptych.check.term.base.Termbase;
import app.diptych.check.term.file.TermFileException;
import app.diptych.check.term.file.TermSheet;
import app.diptych.check.term.file.TermText;
import app.diptych.ui.support.Background;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Terms of one's own: what they are, what changes them, where they are kept. A change is kept at once and checked by. */
public final class TermsViewModel {
    private final TermStore store;
    private final TermChecks checks;
    private final Background background;
    private final Consumer<Analysis> checked;
    private final ReadOnlyObjectWrapper<TermStore.Layers> layers;
    private final ReadOnlyObjectWrapper<@Nullable Path> folder = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Told> told = new ReadOnlyObjectWrapper<>(Told.NOTHING);
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.ALL);
    /** Made when they are asked for: most windows never show them. */
    private final ObservableValue<List<TermRow>> rows;

    private final ObservableList<TermSheet> before = FXCollections.observableArrayList();
    private final ObservableList<TermSheet> after = FXCollections.observableArrayList();
    /** How often something was changed here. */
    private int changes;

    private @Nullable Analysis call;
    /** Whether the findings shown are by another termbase than the shipped one. */
    private boolean rechecked;

    /**
     * @param store where terms of one's own lie
     * @param checks holds calls to them
     * @param background reads, writes and checks, in turn
     * @param checked told what was found anew in the call shown
     */
    public TermsViewModel(TermStore store, TermChecks checks, Background background, Consumer<Analysis> checked) {
        this.store = store;
        this.checks = checks;
        this.background = background;
        this.checked = checked;
        layers = new ReadOnlyObjectWrapper<>(store.none());
        rows = layers.flatMap(now -> scope.map(of -> now.of(of).rows()));
        scope.subscribe((_, _) -> {
            before.clear();
            after.clear();
            tellBroken();
        });
    }

    private Layer layer() {
        return layers.get().of(scope.get());
    }

    /**
     * Takes up the call that is shown.
     *
     * @param in the folder it lies in, or null
     */
    public void open(@Nullable Analysis shown, @Nullable Path in) {
        call = shown;
        rechecked = false;
        if (!Objects.equals(in, folder.get())) {
            scope.set(Scope.ALL);
            folder.set(in);
        }
        reload();
    }

    /** Reads the files again: they may have been changed by hand. */
    public void reload() {
        reload(() -> {});
    }

    /** The same, and then does something by what they say. */
    public void reload(Runnable then) {
        Path in = folder.get();
        int asked = changes;
        background.run(
                () -> store.read(in),
                read -> {
                    // What was changed since is newer than what was read.
                    if (Objects.equals(in, folder.get()) && asked == changes) {
                        take(read);
                    }
                    then.run();
                },
                background.unexpected());
    }

    private void take(TermStore.Layers read) {
        boolean same =
                read.of(scope.get()).sheet().rows().equals(layer().sheet().rows());
        if (!same) {
            before.clear();
            after.clear();
        }
        layers.set(read);
        tellBroken();
        check();
    }

    private void tellBroken() {
        TermFileException broken = layer().broken();
        told.set(broken == null ? Told.NOTHING : new Told(Told.Kind.BROKEN, 0, String.valueOf(layer().file()), broken));
    }

    /** Why terms of one's own are not used, in either scope; null where they are. */
    public ObservableValue<@Nullable TermFileException> broken() {
        return layers.map(now -> {
            Layer inFolder = now.folder();
            return inFolder != null && inFolder.broken() != null
                    ? inFolder.broken()
                    : now.all().broken();
        });
    }

    /** Whose terms are edited. */
    public ObjectProperty<Scope> scope() {
        return scope;
    }

    /** The folder of the call shown, or null. */
    public ReadOnlyObjectProperty<@Nullable Path> folder() {
        return folder.getReadOnlyProperty();
    }

    /** Every entry, one's own first. */
    public ObservableValue<List<TermRow>> rows() {
        return rows;
    }

    /** What is to be told now. */
    public ReadOnlyObjectProperty<Told> told() {
        return told.getReadOnlyProperty();
    }

    /** Whether entries can be changed: not while the file is one that cannot be read. */
    public ObservableValue<Boolean> editable() {
        return Bindings.createBooleanBinding(() -> layer().broken() == null, layers, scope);
    }

    /** Whether there is something to take back. */
    public ObservableValue<Boolean> canUndo() {
        return Bindings.isNotEmpty(before);
    }

    /** Whether there is something to do again. */
    public ObservableValue<Boolean> canRedo() {
        return Bindings.isNotEmpty(after);
    }

    /** The termbase with everything of one's own. */
    public Termbase termbase() {
        TermStore.Layers now = layers.get();
        return store.merged(now.folder() == null ? now.all() : now.folder());
    }

    /** The line of the term that a text uses by these words, or null. */
    public @Nullable TermRow find(String words) {
        Term term = store.merged(layer()).used(words);
        return term == null
                ? null
                : rows.getValue().stream()
                        .filter(row -> TermText.forms(row.text().english()).stream()
                                .anyMatch(form -> Termbase.key(form).equals(Termbase.key(term.name()))))
                        .findFirst()
                        .orElse(null);
    }

    /** Changes what a line says. */
    public void edit(TermRow row, TermText text) {
        change(layer().edited(row, text));
    }

    /** Takes a line away: one's own goes, an entry of the base is not checked any more. */
    public void remove(TermRow row) {
        change(layer().without(row));
    }

    /** Adds an entry, complete or not, and gives its line. */
    public TermRow add(TermText text) {
        List<TermText> now = new ArrayList<>(layer().sheet().rows());
        now.add(text);
        change(layer().sheet().with(now));
        int at = now.size() - 1;
        return rows.getValue().stream()
                .filter(row -> row.own() == at)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("an entry was not added: " + text));
    }

    /** Takes back the last change. */
    public void undo() {
        if (!before.isEmpty()) {
            after.add(layer().sheet());
            put(before.removeLast());
        }
    }

    /** Does again what was taken back. */
    public void redo() {
        if (!after.isEmpty()) {
            before.add(layer().sheet());
            put(after.removeLast());
        }
    }

    /** Whether it was a change, and could be made. */
    private boolean change(TermSheet now) {
        boolean changes = layer().broken() == null && !now.equals(layer().sheet());
        if (changes) {
            before.add(layer().sheet());
            after.clear();
            put(now);
        }
        return changes;
    }

    private void put(TermSheet sheet) {
        changes++;
        Scope of = scope.get();
        Path in = folder.get();
        layers.set(store.with(layers.get(), of, sheet));
        Layer layer = layer();
        background.run(
                () -> store.write(of, in, layer),
                file -> told.set(Told.of(store.isAside(file) ? Told.Kind.ASIDE : Told.Kind.KEPT, file.toString())),
                e -> told.set(Told.of(Told.Kind.UNKEPT, because(e))));
        check();
    }

    /** Finds anew what is wrong with the call's terms, off the FX thread; a later change overtakes. */
    private void check() {
        Analysis of = call;
        TermStore.Layers by = layers.get();
        if (of == null || (by.isEmpty() && !rechecked)) {
            return;
        }
        rechecked = true;
        background.run(
                () -> by.isEmpty() ? of : checks.check(of, store.merged(by.folder() == null ? by.all() : by.folder())),
                found -> show(of, by, found),
                background.unexpected());
    }

    @SuppressWarnings("ReferenceEquality") // the very call and terms that were asked for
    private void show(Analysis of, TermStore.Layers by, Analysis found) {
        if (call == of && layers.get() == by) {
            checked.accept(found);
        }
    }

    /** Takes over the entries of a file; those of the same name are replaced. */
    public void importFrom(Path file) {
        background.run(
                () -> store.entries(file),
                entries -> {
                    Told.Kind kind = layer().broken() != null ? Told.Kind.BROKEN : Told.Kind.IMPORTED;
                    if (kind == Told.Kind.IMPORTED && !entries.isEmpty() && !change(layer().joined(entries))) {
                        kind = Told.Kind.KNOWN;
                    }
                    Told done = new Told(kind, entries.size(), String.valueOf(file.getFileName()), layer().broken());
                    // After they are kept, which is told as well.
                    background.run(() -> done, told::set, background.unexpected());
                },
                e -> told.set(
                        e instanceof TermFileException broken
                                ? new Told(Told.Kind.BROKEN, 0, file.toString(), broken)
                                : Told.of(Told.Kind.UNKEPT, because(e))));
    }

    /**
     * Writes entries for another program.
     *
     * @param own whether one's own alone
     */
    public void export(Path file, boolean own) {
        Layer layer = layer();
        background.run(
                () -> store.export(layer, own, file),
                count -> told.set(new Told(Told.Kind.EXPORTED, count, file.toString(), null)),
                e -> told.set(Told.of(Told.Kind.UNWRITTEN, because(e))));
    }

    private static String because(Exception e) {
        return e instanceof IOException && e.getMessage() != null ? e.getMessage() : e.toString();
    }
}
