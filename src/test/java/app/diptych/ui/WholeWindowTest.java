package app.diptych.ui;

import app.diptych.OneEngine;
import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.ui.reader.InventedCall;
import app.diptych.ui.reader.ReaderView;
import app.diptych.ui.reader.row.Row;
import app.diptych.ui.settings.InterfaceLanguage;
import app.diptych.ui.settings.PastedTexts;
import app.diptych.ui.settings.Settings;
import app.diptych.ui.settings.ThemeChoice;
import app.diptych.ui.settings.WindowBounds;
import app.diptych.ui.shell.Opening;
import app.diptych.ui.shell.ShellViewModel;
import app.diptych.ui.shell.session.Session;
import app.diptych.ui.shell.window.MainWindow;
import app.diptych.ui.shell.window.SystemDesktop;
import app.diptych.ui.support.Background;
import app.diptych.ui.support.Faces;
import app.diptych.ui.support.FxTest;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** The real window with the real reader; only the calls are invented, of 60 passages, or of 120 where the file is called long.txt. */
abstract class WholeWindowTest extends FxTest {
    static final int PASSAGES = 60;

    @TempDir
    Path folder;

    ShellViewModel shell;
    private final Set<Integer> lit = new HashSet<>();
    private final Set<Node> watched = new HashSet<>();
    private @Nullable Stage stage;

    /** Opens a window as a start of the program does. */
    void start(Settings settings) {
        settings.bounds().set(new WindowBounds(0.0, 0.0, 1200, 800, false));
        settings.language().set(InterfaceLanguage.ENGLISH);
        settings.theme().set(ThemeChoice.LIGHT);
        onFx(() -> {
            Background here = new Background(Runnable::run, Runnable::run, e -> {
                throw new AssertionError(e);
            });
            shell = new ShellViewModel(new Invented(), here, settings);
            Faces faces = Faces.load();
            Panels panels = new Panels(shell, ConceptCatalogue.shipped(), faces, OneEngine.ENGINE.searcher(), here);
            Session session = Session.keep(shell, panels.commands(), new PastedTexts(folder), here);
            Stage fresh = new Stage();
            stage = fresh;
            new MainWindow(
                            fresh,
                            shell,
                            panels.commands(),
                            panels,
                            new SystemDesktop("1.2.3", faces),
                            panels::lettering)
                    .show();
            session.start(List.of());
            return shell;
        });
        settle();
        act(() -> {
            lit.clear();
            reader().flow().getChildrenUnmodifiable().forEach(this::watch);
            reader().flow().getChildrenUnmodifiable().addListener((ListChangeListener<Node>) change -> {
                while (change.next()) {
                    change.getAddedSubList().forEach(this::watch);
                }
            });
        });
    }

    /** As a crash ends it: nothing is told to anybody. */
    @AfterEach
    void shut() {
        act(FxTest::hideAll);
    }

    Scene scene() {
        return Objects.requireNonNull(stage).getScene();
    }

    Node node(String id) {
        return onFx(() -> Objects.requireNonNull(scene().lookup("#" + id), id));
    }

    ReaderView reader() {
        return (ReaderView) scene().lookup("#reader");
    }

    /** The id of the passage at the top of the reader. */
    int top() {
        return onFx(() -> reader().flow().first());
    }

    /** Whether a passage has been lit up; the light itself is gone within a second. */
    boolean isLit(int passage) {
        settle();
        return onFx(() -> lit.contains(passage));
    }

    private void watch(Node row) {
        watchFlash(row);
        // A row makes its light when it is first lit.
        ((Parent) row).getChildrenUnmodifiable().addListener((ListChangeListener<Node>) _ -> watchFlash(row));
    }

    private void watchFlash(Node row) {
        Node flash = row.lookup(".reader-flash");
        if (flash != null && watched.add(flash)) {
            flash.opacityProperty().subscribe(opacity -> {
                if (opacity.doubleValue() > 0 && row.isVisible()) {
                    lit.add(((Row) row).passage());
                }
            });
        }
    }

    void press(KeyCode... keys) {
        robot.press(keys).release(keys);
        settle();
    }

    private static final class Invented implements Opening {
        @Override
        public Analysis open(Path file, Progress progress) {
            return InventedCall.of(file.endsWith("long.txt") ? 2 * PASSAGES : PASSAGES);
        }

        @Override
        public Analysis openText(String text, Progress progress) {
            return InventedCall.of(PASSAGES);
        }

        @Override
        public Analysis sample(Progress progress) {
            return InventedCall.of(PASSAGES);
        }
    }
}
