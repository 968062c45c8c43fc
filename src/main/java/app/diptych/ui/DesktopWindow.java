package app.diptych.ui;

import app.diptych.analysis.Analysis;
import app.diptych.analysis.Analyzer;
import app.diptych.analysis.Progress;
import app.diptych.analysis.TermChecks;
import app.diptych.document.Document;
import app.diptych.document.ModelJson;
import app.diptych.document.journal.Journals;
import app.diptych.host.ErrorCode;
import app.diptych.host.FailureLog;
import app.diptych.host.Folders;
import app.diptych.host.Machine;
import app.diptych.host.instance.Instance;
import app.diptych.importing.UnreadableException;
import app.diptych.library.Opener;
import app.diptych.library.Samples;
import app.diptych.library.batch.BatchImport;
import app.diptych.library.exchange.ParallelOpener;
import app.diptych.library.search.Searcher;
import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.ui.document.AskingDialogs;
import app.diptych.ui.document.Keeper;
import app.diptych.ui.document.OpenedDocuments;
import app.diptych.ui.exchange.Documents;
import app.diptych.ui.exchange.Exchange;
import app.diptych.ui.exchange.ExchangeDialogs;
import app.diptych.ui.exchange.Pairing;
import app.diptych.ui.findings.store.ReviewFolder;
import app.diptych.ui.imports.CorrectedReading;
import app.diptych.ui.imports.DesktopFiles;
import app.diptych.ui.imports.Imports;
import app.diptych.ui.review.Checking;
import app.diptych.ui.settings.PastedTexts;
import app.diptych.ui.settings.Settings;
import app.diptych.ui.settings.SettingsFile;
import app.diptych.ui.settings.SettingsKeeper;
import app.diptych.ui.shell.Opening;
import app.diptych.ui.shell.ShellViewModel;
import app.diptych.ui.shell.session.Session;
import app.diptych.ui.shell.window.MainWindow;
import app.diptych.ui.shell.window.SystemDesktop;
import app.diptych.ui.sight.FirstSight;
import app.diptych.ui.support.Background;
import app.diptych.ui.support.Faces;
import app.diptych.ui.support.TextScale;
import app.diptych.ui.support.Workers;
import app.diptych.ui.support.Workers.Work;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** One window on the desktop with everything it needs. */
public final class DesktopWindow {
    private static final System.Logger LOG = System.getLogger(DesktopWindow.class.getName());

    private final Opener opener;
    private final ParallelOpener parallel;
    private final TermChecks checks;
    private final Samples samples;
    private final ConceptCatalogue concepts;
    private final Searcher searcher;
    private final Analyzer analyzer;
    private final String version;

    /**
     * @param opener opens files
     * @param parallel makes calls of two files
     * @param checks holds calls to a person's own termbase
     * @param samples what is shown at the first start
     * @param concepts the measures that its figures are of
     * @param searcher searches in calls
     * @param analyzer checks calls that are mended
     * @param version the program's
     */
    public DesktopWindow(
            Opener opener,
            ParallelOpener parallel,
            TermChecks checks,
            Samples samples,
            ConceptCatalogue concepts,
            Searcher searcher,
            Analyzer analyzer,
            String version) {
        this.opener = opener;
        this.parallel = parallel;
        this.checks = checks;
        this.samples = samples;
        this.concepts = concepts;
        this.searcher = searcher;
        this.analyzer = analyzer;
        this.version = version;
    }

    /**
     * Shows the window; on the FX thread.
     *
     * @param files what to open; none for the last session
     * @param machine what is around it
     * @param content what the file of the settings says
     * @param faces its type faces
     * @param closed told when the window is closed
     */
    public void show(List<Path> files, Machine machine, SettingsFile.Content content, Faces faces, Runnable closed) {
        AtomicReference<@Nullable MainWindow> shown = new AtomicReference<>();
        Folders folders = machine.folders();
        Consumer<Throwable> unexpected = e -> tell(e, machine.failures(), shown.get());
        Thread.currentThread().setUncaughtExceptionHandler((_, e) -> unexpected.accept(e));
        Workers workers = new Workers(Platform::runLater, unexpected);
        Background background = workers.background(Work.OPENING);
        Background kept = workers.background(Work.KEEPING);
        SettingsFile file = new SettingsFile(folders.config());
        Settings settings = new Settings();
        Optional<Path> aside = file.fill(settings, content);
        SettingsKeeper keeper = new SettingsKeeper(settings, file, background);
        ReviewFolder reviews = new ReviewFolder(folders.reviews());
        OpenedDocuments documents = new OpenedDocuments();
        ShellViewModel shell =
                new ShellViewModel(new Reading(opener, parallel, samples, reviews, documents), background, settings);
        Panels panels = new Panels(
                shell,
                concepts,
                faces,
                searcher,
                new Checking(analyzer, workers.background(Work.CHECKING)),
                workers.background(Work.SEARCHING),
                reviews,
                kept,
                TermSupplies.in(folders.config(), checks));
        panels.writeAs(version);
        PastedTexts pasted = new PastedTexts(folders.pasted());
        Session session = Session.keep(shell, panels.commands(), pasted, background);
        Stage stage = new Stage();
        AtomicReference<@Nullable Keeper> work = new AtomicReference<>();
        stage.setOnHidden(_ -> {
            keeper.close();
            Optional.ofNullable(work.get()).ifPresent(Keeper::close);
            workers.close();
            closed.run();
        });
        MainWindow window = new MainWindow(
                stage, shell, panels.commands(), panels, new SystemDesktop(version, faces), panels::lettering);
        shown.set(window);
        Imports imports = imports(shell, panels, reviews, kept, workers.background(Work.IMPORTING), window);
        work.set(keeper(shell, panels, documents, folders.journals(), kept, window, imports));
        // Read beside the window, which takes as long to be made.
        session.start(files);
        window.prepare();
        FirstSight.wanted().ifPresent(sight -> sight.watch(stage, shell));
        // A text that was read by now is drawn with the window, and not after an empty one.
        shell.reader().showText();
        window.show();
        aside.ifPresent(window::warnOfSettings);
        hearLaterStarts(machine.instance(), shell, window);
        background.run(TextScale::ofSystem, shell.textScale()::set, unexpected);
    }

    private static void hearLaterStarts(@Nullable Instance instance, ShellViewModel shell, MainWindow window) {
        if (instance != null) {
            instance.listen(files -> Platform.runLater(() -> {
                shell.open(files);
                window.raise();
            }));
        }
    }

    private Keeper keeper(
            ShellViewModel shell,
            Panels panels,
            OpenedDocuments documents,
            Path journals,
            Background keeping,
            MainWindow window,
            Imports imports) {
        ModelJson json = new ModelJson();
        Keeper keeper = new Keeper(
                new KeeperRoom(shell, panels),
                documents,
                new Journals(journals, json),
                json,
                keeping,
                new AskingDialogs(window::dialogs));
        ExchangeDialogs dialogs = new ExchangeDialogs(window::dialogs);
        Exchange exchange =
                new Exchange(keeper::document, panels::takeOver, analyzer, version, keeping, dialogs, dialogs);
        Pairing pairing =
                new Pairing(parallel, new KeeperRoom.PairingPlace(shell, panels, keeper), keeping, dialogs, dialogs);
        panels.keepWith(new Documents(keeper, exchange, imports, pairing));
        panels.review().onChange(keeper::changed);
        shell.current().subscribe(keeper::shown);
        shell.reader().admitBy(imports);
        return keeper;
    }

    private Imports imports(
            ShellViewModel shell,
            Panels panels,
            ReviewFolder reviews,
            Background keeping,
            Background importing,
            MainWindow window) {
        return new Imports(
                shell,
                reviews,
                new BatchImport(opener, new ModelJson()),
                keeping,
                importing,
                window::dialogs,
                panels.commands()::goTo,
                new DesktopFiles(window::dialogs));
    }

    /** Nothing that goes wrong is swallowed: it is written down, and told where there is a window to tell it in. */
    private static void tell(Throwable defect, FailureLog failures, @Nullable MainWindow window) {
        LOG.log(Level.ERROR, "unexpected failure " + ErrorCode.of(defect), defect);
        Path record = failures.write(defect).orElse(null);
        if (window != null) {
            window.fail(defect, record);
        }
    }

    /** Opens calls for the window. */
    private record Reading(
            Opener opener, ParallelOpener parallel, Samples samples, ReviewFolder reviews, OpenedDocuments documents)
            implements Opening {
        private CorrectedReading reading() {
            return new CorrectedReading(opener, reviews);
        }

        @Override
        public Analysis open(Path file, Progress progress) throws UnreadableException {
            Document document = reading().open(file, progress);
            if (document.original() != null) {
                reviews.opened(file, document);
                documents.put(file, document);
            }
            return document.analysis();
        }

        @Override
        public Analysis openTwo(Path english, Path chinese, Progress progress) throws UnreadableException {
            return reading()
                    .corrected(parallel.open(english, chinese, progress), progress)
                    .analysis();
        }

        @Override
        public Analysis openText(String text, Progress progress) throws UnreadableException {
            return reading()
                    .open("pasted.txt", text.getBytes(StandardCharsets.UTF_8), progress)
                    .analysis();
        }

        @Override
        public Analysis sample(Progress progress) throws UnreadableException {
            String name = samples.names().getFirst();
            return opener.open(name, samples.read(name), progress).analysis();
        }
    }
}
