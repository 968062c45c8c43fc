package app.diptych.ui.review.note;

import app.diptych.analysis.Analysis;
import app.diptych.document.WholeFile;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import app.diptych.model.Transcript;
import app.diptych.review.note.Anchor;
import app.diptych.review.note.Colour;
import app.diptych.review.note.Note;
import app.diptych.review.note.NoteMarkdown;
import app.diptych.review.note.Notes;
import app.diptych.ui.findings.store.ReviewStore;
import app.diptych.ui.reader.ReaderViewModel;
import app.diptych.ui.reader.flag.Highlights;
import app.diptych.ui.reader.row.Call;
import app.diptych.ui.reader.select.Position;
import app.diptych.ui.reader.select.Selection;
import app.diptych.ui.support.Background;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The notes on the call that is open: read when it is opened, written after each change. On the FX thread. */
public final class NotesViewModel {
    private final ReaderViewModel reader;
    private final ReviewStore store;
    private final Background background;
    private final ObjectProperty<@Nullable Analysis> analysis = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Notes> notes = new ReadOnlyObjectWrapper<>(Notes.NONE);
    private final ReadOnlyObjectWrapper<List<Note>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Highlights> highlights = new ReadOnlyObjectWrapper<>(Highlights.NONE);
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<NotesNews> news = new ReadOnlyObjectWrapper<>(NotesNews.NONE);
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final Deque<Notes> before = new ArrayDeque<>();
    /** As it was opened: by this very analysis the store knows where its notes are kept. */
    private @Nullable Analysis opened;
    /** Whether what was kept of them is known by now; nothing is written before. */
    private boolean isRead;

    /**
     * @param reader knows what is selected, and is told where to go
     * @param store keeps the notes
     * @param background reads and writes them
     */
    public NotesViewModel(ReaderViewModel reader, ReviewStore store, Background background) {
        this.reader = reader;
        this.store = store;
        this.background = background;
        analysis.subscribe(this::show);
        search.subscribe((_, _) -> refresh());
    }

    private void show(@Nullable Analysis last, @Nullable Analysis now) {
        if (now != null && Call.isSameReading(last, now)) {
            refresh();
            return;
        }
        opened = now;
        isRead = false;
        before.clear();
        canUndo.set(false);
        news.set(NotesNews.NONE);
        notes.set(Notes.NONE);
        refresh();
        if (now != null) {
            background.run(() -> store.notes(now), kept -> read(now, kept), background.unexpected());
        }
    }

    @SuppressWarnings("ReferenceEquality") // the very call that was asked for
    private void read(Analysis asked, Notes kept) {
        if (opened == asked) {
            isRead = true;
            Notes meanwhile = notes.get();
            notes.set(kept.united(meanwhile));
            refresh();
            if (!meanwhile.isEmpty()) {
                write(notes.get());
            }
        }
    }

    /** The notes to be saved with the call; null as long as it is not known what was kept of them. */
    public @Nullable Notes known() {
        return isRead ? notes.get() : null;
    }

    /** Takes in the notes of another copy of the call. */
    public void unite(Notes others) {
        Notes now = notes.get().united(others);
        if (!now.equals(notes.get())) {
            notes.set(now);
            refresh();
        }
    }

    /** The call, as it is mended now. */
    public ObjectProperty<@Nullable Analysis> analysis() {
        return analysis;
    }

    /** All notes. */
    public ReadOnlyObjectProperty<Notes> notes() {
        return notes.getReadOnlyProperty();
    }

    /** Those that are searched for, in the order of the call. */
    public ReadOnlyObjectProperty<List<Note>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** The words that notes are on. */
    public ReadOnlyObjectProperty<Highlights> highlights() {
        return highlights.getReadOnlyProperty();
    }

    /** What is searched for; all where it is empty. */
    public StringProperty search() {
        return search;
    }

    /** What is to be told now. */
    public ReadOnlyObjectProperty<NotesNews> news() {
        return news.getReadOnlyProperty();
    }

    /** Whether there is a change to be taken back. */
    public ReadOnlyBooleanProperty canUndo() {
        return canUndo.getReadOnlyProperty();
    }

    /** What a new note would be on: the words selected, else the passage that is read; null where there is none. */
    public @Nullable Anchor here() {
        Transcript call = call();
        if (call == null || call.passages().isEmpty()) {
            return null;
        }
        Selection selection = reader.selection().get();
        if (selection != null) {
            Passage passage = call.passages().get(selection.start().passage());
            Span words = selection.in(passage);
            if (words != null
                    && !words.of(String.valueOf(passage.text(selection.column())))
                            .isBlank()) {
                return Anchor.of(passage, selection.column(), words);
            }
        }
        return Anchor.of(call.passages()
                .get(Math.clamp(reader.here().get(), 0, call.passages().size() - 1)));
    }

    private @Nullable Transcript call() {
        Analysis now = analysis.get();
        return now == null ? null : now.transcript();
    }

    /** Notes something. */
    public void add(Anchor anchor, Colour colour, List<String> tags, String text) {
        change(notes.get().with(new Note(notes.get().nextId(), anchor, colour, tags, text)), NotesNews.NONE);
    }

    /** Changes a note. */
    public void replace(Note note) {
        change(notes.get().with(note), NotesNews.NONE);
    }

    /** Takes a note away; {@link #undo} brings it back. */
    public void remove(Note note) {
        change(notes.get().without(note), NotesNews.of(NotesNews.Kind.REMOVED));
    }

    /** Takes the last change back. */
    public void undo() {
        if (!before.isEmpty()) {
            Notes last = before.pop();
            put(last, NotesNews.NONE);
        }
    }

    private void change(Notes now, NotesNews told) {
        if (!now.equals(notes.get())) {
            before.push(notes.get());
            put(now, told);
        }
    }

    private void put(Notes now, NotesNews told) {
        notes.set(now);
        news.set(told);
        canUndo.set(!before.isEmpty());
        refresh();
        if (isRead) {
            write(now);
        }
    }

    private void write(Notes now) {
        Analysis of = opened;
        if (of != null) {
            background.run(
                    () -> Optional.ofNullable(store.write(of, now)),
                    beside -> beside.ifPresent(document ->
                            news.set(new NotesNews(NotesNews.Kind.BESIDE, String.valueOf(document.getFileName())))),
                    e -> news.set(new NotesNews(NotesNews.Kind.UNWRITTEN, String.valueOf(e.getMessage()))));
        }
    }

    private void refresh() {
        Transcript call = call();
        List<Highlights.Lit> lit = new ArrayList<>();
        List<Note> found = new ArrayList<>(notes.get().all().stream()
                .filter(note -> note.matches(search.get()))
                .toList());
        if (call != null) {
            found.sort(Comparator.comparingInt(
                    note -> note.anchor().find(call).map(Anchor.Place::passage).orElse(Integer.MAX_VALUE)));
            for (Note note : notes.get().all()) {
                Language side = note.anchor().side();
                note.anchor().find(call).ifPresent(place -> {
                    if (side != null && place.span() != null) {
                        lit.add(new Highlights.Lit(place.passage(), side, note.colour(), place.span()));
                    }
                });
            }
        }
        shown.set(List.copyOf(found));
        highlights.set(lit.isEmpty() ? Highlights.NONE : new Highlights(lit));
    }

    /** ¶ of what a note is on; 0 where its words are gone. */
    public int number(Note note) {
        Transcript call = call();
        return call == null
                ? 0
                : note.anchor().find(call).map(place -> place.passage() + 1).orElse(0);
    }

    /** Jumps to what a note is on, and selects its words. */
    public void go(Note note) {
        Transcript call = call();
        if (call == null) {
            return;
        }
        note.anchor().find(call).ifPresent(place -> {
            reader.goTo(place.passage());
            Language side = note.anchor().side();
            Span words = place.span();
            if (side != null && words != null && reader.columns().get().show(side)) {
                reader.selection()
                        .set(new Selection(
                                side,
                                new Position(place.passage(), words.start()),
                                new Position(place.passage(), words.end())));
            }
        });
    }

    /** Writes the notes that are shown as Markdown. */
    public void export(Path file) {
        Transcript call = call();
        if (call != null) {
            List<Note> all = shown.get();
            background.run(
                    () -> {
                        WholeFile.write(file, NoteMarkdown.of(call, all));
                        return file;
                    },
                    written -> news.set(new NotesNews(NotesNews.Kind.EXPORTED, String.valueOf(written.getFileName()))),
                    e -> news.set(new NotesNews(NotesNews.Kind.UNWRITTEN, String.valueOf(e.getMessage()))));
        }
    }
}
