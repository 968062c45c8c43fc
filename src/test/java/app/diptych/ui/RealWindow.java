package app.diptych.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.Engine;
import app.diptych.OneEngine;
import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.analysis.TermChecks;
import app.diptych.document.ModelJson;
import app.diptych.importing.UnreadableException;
import app.diptych.library.batch.BatchImport;
import app.diptych.library.search.Searcher;
import app.diptych.ui.document.Keeper;
import app.diptych.ui.findings.store.ReviewFolder;
import app.diptych.ui.findings.store.ReviewStore;
import app.diptych.ui.imports.DesktopFiles;
import app.diptych.ui.imports.Imports;
import app.diptych.ui.review.Checking;
import app.diptych.ui.settings.InterfaceLanguage;
import app.diptych.ui.settings.Settings;
import app.diptych.ui.settings.ThemeChoice;
import app.diptych.ui.settings.WindowBounds;
import app.diptych.ui.shell.Call;
import app.diptych.ui.shell.Opening;
import app.diptych.ui.shell.Origin;
import app.diptych.ui.shell.ShellViewModel;
import app.diptych.ui.shell.window.MainWindow;
import app.diptych.ui.shell.window.SystemDesktop;
import app.diptych.ui.support.Background;
import app.diptych.ui.support.CountedWork;
import app.diptych.ui.support.Faces;
import app.diptych.ui.support.FxTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;

/** The real window with the real reader, on a call that a test makes; only files and desktop are not there. */
abstract class RealWindow extends FxTest {
    /** Twice the rest after which a search begins. */
    private static final Duration LONGER_THAN_BETWEEN_KEYS = Duration.millis(40);

    private static final Path SAMPLES = Path.of("assets", "samples");

    final Settings settings = new Settings();
    private final Engine engine = OneEngine.ENGINE;
    private final CountedWork work = new CountedWork();
    private final Background background = work.background();
    final List<Throwable> unexpected = work.unexpected();
    final ShellViewModel shell = new ShellViewModel(opening(), background, settings);
    private final List<Keeper> keepers = new ArrayList<>();
    Panels panels;
    private Stage stage;
    MainWindow main;

    /** Opens the window on a call, in English and the light theme unless the settings say otherwise. */
    void open(Analysis call, double width, double height) {
        openEmpty(width, height);
        act(() -> shell.add(new Call(origin(), call, 1)));
        settle();
    }

    /** Opens the window on no call. */
    void openEmpty(double width, double height) {
        settings.bounds().set(new WindowBounds(0.0, 0.0, width, height, false));
        if (settings.language().get() == InterfaceLanguage.SYSTEM) {
            settings.language().set(InterfaceLanguage.ENGLISH);
        }
        if (settings.theme().get() == ThemeChoice.SYSTEM) {
            settings.theme().set(ThemeChoice.LIGHT);
        }
        act(() -> {
            panels = new Panels(
                    shell,
                    engine.concepts(),
                    Faces.load(),
                    searcher(),
                    new Checking(engine.withEveryRule().analyzer(), background),
                    background,
                    reviews(),
                    background,
                    supplies(engine.termChecks()));
            stage = new Stage();
            main = new MainWindow(
                    stage,
                    shell,
                    panels.commands(),
                    panels,
                    new SystemDesktop("0.1", Faces.load()),
                    locale -> panels.lettering(locale));
            main.show();
        });
    }

    /** The door to the worker of this window. */
    Background background() {
        return background;
    }

    /** Opens files; a test may want some to be there. */
    Opening opening() {
        return new NothingElse();
    }

    /** What reads files into this window, and keeps what a person corrects in a folder. */
    Imports imports(Path folder) {
        return new Imports(
                shell,
                new ReviewFolder(folder.resolve("reviews")),
                new BatchImport(engine.opener(), new ModelJson()),
                background,
                background,
                () -> main.dialogs(),
                _ -> {},
                new DesktopFiles(() -> main.dialogs()));
    }

    /** Where the call comes from. */
    Origin origin() {
        return new Origin.Sample();
    }

    /** Keeps decisions. */
    ReviewStore reviews() {
        return ReviewStore.none();
    }

    /** Where terms of one's own lie. */
    TermSupplies supplies(TermChecks checks) {
        return TermSupplies.none();
    }

    /** Finds what is searched for; a test may want another than the program's. */
    Searcher searcher() {
        return engine.searcher();
    }

    /** What is kept in the background is written and let go before the folder of the test is deleted. */
    void closeAtTheEnd(Keeper keeper) {
        keepers.add(keeper);
    }

    /** Lets go what a test holds back, before the window is shut, however the test ended. */
    void letGo() {}

    /** Closes the window, whatever fails. A test that expects failures takes them out of {@link #unexpected}. */
    @AfterEach
    void shut() {
        inTurn(
                this::letGo,
                this::closeKeepers,
                () -> act(FxTest::hideAll),
                work::end,
                // What the last results opened.
                () -> act(FxTest::hideAll),
                () -> assertThat(unexpected).isEmpty());
    }

    private void closeKeepers() {
        if (!keepers.isEmpty()) {
            act(() -> keepers.forEach(Keeper::close));
            work.await();
        }
    }

    /** Waits until nothing is left to be done: what a pause between keys put off, the worker's work, and what follows. */
    void rest() {
        work.rest(LONGER_THAN_BETWEEN_KEYS);
        settle();
    }

    void press(KeyCode... keys) {
        robot.push(keys);
        settle();
    }

    /** Who might have had the keys, for a test that fails. */
    String keyboard() {
        return onFx(() -> Window.getWindows().stream()
                .map(window -> "%s focused %s, its owner of keys %s"
                        .formatted(window, window.isFocused(), window.getScene().getFocusOwner()))
                .collect(Collectors.joining("\n", "in mode " + shell.mode().get() + "\n", "")));
    }

    Scene scene() {
        return Objects.requireNonNull(stage).getScene();
    }

    Node node(String id) {
        Node found = Platform.isFxApplicationThread() ? scene().lookup("#" + id) : onFx(() -> scene().lookup("#" + id));
        return Objects.requireNonNull(found, id);
    }

    /** A node of this window or of a dialog over it. */
    static Node ofAnyWindow(String id) {
        return Window.getWindows().stream()
                .map(window -> window.getScene().lookup("#" + id))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    /** Whether something is in the window, and not hidden. */
    boolean isSeen(String id) {
        if (!Platform.isFxApplicationThread()) {
            return onFx(() -> isSeen(id));
        }
        Node node = scene().lookup("#" + id);
        return node != null && node.isVisible() && node.getParent().isVisible();
    }

    /** A bundled sample, by the name of its file. */
    static Analysis sample(String name) throws UnreadableException {
        return OneEngine.ENGINE
                .opener()
                .open(SAMPLES.resolve(name), Progress.NONE)
                .analysis();
    }
}
