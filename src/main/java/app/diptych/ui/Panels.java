package app.diptych.ui;

import app.diptych.analysis.Analysis;
import app.diptych.library.count.CallCount;
import app.diptych.library.search.Searcher;
import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.ui.findings.FindingsViewModel;
import app.diptych.ui.findings.store.ReviewStore;
import app.diptych.ui.findings.view.FindingsPane;
import app.diptych.ui.metrics.FigureWords;
import app.diptych.ui.metrics.MetricsView;
import app.diptych.ui.metrics.MetricsViewModel;
import app.diptych.ui.reader.ReaderView;
import app.diptych.ui.reader.ReaderViewModel;
import app.diptych.ui.reader.tip.QuantityWords;
import app.diptych.ui.review.Checking;
import app.diptych.ui.review.ReviewActions;
import app.diptych.ui.review.ReviewViewModel;
import app.diptych.ui.review.replace.ReplaceBar;
import app.diptych.ui.review.replace.ReplaceViewModel;
import app.diptych.ui.review.view.ReviewView;
import app.diptych.ui.search.SearchFrame;
import app.diptych.ui.search.SearchViewModel;
import app.diptych.ui.settings.Settings;
import app.diptych.ui.shell.Mode;
import app.diptych.ui.shell.PaneMaker;
import app.diptych.ui.shell.Panes;
import app.diptych.ui.shell.ReaderCommands;
import app.diptych.ui.shell.ShellViewModel;
import app.diptych.ui.support.Background;
import app.diptych.ui.support.Faces;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Texts;
import app.diptych.ui.translate.ConcordanceDialog;
import app.diptych.ui.translate.CountsDialog;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The reader and the metrics of one window: view models that stay, views made anew for each language. */
final class Panels implements PaneMaker {
    private final ReaderViewModel reader = new ReaderViewModel();
    private final MetricsViewModel metrics;
    private final SearchViewModel search;
    private final FindingsViewModel findings;
    private final ReviewViewModel review;
    private final ReviewActions reviewing;
    private final ReplaceViewModel replacing;
    private final ShellViewModel shell;
    private final Settings settings;
    private final ReaderCommands commands;
    private final ConceptCatalogue catalogue;
    private final Faces faces;
    /** Of the views that were made last. */
    private Locale language = Locale.ENGLISH;

    private final Background searching;
    private @Nullable Region side;
    private @Nullable ModePane middle;

    /** A window that forgets what was decided on findings. */
    Panels(ShellViewModel shell, ConceptCatalogue catalogue, Faces faces, Searcher searcher, Background searching) {
        this(shell, catalogue, faces, searcher, null, searching, ReviewStore.none(), searching);
    }

    /** @param checking checks what is mended in the review; without one nothing is checked anew */
    Panels(
            ShellViewModel shell,
            ConceptCatalogue catalogue,
            Faces faces,
            Searcher searcher,
            @Nullable Checking checking,
            Background searching,
            ReviewStore reviews,
            Background keeping) {
        this.shell = shell;
        this.catalogue = catalogue;
        this.faces = faces;
        search = new SearchViewModel(reader, searcher, searching, shell.settings());
        this.searching = searching;
        settings = shell.settings();
        findings = new FindingsViewModel(reader, settings, reviews, keeping);
        review = new ReviewViewModel(
                reader,
                findings,
                checking == null ? null : checking.analyzer(),
                checking == null ? searching : checking.background(),
                shell::revise);
        replacing = new ReplaceViewModel(review, searching);
        reviewing = new ReviewActions(review);
        commands = new ReaderBridge(
                reader,
                search,
                new FindingsBridge(findings, settings, this::askForConcordance, this::showCounts),
                new ReviewBridge(review, reviewing),
                () -> this.language);
        reader.analysis().bind(shell.analysis());
        reader.textScale().bind(shell.textScale());
        metrics = new MetricsViewModel(catalogue, reader::goTo);
        metrics.analysisProperty().bind(shell.analysis());
        // After the reader, which forgets all marks when it opens a call.
        findings.analysis().bind(shell.analysis());
        review.call().bind(shell.current());
        review.active().bind(shell.mode().isEqualTo(Mode.REVIEW));
    }

    ReaderViewModel reader() {
        return reader;
    }

    SearchViewModel search() {
        return search;
    }

    FindingsViewModel findings() {
        return findings;
    }

    ReviewViewModel review() {
        return review;
    }

    ReviewActions reviewing() {
        return reviewing;
    }

    ReaderCommands commands() {
        return commands;
    }

    Lettering lettering(Locale locale) {
        return text -> faces.faceFor(text, locale.toLanguageTag());
    }

    /** Figures in one face: Chinese ones hold Han characters beside digits, and two faces in a card would not match. */
    private Lettering figureLettering(Locale locale) {
        return locale.getLanguage().equals("zh")
                ? text -> faces.chineseFaceFor(text, locale.toLanguageTag())
                : lettering(locale);
    }

    @Override
    public Panes make(Locale wanted) {
        language = wanted;
        MetricsView figures = new MetricsView(metrics, new Texts("metrics", language), figureLettering(language));
        FigureWords words = new FigureWords(catalogue, language);
        ReaderView view = new ReaderView(reader, new Texts("reader", language), faces, words);
        Texts texts = new Texts("findings", language);
        FindingsPane found = new FindingsPane(
                findings,
                reader,
                view,
                texts,
                new QuantityWords(new Texts("reader", language), words),
                lettering(language));
        SideTabs tabs = new SideTabs(figures, found.list(), findings.tally(), settings, texts, lettering(language));
        ReplaceBar replace = new ReplaceBar(
                replacing, lettering(language), new Texts("review", language), () -> focus(Mode.REVIEW));
        ReviewView mending = new ReviewView(
                review, reader, findings, reviewing, replace, faces, lettering(language), new Texts("review", language));
        ModePane modes = new ModePane(
                Map.of(Mode.READ, view, Mode.REVIEW, mending), shell.mode().get());
        middle = modes;
        Subscription switched = shell.mode().subscribe((_, now) -> show(now));
        SearchFrame searched = new SearchFrame(search, modes, new Texts("search", language), lettering(language));
        side = tabs;
        addToMenu(view.menu(), texts);
        return new Panes(searched, tabs, () -> {
            switched.unsubscribe();
            mending.release();
            replace.release();
            tabs.release();
            found.release();
            searched.release();
            view.release();
            figures.release();
        });
    }

    private void show(Mode mode) {
        int here = reader.here().get();
        ModePane modes = middle;
        if (modes != null) {
            modes.show(mode);
        }
        if (mode == Mode.READ && here >= 0) {
            reader.reveal(here);
        }
    }

    private void focus(Mode mode) {
        ModePane modes = middle;
        if (modes != null && shell.mode().get() == mode) {
            modes.requestFocus();
        }
    }

    private void addToMenu(ContextMenu menu, Texts texts) {
        MenuItem concordance = new MenuItem(texts.get("command.concordance"));
        concordance.setId("reader-concordance");
        concordance.setOnAction(_ -> askForConcordance());
        lettering(language).cover(concordance);
        menu.getItems().addAll(new SeparatorMenuItem(), concordance);
    }

    private void askForConcordance() {
        Window window = window();
        if (window != null) {
            new ConcordanceDialog(reader, searching, lettering(language), new Texts("findings", language)).show(window);
        }
    }

    private void showCounts() {
        Window window = window();
        Analysis call = reader.analysis().get();
        if (window != null && call != null) {
            CountsDialog.of(
                            window,
                            CallCount.of(call.transcript()),
                            lettering(language),
                            new Texts("findings", language))
                    .show();
        }
    }

    private @Nullable Window window() {
        Region shown = side;
        // The pane may be hidden; then any window that is shown owns the dialog.
        return shown != null && shown.getScene() != null
                ? shown.getScene().getWindow()
                : Window.getWindows().stream()
                        .filter(Window::isFocused)
                        .findFirst()
                        .orElse(null);
    }
}
