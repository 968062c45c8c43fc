package app.diptych.ui.shell.window;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.model.Transcript;
import app.diptych.ui.print.CallPrinter;
import app.diptych.ui.print.PrintTexts;
import app.diptych.ui.reader.row.Columns;
import app.diptych.ui.settings.Settings;
import app.diptych.ui.shell.Desktop;
import app.diptych.ui.shell.FakeOpening;
import app.diptych.ui.shell.FakeReader;
import app.diptych.ui.shell.Panes;
import app.diptych.ui.shell.ShellViewModel;
import app.diptych.ui.shell.StandInFaces;
import app.diptych.ui.support.CountedWork;
import app.diptych.ui.support.FxTest;
import app.diptych.ui.support.InstalledFaces;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The real window with calls, reader and desktop that are made up. */
abstract class WindowTest extends FxTest {
    final FakeOpening opening = new FakeOpening();
    final FakeReader reader = new FakeReader();
    final Settings settings = new Settings();
    final List<Path> chosen = new ArrayList<>();
    final List<String> made = new CopyOnWriteArrayList<>();
    private final CountedWork work = new CountedWork();
    final ShellViewModel shell = new ShellViewModel(opening, work.background(), settings);
    String clipboard = "";
    CallPrinter.Outcome printing = CallPrinter.Outcome.PRINTED;

    @Nullable
    MainWindow window;

    @Nullable
    Stage stage;

    @BeforeEach
    void open() {
        settings.bounds().set(new app.diptych.ui.settings.WindowBounds(0.0, 0.0, 1200, 800, false));
        settings.language().set(app.diptych.ui.settings.InterfaceLanguage.ENGLISH);
        settings.theme().set(app.diptych.ui.settings.ThemeChoice.LIGHT);
        restored();
        act(() -> {
            Lettering lettering = StandInFaces.load();
            Stage fresh = new Stage();
            stage = fresh;
            window = new MainWindow(fresh, shell, reader, this::panes, new Outside(), _ -> lettering);
            window.show();
        });
    }

    /** For a test that starts with other settings. */
    void restored() {}

    @AfterEach
    void shut() {
        inTurn(
                this::letGo,
                () -> act(FxTest::hideAll),
                work::end,
                // What the last results opened.
                () -> act(FxTest::hideAll),
                () -> assertThat(work.unexpected()).isEmpty());
    }

    private void letGo() {
        var gate = opening.gate;
        if (gate != null) {
            gate.countDown();
        }
    }

    private Panes panes(Locale language) {
        made.add("panes " + language.toLanguageTag());
        return new Panes(pane("reader"), pane("metrics"), pane("page"), () -> made.add("released"));
    }

    private static Region pane(String id) {
        Region region = new Region();
        region.setId(id);
        region.setFocusTraversable(true);
        return region;
    }

    /** Opens a file of this name and waits for it. */
    void openCall(String name) {
        act(() -> shell.open(List.of(Path.of("/calls/" + name))));
        await(() -> shell.busy().get() == null);
        settle();
    }

    Node node(String id) {
        return Objects.requireNonNull(onFx(() -> scene().lookup("#" + id)), id);
    }

    String text(String id) {
        return onFx(() -> ((Labeled) scene().lookup("#" + id)).getText());
    }

    boolean isShown(String id) {
        return onFx(() -> {
            Node node = scene().lookup("#" + id);
            return node != null && node.isVisible() && node.getScene() != null;
        });
    }

    javafx.scene.Scene scene() {
        return Objects.requireNonNull(stage).getScene();
    }

    /** Chooses an item of the menu bar by its id. */
    void choose(String id) {
        act(() -> item(((MenuBar) scene().lookup("#menu-bar")).getMenus(), id).fire());
        settle();
    }

    MenuItem item(String id) {
        return onFx(() -> item(((MenuBar) scene().lookup("#menu-bar")).getMenus(), id));
    }

    private static MenuItem item(ObservableList<? extends MenuItem> items, String id) {
        MenuItem found = find(items, id);
        return Objects.requireNonNull(found, id);
    }

    private static @Nullable MenuItem find(ObservableList<? extends MenuItem> items, String id) {
        for (MenuItem item : items) {
            if (id.equals(item.getId())) {
                return item;
            }
            MenuItem below = item instanceof Menu menu ? find(menu.getItems(), id) : null;
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    /** The content of the dialog that is open, or null. */
    @Nullable
    DialogPane dialog() {
        return Platform.isFxApplicationThread() ? shownDialog() : onFx(WindowTest::shownDialog);
    }

    private static @Nullable DialogPane shownDialog() {
        return Window.getWindows().stream()
                .map(each -> each.getScene().getRoot())
                .filter(DialogPane.class::isInstance)
                .map(DialogPane.class::cast)
                .findFirst()
                .orElse(null);
    }

    String dialogText(String id) {
        DialogPane pane = Objects.requireNonNull(dialog(), "no dialog is open");
        return onFx(() -> ((Labeled) pane.lookup("#" + id)).getText());
    }

    private final class Outside implements Desktop {
        @Override
        public List<Path> askForFiles(Window owner, Texts texts, @Nullable Path folder) {
            return chosen;
        }

        @Override
        public String clipboardText() {
            return clipboard;
        }

        @Override
        public String version() {
            return "1.2.3";
        }

        @Override
        public void findFaces(Consumer<InstalledFaces> found) {
            found.accept(new InstalledFaces(List.of("Inter", "Lamp Serif"), List.of("Noto Sans SC")));
        }

        @Override
        public CallPrinter.Outcome print(Window owner, Transcript transcript, Columns columns, PrintTexts texts) {
            made.add("print " + transcript.title() + " " + columns);
            return printing;
        }

        @Override
        public void exit() {
            made.add("exit");
        }
    }
}
