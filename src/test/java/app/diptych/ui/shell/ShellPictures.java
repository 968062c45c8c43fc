package app.diptych.ui.shell;

import app.diptych.ui.settings.Settings;
import app.diptych.ui.shell.window.ShellView;
import app.diptych.ui.shell.window.SystemDesktop;
import app.diptych.ui.support.Background;
import app.diptych.ui.support.Faces;
import app.diptych.ui.support.Texts;
import app.diptych.ui.support.Theme;
import app.diptych.ui.support.WindowPicture;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

/** Draws the frame in every look, to be looked at: {@code ShellPictures FOLDER}. */
public final class ShellPictures {
    private ShellPictures() {}

    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        Platform.startup(() -> {
            try {
                Files.createDirectories(folder);
                for (String language : List.of("en", "zh-Hant", "zh-Hans")) {
                    for (Theme theme : Theme.values()) {
                        draw(folder, language, theme, 1440, 900, true);
                        draw(folder, language, theme, 900, 640, true);
                    }
                    draw(folder, language, Theme.LIGHT, 900, 641, false);
                }
            } catch (Exception e) {
                throw new IllegalStateException(e);
            } finally {
                Platform.exit();
            }
        });
    }

    private static void draw(Path folder, String language, Theme theme, int width, int height, boolean open)
            throws Exception {
        var lettering = StandInFaces.load();
        var shell = new ShellViewModel(
                new FakeOpening(),
                new Background(Runnable::run, Runnable::run, Throwable::printStackTrace),
                new Settings());
        var reader = new FakeReader();
        reader.place().getValue();
        if (open) {
            shell.open(List.of(Path.of("Lumenbrook · Q2 2031 earnings call")));
            reader.goTo(5);
        }
        Texts texts = new Texts("shell", Locale.forLanguageTag(language));
        ShellView view = new ShellView(
                shell,
                reader,
                panes(),
                new SystemDesktop("0.1", Faces.load()),
                lettering,
                texts,
                new SimpleObjectProperty<>(theme.isDark()));
        Scene scene = new Scene(view, width, height);
        theme.apply(scene, lettering.faceFor(texts.get("menu.file")));
        WindowPicture.draw(
                scene,
                folder.resolve(
                        "%s-%s-%dx%d.png".formatted(language, theme.name().toLowerCase(Locale.ROOT), width, height)));
    }

    static Panes panes() {
        return new Panes(block("reader", "-dt-page"), block("metrics", "-dt-window"), () -> {});
    }

    private static Region block(String id, String colour) {
        Region region = new Region();
        region.setId(id);
        region.setFocusTraversable(true);
        region.setStyle("-fx-background-color: " + colour + ";");
        return region;
    }
}
