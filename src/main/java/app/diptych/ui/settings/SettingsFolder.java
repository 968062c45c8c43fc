package app.diptych.ui.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Where each platform wants a program's settings. */
public final class SettingsFolder {
    private SettingsFolder() {}

    /** The folder on this machine. It need not exist yet. */
    public static Path here() {
        return of(System::getenv, System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
    }

    /**
     * The folder for an environment: XDG Base Directory Specification 0.8 ({@code $XDG_CONFIG_HOME}, absolute, else
     * {@code ~/.config}), {@code %APPDATA%} on Windows, {@code ~/Library/Application Support} on macOS.
     *
     * @param environment gives an environment variable's value or null
     * @param system the platform's name as in {@code os.name}
     * @param home the person's home folder
     */
    static Path of(UnaryOperator<@Nullable String> environment, String system, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String roaming = environment.apply("APPDATA");
            Path base = roaming == null ? home.resolve("AppData").resolve("Roaming") : Path.of(roaming);
            return base.resolve("Diptych");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Diptych");
        }
        String config = environment.apply("XDG_CONFIG_HOME");
        // The specification says that a relative path there is to be ignored.
        boolean usable = config != null && Path.of(config).isAbsolute();
        return (usable ? Path.of(config) : home.resolve(".config")).resolve("diptych");
    }
}
