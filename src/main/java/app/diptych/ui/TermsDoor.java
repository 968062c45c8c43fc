package app.diptych.ui;

import app.diptych.check.term.file.TermText;
import app.diptych.model.Language;
import app.diptych.model.Transcript;
import app.diptych.ui.findings.FindingsViewModel;
import app.diptych.ui.folder.FolderRules;
import app.diptych.ui.reader.ReaderViewModel;
import app.diptych.ui.shell.ShellViewModel;
import app.diptych.ui.shell.finding.FindingNews;
import app.diptych.ui.support.Background;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Texts;
import app.diptych.ui.terms.TermStore;
import app.diptych.ui.terms.TermsViewModel;
import app.diptych.ui.terms.view.TermsView;
import app.diptych.ui.terms.view.TermsWindow;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Opens the termbase from wherever it is asked for, and takes what changes there to the findings. */
final class TermsDoor {
    private final ReaderViewModel reader;
    private final FolderRules rules;
    private final TermSupplies supplies;
    private final Supplier<@Nullable Window> owner;
    private final Function<Locale, Lettering> letterings;
    private final FindingsViewModel findings;
    private final Background background;
    /** Made with the first call: before it, reading the shipped termbase would only hold up the window. */
    private @Nullable TermsViewModel model;

    private Locale language = Locale.ENGLISH;
    private @Nullable TermsWindow window;
    private @Nullable TermsView view;

    TermsDoor(
            ShellViewModel shell,
            ReaderViewModel reader,
            FindingsViewModel findings,
            TermSupplies supplies,
            Background background,
            Supplier<@Nullable Window> owner,
            Function<Locale, Lettering> letterings) {
        this.reader = reader;
        this.rules = shell.rules();
        this.supplies = supplies;
        this.owner = owner;
        this.letterings = letterings;
        this.findings = findings;
        this.background = background;
        // After the findings, which take up the call as it was opened.
        shell.analysis().subscribe(now -> {
            if (now != null || model != null) {
                model().open(now, rules.folder().get());
            }
        });
    }

    TermsViewModel model() {
        TermsViewModel made = model;
        if (made == null) {
            made = make();
            model = made;
        }
        return made;
    }

    private TermsViewModel make() {
        TermsViewModel made = new TermsViewModel(
                new TermStore(supplies.folders(), supplies.personal()),
                supplies.checks(),
                background,
                findings::recheck);
        made.broken().subscribe(broken -> {
            if (broken != null) {
                findings.tell(FindingNews.Kind.TERMS, broken.file(), broken.line());
            }
        });
        return made;
    }

    /** Words it in another language; an open window is filled anew. */
    void speak(Locale wanted) {
        language = wanted;
        if (window != null) {
            fill(window);
        }
    }

    private TermsView fill(TermsWindow into) {
        Texts texts = new Texts("terms", language);
        TermsView fresh = new TermsView(model(), supplies.questions(), letterings.apply(language), texts);
        into.fill(fresh, texts.get("title"));
        view = fresh;
        return fresh;
    }

    /** Opens the window, and does something in it once it holds what the files say. */
    private void open(Consumer<TermsView> then) {
        Window of = owner.get();
        if (window == null && of != null) {
            window = new TermsWindow(of);
        }
        TermsWindow now = window;
        if (now == null) {
            return;
        }
        boolean open = now.isShowing();
        TermsView in = view == null ? fill(now) : view;
        now.show();
        if (open) {
            then.accept(in);
        } else {
            model().reload(() -> then.accept(Objects.requireNonNullElse(view, in)));
        }
    }

    /** Opens the termbase. */
    void show() {
        open(TermsView::focusSearch);
    }

    /** Opens the entry of a term that the English uses by these words. */
    void edit(String english) {
        open(in -> in.edit(english));
    }

    /** Opens an entry for the words that are selected in the reader; without any, the termbase. */
    void addSelected() {
        String words = reader.selectedText().strip().replaceAll("\\s+", " ");
        var selection = reader.selection().get();
        if (words.isEmpty() || selection == null) {
            show();
        } else if (selection.column() == Language.EN) {
            open(in -> in.begin(new TermText(words, "term", "", "", "", "", "", false)));
        } else {
            String taiwan = isTraditional() ? words : "";
            String mainland = isTraditional() ? "" : words;
            open(in -> in.begin(new TermText("", "term", taiwan, "", mainland, "", "", false)));
        }
    }

    private boolean isTraditional() {
        var call = reader.analysis().get();
        return call == null || isTraditional(call.transcript());
    }

    private static boolean isTraditional(Transcript transcript) {
        return !transcript.chinese().contains("Hans");
    }
}
