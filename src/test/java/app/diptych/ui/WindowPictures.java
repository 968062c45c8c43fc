package app.diptych.ui;

import app.diptych.Engine;
import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.ui.reader.InventedCall;
import app.diptych.ui.reader.appearance.Appearance;
import app.diptych.ui.reader.appearance.Arrangement;
import app.diptych.ui.settings.Settings;
import app.diptych.ui.shell.Call;
import app.diptych.ui.shell.Opening;
import app.diptych.ui.shell.Origin;
import app.diptych.ui.shell.ShellViewModel;
import app.diptych.ui.shell.window.ShellView;
import app.diptych.ui.shell.window.SystemDesktop;
import app.diptych.ui.support.Background;
import app.diptych.ui.support.Faces;
import app.diptych.ui.support.Texts;
import app.diptych.ui.support.Theme;
import app.diptych.ui.support.WindowPicture;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextField;

/** Draws the whole window in its states, to be looked at: {@code WindowPictures FOLDER}. */
public final class WindowPictures {
    private final Path folder;
    private final Faces faces = Faces.load();

    private WindowPictures(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) {
        Platform.startup(() -> {
            try {
                Files.createDirectories(Path.of(args[0]));
                new WindowPictures(Path.of(args[0])).all();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            } finally {
                Platform.exit();
            }
        });
    }

    private void all() throws Exception {
        BiConsumer<ShellViewModel, Panels> tabs = (shell, _) -> {
            shell.add(call(new Origin.OfFile(Path.of("/calls/northmoor-2031-Q1.txt")), 60));
            shell.add(call(new Origin.OfFile(Path.of("/calls/northmoor-2031-Q2.txt")), 90));
            shell.add(call(new Origin.Sample(), 60));
        };
        for (String language : List.of("en", "zh-Hant", "zh-Hans")) {
            for (Theme theme : Theme.values()) {
                draw("sample", language, theme, 1440, 900, tabs, "");
            }
            draw("sample", language, Theme.LIGHT, 900, 700, tabs, "");
            draw("palette", language, Theme.LIGHT, 900, 700, tabs, "ma");
            draw("palette", language, Theme.DARK, 1200, 800, tabs, null);
            draw(
                    "empty",
                    language,
                    Theme.LIGHT,
                    900,
                    640,
                    (shell, _) -> List.of("Q1.txt", "Q2.txt", "法說會.txt")
                            .forEach(name -> shell.settings().remember(Path.of("/calls/northmoor-2031-" + name))),
                    "");
            draw("empty", language, Theme.DARK, 1200, 700, (_, _) -> {}, "");
            draw("loading", language, Theme.LIGHT, 900, 640, (shell, _) -> shell.openSample(), "");
        }
        for (Arrangement arrangement : Arrangement.values()) {
            draw(
                    "arrangement-" + arrangement,
                    "en",
                    Theme.LIGHT,
                    1440,
                    900,
                    (shell, panels) -> {
                        panels.commands().appearance().set(Appearance.DEFAULT.withArrangement(arrangement));
                        shell.add(call(new Origin.OfFile(Path.of("/calls/a.txt")), 60));
                        panels.commands().goTo(12);
                    },
                    "");
        }
    }

    private static Call call(Origin origin, int passages) {
        return new Call(origin, InventedCall.of(passages), 41);
    }

    private void draw(
            String name,
            String language,
            Theme theme,
            int width,
            int height,
            BiConsumer<ShellViewModel, Panels> fill,
            String asked)
            throws Exception {
        Queue<Runnable> worker = new ArrayDeque<>();
        Background never = new Background(worker::add, Runnable::run, Throwable::printStackTrace);
        ShellViewModel shell = new ShellViewModel(new None(), never, new Settings());
        Panels panels = new Panels(
                shell, ConceptCatalogue.shipped(), faces, Engine.standard().searcher(), never);
        Texts texts = new Texts("shell", Locale.forLanguageTag(language));
        var lettering = panels.lettering(texts.locale());
        ShellView view = new ShellView(
                shell,
                panels.commands(),
                panels.make(texts.locale()),
                new SystemDesktop("0.1", faces),
                lettering,
                texts,
                new SimpleBooleanProperty(theme.isDark()));
        Scene scene = new Scene(view, width, height);
        theme.apply(scene, lettering.faceFor(texts.get("menu.file")));
        view.applyCss();
        view.layout();
        fill.accept(shell, panels);
        view.applyCss();
        view.layout();
        if (name.equals("loading")) {
            scene.lookup("#loading").setVisible(true);
        }
        if (name.equals("palette")) {
            ((MenuBar) scene.lookup("#menu-bar"))
                    .getMenus().stream()
                            .flatMap(menu -> menu.getItems().stream())
                            .filter(item -> "palette".equals(item.getId()))
                            .forEach(item -> item.fire());
            ((TextField) scene.lookup("#palette-query")).setText(asked == null ? "" : asked);
        }
        WindowPicture.draw(scene, folder.resolve("%s-%s-%s-%d.png".formatted(name, language, theme, width)));
    }

    private static final class None implements Opening {
        @Override
        public Analysis open(Path file, Progress progress) {
            return InventedCall.of(10);
        }

        @Override
        public Analysis openText(String text, Progress progress) {
            return InventedCall.of(10);
        }

        @Override
        public Analysis sample(Progress progress) {
            return InventedCall.of(10);
        }
    }
}
