package app.diptych.ui;

import app.diptych.model.Source;
import app.diptych.ui.findings.FindingsViewModel;
import app.diptych.ui.findings.store.ReviewStore;
import app.diptych.ui.reader.ReaderView;
import app.diptych.ui.reader.ReaderViewModel;
import app.diptych.ui.review.Checking;
import app.diptych.ui.review.ReviewActions;
import app.diptych.ui.review.ReviewViewModel;
import app.diptych.ui.review.Rows;
import app.diptych.ui.review.note.NotesView;
import app.diptych.ui.review.note.NotesViewModel;
import app.diptych.ui.review.replace.ReplaceBar;
import app.diptych.ui.review.replace.ReplaceViewModel;
import app.diptych.ui.review.view.ModePane;
import app.diptych.ui.review.view.ReviewView;
import app.diptych.ui.shell.Call;
import app.diptych.ui.shell.Mode;
import app.diptych.ui.shell.Origin;
import app.diptych.ui.shell.ShellViewModel;
import app.diptych.ui.shell.review.ReviewCommands;
import app.diptych.ui.support.Background;
import app.diptych.ui.support.Faces;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Lifetime;
import app.diptych.ui.support.Texts;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Review and notes of one window: view models that stay, views made anew for each language. */
final class ReviewDoor {
    private final ShellViewModel shell;
    private final ReaderViewModel reader;
    private final FindingsViewModel findings;
    private final ReviewViewModel model;
    private final ReviewActions actions;
    private final ReplaceViewModel replacing;
    private final NotesViewModel notes;
    private final Background keeping;
    /** What two files became that was told already, by what it was read from. */
    private final Set<Source> welcomed = Collections.newSetFromMap(new IdentityHashMap<>());

    private @Nullable ModePane middle;
    private @Nullable NotesView list;

    /**
     * @param checking checks what is mended; without one nothing is checked anew
     * @param searching finds words that are to be replaced
     * @param store keeps notes
     * @param keeping reads and writes them
     */
    ReviewDoor(
            ShellViewModel shell,
            ReaderViewModel reader,
            FindingsViewModel findings,
            @Nullable Checking checking,
            Background searching,
            ReviewStore store,
            Background keeping) {
        this.shell = shell;
        this.reader = reader;
        this.findings = findings;
        this.keeping = keeping;
        model = new ReviewViewModel(
                reader,
                findings,
                checking == null ? null : checking.analyzer(),
                checking == null ? searching : checking.background(),
                shell::revise);
        actions = new ReviewActions(model);
        replacing = new ReplaceViewModel(model, searching);
        notes = new NotesViewModel(reader, store, keeping);
    }

    /** Begins to follow the window, after reader and findings, whose marks it shows. */
    void follow() {
        model.call().bind(shell.current());
        model.active().bind(shell.mode().isEqualTo(Mode.REVIEW));
        notes.analysis().bind(shell.analysis());
        model.rows().subscribe(this::welcome);
    }

    /** What two files became is told once, when it can be seen. */
    private void welcome(Rows rows) {
        Call call = shell.current().get();
        if (call != null
                && call.origin() instanceof Origin.TwoFiles
                && rows.checkedCall() != null
                && model.active().get()) {
            Source source = call.analysis().transcript().source();
            if (welcomed.add(source)) {
                // After the view has gone where the reader stands.
                keeping.fx().execute(actions::tellAlignment);
            }
        }
    }

    ReviewViewModel model() {
        return model;
    }

    ReviewActions actions() {
        return actions;
    }

    NotesViewModel notes() {
        return notes;
    }

    /** @param addNote asks what is to be noted */
    ReviewCommands commands(Runnable addNote) {
        return new ReviewBridge(model, actions, addNote);
    }

    /**
     * New views.
     *
     * @param middle reader and review, one of them in front
     * @param notes the list of notes
     * @param release lets go of what they listen to
     */
    record Made(ModePane middle, NotesView notes, Runnable release) {}

    Made make(ReaderView view, Faces faces, Locale language, Lettering lettering) {
        Texts texts = new Texts("review", language);
        // Made when somebody begins to mend.
        Lifetime mended = new Lifetime();
        Supplier<ReviewView> mending = () -> {
            ReplaceBar replace = new ReplaceBar(replacing, lettering, texts, this::focus);
            ReviewView made = new ReviewView(model, reader, findings, actions, replace, faces, lettering, texts);
            made.highlight(notes.highlights());
            mended.hold(() -> {
                made.release();
                replace.release();
            });
            return made;
        };
        ModePane modes = new ModePane(
                Map.of(Mode.READ, () -> view, Mode.REVIEW, mending),
                shell.mode().get());
        NotesView noted = new NotesView(notes, lettering, texts);
        view.highlight(notes.highlights());
        middle = modes;
        list = noted;
        Subscription switched = shell.mode().subscribe((_, now) -> show(modes, now));
        return new Made(modes, noted, () -> {
            switched.unsubscribe();
            noted.release();
            mended.end();
        });
    }

    private void show(ModePane modes, Mode mode) {
        int here = reader.here().get();
        modes.show(mode);
        if (mode == Mode.READ && here >= 0) {
            reader.reveal(here);
        }
    }

    private void focus() {
        ModePane modes = middle;
        if (modes != null && shell.mode().get() == Mode.REVIEW) {
            modes.requestFocus();
        }
    }

    /** Asks what is to be noted on what is selected or read. */
    void addNote(Window owner) {
        NotesView noted = list;
        if (noted != null) {
            noted.add(owner);
        }
    }
}
