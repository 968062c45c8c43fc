package app.diptych.ui.shell;

import app.diptych.ui.settings.Settings;
import app.diptych.ui.settings.view.PreferencesView;
import app.diptych.ui.support.InstalledFaces;
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

/** Draws every page of the preferences, to be looked at: {@code SettingsPictures FOLDER}. */
public final class SettingsPictures {
    private SettingsPictures() {}

    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        Platform.startup(() -> {
            try {
                Files.createDirectories(folder);
                for (int page = 0; page < 4; page++) {
                    draw(folder, "en", Theme.LIGHT, page);
                }
                draw(folder, "zh-Hant", Theme.DARK, 1);
                draw(folder, "zh-Hans", Theme.CONTRAST_DARK, 0);
                draw(folder, "en", Theme.CONTRAST_LIGHT, 2);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            } finally {
                Platform.exit();
            }
        });
    }

    private static void draw(Path folder, String language, Theme theme, int page) throws Exception {
        var lettering = StandInFaces.load();
        Texts shell = new Texts("shell", Locale.forLanguageTag(language));
        PreferencesView view = new PreferencesView(
                new Settings(),
                new SimpleObjectProperty<>(new InstalledFaces(List.of("Inter"), List.of("Noto Sans SC"))),
                lettering,
                new Texts("settings", shell.locale()),
                shell);
        view.show(page);
        Scene scene = new Scene(view, 820, 540);
        theme.apply(scene, lettering.faceFor(shell.get("menu.file")));
        WindowPicture.draw(scene, folder.resolve("preferences-%s-%s-%d.png".formatted(language, theme, page)));
    }
}
