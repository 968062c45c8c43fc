package app.diptych.ui;

import app.diptych.analysis.Analysis;
import app.diptych.library.search.Searcher;
import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.review.segment.Splice;
import app.diptych.ui.findings.FindingsViewModel;
import app.diptych.ui.findings.store.ReviewStore;
import app.diptych.ui.findings.view.FindingsPane;
import app.diptych.ui.metrics.MetricsPage;
import app.diptych.ui.metrics.MetricsView;
import app.diptych.ui.metrics.MetricsViewModel;
import app.diptych.ui.metrics.compare.Comparing;
import app.diptych.ui.metrics.correct.Correcting;
import app.diptych.ui.metrics.export.FactExport;
import app.diptych.ui.metrics.figure.FigureWords;
import app.diptych.ui.reader.ReaderView;
import app.diptych.ui.reader.ReaderViewModel;
import app.diptych.ui.reader.tip.QuantityWords;
import app.diptych.ui.review.Checking;
import app.diptych.ui.review.ReviewActions;
import app.diptych.ui.review.ReviewViewModel;
import app.diptych.ui.review.note.NotesViewModel;
import app.diptych.ui.search.SearchFrame;
import app.diptych.ui.search.SearchViewModel;
import app.diptych.ui.settings.Settings;
import app.diptych.ui.shell.DocumentCommands;
import app.diptych.ui.shell.Mode;
import app.diptych.ui.shell.PaneMaker;
import app.diptych.ui.shell.Panes;
import app.diptych.ui.shell.ReaderCommands;
import app.diptych.ui.shell.ShellViewModel;
import app.diptych.ui.shell.finding.FindingTally;
import app.diptych.ui.shell.window.SystemDesktop;
import app.diptych.ui.support.Background;
import app.diptych.ui.support.Faces;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Texts;
import app.diptych.ui.translate.PanelDialogs;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The reader and the metrics of one window: view models that stay, views made anew for each language. */
final class Panels implements PaneMaker {
    private final ReaderViewModel reader = new ReaderViewModel();
    private final ShellViewModel shell;
    private final PageReturn page;
    private final MetricsViewModel metrics;
    private final Correcting correcting;
    private final MetricsBridge bridge;
    private final Comparing comparing;
    private FactExport.Chooser chooser =
            (owner, texts, name) -> FactExport.dialog(dialogs().of(owner), texts, name);
    private String version = "dev";
    private final SearchViewModel search;
    private final FindingsViewModel findings;
    private final ReviewDoor reviewing;
    private final Settings settings;
    private final ReaderCommands commands;
    private final ConceptCatalogue catalogue;
    private final Faces faces;
    /** Of the views that were made last. */
    private Locale language = Locale.ENGLISH;

    private final Background searching;
    private final ReviewStore reviews;
    private final TermsDoor terms;
    private DocumentCommands documents = DocumentCommands.none();
    private @Nullable SideTabs side;
    private @Nullable MetricsPage pageView;

    /** A window that forgets what was decided on findings. */
    Panels(ShellViewModel shell, ConceptCatalogue catalogue, Faces faces, Searcher searcher, Background searching) {
        this(shell, catalogue, faces, searcher, null, searching, ReviewStore.none(), searching, TermSupplies.none());
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
            Background keeping,
            TermSupplies supplies) {
        this.shell = shell;
        this.catalogue = catalogue;
        this.faces = faces;
        search = new SearchViewModel(reader, searcher, searching, shell.settings());
        this.searching = searching;
        this.reviews = reviews;
        settings = shell.settings();
        findings = new FindingsViewModel(reader, shell.rules(), reviews, keeping);
        page = new PageReturn(shell, reader, this::comeBack);
        metrics = new MetricsViewModel(catalogue, page::go, settings.metrics());
        correcting = new Correcting(reviews, keeping, metrics::refresh);
        comparing = new Comparing(shell, SystemDesktop::files);
        bridge = new MetricsBridge(
                metrics,
                reader,
                correcting,
                factExport(keeping),
                () -> new Texts("metrics", this.language),
                texts -> figureLettering(texts.locale()),
                this::window,
                () -> comparing.ask(window(), new Texts("shell", this.language)),
                (title, sentence) -> dialogs().tell(title, sentence));
        reviewing = new ReviewDoor(shell, reader, findings, checking, searching, reviews, keeping);
        commands = new ReaderBridge(
                reader,
                search,
                new FindingsBridge(findings, settings, page::read, new Asked()),
                bridge,
                page,
                reviewing.commands(this::addNote),
                () -> documents,
                () -> this.language);
        reader.analysis().bind(shell.text());
        reader.textScale().bind(shell.textScale());
        shell.analysis().subscribe(correcting::open);
        metrics.correct(correcting::standing);
        metrics.analysisProperty().bind(shell.analysis());
        shell.calls().subscribe(this::tellOpen);
        shell.analysis().subscribe(_ -> tellOpen());
        metrics.rulesOff().set(Set.copyOf(settings.rulesOff()));
        settings.rulesOff().subscribe(() -> metrics.rulesOff().set(Set.copyOf(settings.rulesOff())));
        keepMode();
        // After the reader, which forgets all marks when it opens a call.
        findings.analysis().bind(shell.analysis());
        reviewing.follow();
        terms = new TermsDoor(shell, reader, findings, supplies, keeping, this::window, this::lettering);
    }

    private FactExport factExport(Background keeping) {
        return new FactExport(
                catalogue,
                keeping,
                () -> version,
                (owner, texts, name) -> chooser.choose(owner, texts, name),
                (title, sentence) -> dialogs().tell(title, sentence));
    }

    private void keepMode() {
        if (settings.restore().get() && settings.metrics().shown().get()) {
            shell.mode().set(Mode.METRICS);
        }
        shell.mode().subscribe(mode -> settings.metrics().shown().set(mode == Mode.METRICS));
    }

    private void tellOpen() {
        // The corrections of a call count wherever it is compared with, not only once it was looked at.
        List<Analysis> open = shell.analyses();
        open.forEach(correcting::learn);
        metrics.setOpen(open);
    }

    private void comeBack() {
        MetricsPage view = pageView;
        if (view != null) {
            view.comeBack();
        }
    }

    /** Asks for files to write otherwise than by the desktop's dialog. */
    void choose(FactExport.Chooser other) {
        chooser = other;
    }

    /** Opens calls to compare with. */
    Comparing comparing() {
        return comparing;
    }

    /** Files that are written say that the program of this version wrote them. */
    void writeAs(String program) {
        version = program;
    }

    MetricsViewModel metrics() {
        return metrics;
    }

    Correcting correcting() {
        return correcting;
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

    TermsDoor terms() {
        return terms;
    }

    ReviewViewModel review() {
        return reviewing.model();
    }

    ReviewStore reviews() {
        return reviews;
    }

    NotesViewModel notes() {
        return reviewing.notes();
    }

    ReviewActions reviewing() {
        return reviewing.actions();
    }

    /** Takes a step that came back from another program, where it can be seen. */
    void takeOver(Splice step) {
        shell.mode().set(Mode.REVIEW);
        review().then(Optional.of(step));
        review().goTo(step.at());
    }

    /** Takes a step that gives the call shown its translation, with both languages in sight. */
    void addTranslation(Splice step) {
        takeOver(step);
        reader.columns().set(settings.reading().columns().get());
        reviewing.actions().tellAlignment();
    }

    /** What menus ask of documents is answered by this. */
    void keepWith(DocumentCommands keeper) {
        documents = keeper;
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
        FigureWords words = new FigureWords(catalogue, language, correcting::now);
        ReaderView view = new ReaderView(reader, new Texts("reader", language), faces, words);
        Texts texts = new Texts("findings", language);
        FindingsPane found = new FindingsPane(
                findings,
                reader,
                view,
                texts,
                new QuantityWords(new Texts("reader", language), words),
                lettering(language),
                terms::edit);
        ReviewDoor.Made mending = reviewing.make(view, faces, language, lettering(language));
        SideTabs tabs = new SideTabs(
                figures,
                found.list(),
                mending.notes(),
                reviewing.notes().notes().map(notes -> notes.all().size()),
                shell.analysis().flatMap(_ -> findings.tally().map(FindingTally::count)),
                settings,
                texts,
                lettering(language));
        SearchFrame searched =
                new SearchFrame(search, mending.middle(), new Texts("search", language), lettering(language));
        side = tabs;
        addToMenu(view, texts);
        MetricsPage measured =
                new MetricsPage(metrics, correcting, bridge, new Texts("metrics", language), figureLettering(language));
        pageView = measured;
        terms.speak(language);
        return new Panes(searched, tabs, measured, () -> {
            mending.release().run();
            measured.release();
            tabs.release();
            found.release();
            searched.release();
            view.release();
            figures.release();
        });
    }

    private void addToMenu(ReaderView view, Texts texts) {
        view.addToMenu(() -> item("reader-note", new Texts("review", language).get("notes.new"), this::addNote));
        view.addToMenu(() -> item(
                "reader-concordance",
                texts.get("command.concordance"),
                () -> dialogs().concordance()));
        view.addToMenu(() -> item("reader-term-add", texts.get("command.addTerm"), terms::addSelected));
        view.addToMenu(() -> item("reader-add-fact", new Texts("metrics", language).get("fact.add"), bridge::addFact));
    }

    private MenuItem item(String id, String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setOnAction(_ -> action.run());
        lettering(language).cover(item);
        return item;
    }

    /** What menus ask for that opens windows of their own. */
    private final class Asked implements FindingsBridge.Windows {
        @Override
        public void concordance() {
            dialogs().concordance();
        }

        @Override
        public void counts() {
            dialogs().counts();
        }

        @Override
        public void list() {
            SideTabs tabs = side;
            if (tabs != null) {
                tabs.showFindings();
            }
        }

        @Override
        public void termbase() {
            terms.show();
        }

        @Override
        public void addTerm() {
            terms.addSelected();
        }
    }

    private void addNote() {
        Window window = window();
        SideTabs tabs = side;
        if (window != null && tabs != null) {
            settings.metricsShown().set(true);
            tabs.showNotes();
            reviewing.addNote(window);
        }
    }

    /** In the language of the moment. */
    private PanelDialogs dialogs() {
        return new PanelDialogs(reader, searching, this::window, lettering(language), language);
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
