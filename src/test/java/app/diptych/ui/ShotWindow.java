package app.diptych.ui;

import app.diptych.Engine;
import app.diptych.OneEngine;
import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.importing.UnreadableException;
import app.diptych.library.Opener;
import app.diptych.ui.findings.store.ReviewStore;
import app.diptych.ui.review.Checking;
import app.diptych.ui.settings.InterfaceLanguage;
import app.diptych.ui.settings.Settings;
import app.diptych.ui.settings.ThemeChoice;
import app.diptych.ui.settings.WindowBounds;
import app.diptych.ui.shell.Opening;
import app.diptych.ui.shell.ShellViewModel;
import app.diptych.ui.shell.window.MainWindow;
import app.diptych.ui.shell.window.SystemDesktop;
import app.diptych.ui.support.Background;
import app.diptych.ui.support.Faces;
import app.diptych.ui.support.FxTest;
import app.diptych.ui.support.Theme;
import app.diptych.ui.support.WindowPicture;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** A real window that is brought into a state and drawn, with whatever stands over it: menus, tips, dialogs. */
class ShotWindow extends FxTest {
    /** One for all windows: its word lists take a moment to read. */
    private static final Engine ENGINE = OneEngine.ENGINE;

    private static final Path SAMPLE = Path.of("assets/samples/merrowick-2025-Q4.txt");

    final Settings settings = new Settings();
    final Theme theme;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    final ShellViewModel shell;
    final Panels panels;
    private final Stage stage;
    final MainWindow main;

    /**
     * @param theme light, dark, or either in high contrast
     * @param language of the interface
     */
    ShotWindow(Theme theme, InterfaceLanguage language, double width, double height) {
        this.theme = theme;
        settings.welcomed().set(true);
        settings.bounds().set(new WindowBounds(0.0, 0.0, width, height, false));
        settings.language().set(language);
        settings.theme().set(theme.isDark() ? ThemeChoice.DARK : ThemeChoice.LIGHT);
        settings.highContrast().set(theme == Theme.CONTRAST_LIGHT || theme == Theme.CONTRAST_DARK);
        Background background = new Background(worker, Platform::runLater, Throwable::printStackTrace);
        shell = new ShellViewModel(new Bundled(ENGINE.opener()), background, settings);
        Faces faces = Faces.load();
        panels = onFx(() -> new Panels(
                shell,
                ENGINE.concepts(),
                faces,
                ENGINE.searcher(),
                new Checking(ENGINE.withEveryRule().analyzer(), background),
                background,
                ReviewStore.none(),
                background,
                TermSupplies.in(terms(), ENGINE.termChecks())));
        stage = onFx(Stage::new);
        main = onFx(() -> new MainWindow(
                stage,
                shell,
                panels.commands(),
                panels,
                new SystemDesktop("0.1", faces),
                locale -> panels.lettering(locale)));
        act(main::show);
    }

    /** Terms that are changed in a picture are kept nowhere else. */
    private static Path terms() {
        try {
            return Files.createTempDirectory("terms");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Opens a file, or the sample for "". */
    void open(String file) {
        act(() -> {
            if (file.isEmpty()) {
                shell.openSample();
            } else {
                shell.open(List.of(Path.of(file)));
            }
        });
        await(() -> shell.busy().get() == null);
        rest();
    }

    /** Does something on the FX thread and waits for what follows, the worker's work too. */
    void then(Runnable action) {
        act(action);
        rest();
    }

    void rest() {
        for (int i = 0; i < 3; i++) {
            try {
                worker.submit(() -> {}).get();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            settle();
        }
    }

    static void begin() throws Exception {
        start();
    }

    void waitUntil(BooleanSupplier condition) {
        await(condition);
        settle();
    }

    /** Moves the mouse to a point of the screen that is found on the FX thread. */
    void pointAt(Callable<Point2D> place) {
        Point2D point = onFx(place);
        robot.moveTo(point.getX() - 40, point.getY() + 4).moveTo(point);
        rest();
    }

    void press(KeyCode... keys) {
        robot.push(keys);
        rest();
    }

    void choose(String id) {
        then(() -> Objects.requireNonNull(find(((MenuBar) node("menu-bar")).getMenus(), id), id)
                .fire());
    }

    private static @Nullable MenuItem find(List<? extends MenuItem> items, String id) {
        for (MenuItem item : items) {
            if (id.equals(item.getId())) {
                return item;
            }
            MenuItem below = item instanceof javafx.scene.control.Menu menu ? find(menu.getItems(), id) : null;
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    Scene scene() {
        return stage.getScene();
    }

    /** A node of any window that is open. */
    Node node(String id) {
        for (Window window : Window.getWindows()) {
            Node found = window.getScene().lookup("#" + id);
            if (found != null) {
                return found;
            }
        }
        throw new IllegalStateException("no " + id);
    }

    /** Whether something is in the main window, and not hidden. */
    boolean isSeen(String id) {
        Node node = scene().lookup("#" + id);
        return node != null && node.isVisible();
    }

    /** Draws what is open, the windows over each other as they stand. */
    void draw(Path file) {
        settle();
        BufferedImage picture = onFx(() -> {
            Scene below = stage.getScene();
            BufferedImage whole = new BufferedImage(
                    (int) Math.ceil(below.getWidth()), (int) Math.ceil(below.getHeight()), BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = whole.createGraphics();
            for (Window window : new ArrayList<>(Window.getWindows())) {
                paint(window, pen);
            }
            pen.dispose();
            return whole;
        });
        try {
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Draws a scene that is shown in no window; on the FX thread. */
    static void draw(Scene scene, Path file) {
        try {
            WindowPicture.draw(scene, file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void paint(Window window, Graphics2D pen) {
        Scene scene = window.getScene();
        WritableImage image = window instanceof PopupWindow ? alone(scene) : scene.snapshot(null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage layer = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        layer.setRGB(0, 0, width, height, pixels, 0, width);
        int x = window.equals(stage) ? 0 : (int) (window.getX() - stage.getX());
        int y = window.equals(stage) ? 0 : (int) (window.getY() - stage.getY());
        pen.drawImage(layer, x, y, null);
        if (!window.equals(stage) && window instanceof Stage) {
            pen.setColor(Color.GRAY);
            pen.drawRect(x - 1, y - 1, layer.getWidth() + 1, layer.getHeight() + 1);
        }
    }

    /** What is in a popup, without the white that a scene is drawn on: its shadow lies on the window below. */
    private static WritableImage alone(Scene scene) {
        SnapshotParameters clear = new SnapshotParameters();
        clear.setFill(javafx.scene.paint.Color.TRANSPARENT);
        clear.setViewport(new Rectangle2D(0, 0, scene.getWidth(), scene.getHeight()));
        return scene.getRoot().snapshot(clear, null);
    }

    void shut() {
        act(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        worker.shutdownNow();
    }

    /** Opens files and the sample; a file called {@code endless} is read for ever. */
    private record Bundled(Opener opener) implements Opening {
        @Override
        public Analysis open(Path file, Progress progress) throws UnreadableException {
            if (file.endsWith("endless.txt")) {
                try {
                    progress.report(0.4);
                    new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                    throw new CancellationException();
                }
            }
            return opener.open(file, progress).analysis();
        }

        @Override
        public Analysis openTwo(Path english, Path chinese, Progress progress) throws UnreadableException {
            return ENGINE.withEveryRule()
                    .parallel()
                    .open(english, chinese, progress)
                    .analysis();
        }

        @Override
        public Analysis openText(String text, Progress progress) throws UnreadableException {
            return opener.open("pasted.txt", text.getBytes(StandardCharsets.UTF_8), progress)
                    .analysis();
        }

        @Override
        public Analysis sample(Progress progress) throws UnreadableException {
            return opener.open(SAMPLE, progress).analysis();
        }
    }
}
