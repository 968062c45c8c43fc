package app.diptych.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where each platform wants a program's files. None of the folders need exist yet.
 *
 * @param config what a person chose, and might carry to another machine
 * @param data what a person made
 * @param state what is there again at the next start, and would not be missed on another machine
 * @param cache what can be made again
 * @param runtime what does not outlive a login
 */
public record Folders(Path config, Path data, Path state, Path cache, Path runtime) {
    private static final String UNIX_NAME = "diptych";
    private static final String NAME = "Diptych";

    /** The folders on this machine. */
    public static Folders here() {
        return of(System::getenv, System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
    }

    /**
     * The folders for an environment: the XDG Base Directory Specification 0.8 on Linux, {@code %APPDATA%} and
     * {@code %LOCALAPPDATA%} on Windows, {@code ~/Library} on macOS.
     *
     * @param environment gives an environment variable's value or null
     * @param system the platform's name as in {@code os.name}
     * @param home the person's home folder
     */
    static Folders of(UnaryOperator<@Nullable String> environment, String system, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return windows(environment, home);
        }
        if (name.startsWith("mac")) {
            Path support =
                    home.resolve("Library").resolve("Application Support").resolve(NAME);
            Path state = support.resolve("State");
            return new Folders(
                    support,
                    support,
                    state,
                    home.resolve("Library").resolve("Caches").resolve(NAME),
                    state);
        }
        Path state = xdg(environment, "XDG_STATE_HOME", home.resolve(".local").resolve("state"));
        return new Folders(
                xdg(environment, "XDG_CONFIG_HOME", home.resolve(".config")),
                xdg(environment, "XDG_DATA_HOME", home.resolve(".local").resolve("share")),
                state,
                xdg(environment, "XDG_CACHE_HOME", home.resolve(".cache")),
                absolute(environment, "XDG_RUNTIME_DIR").orElse(state));
    }

    private static Folders windows(UnaryOperator<@Nullable String> environment, Path home) {
        Path appData = home.resolve("AppData");
        String roaming = environment.apply("APPDATA");
        String local = environment.apply("LOCALAPPDATA");
        Path config = (roaming == null ? appData.resolve("Roaming") : Path.of(roaming)).resolve(NAME);
        Path own = (local == null ? appData.resolve("Local") : Path.of(local)).resolve(NAME);
        return new Folders(config, config, own.resolve("State"), own.resolve("Cache"), own.resolve("State"));
    }

    private static Path xdg(UnaryOperator<@Nullable String> environment, String variable, Path otherwise) {
        return absolute(environment, variable).orElse(otherwise.resolve(UNIX_NAME));
    }

    /** The specification says that a relative path there is to be ignored. */
    private static Optional<Path> absolute(UnaryOperator<@Nullable String> environment, String variable) {
        return Optional.ofNullable(environment.apply(variable))
                .map(Path::of)
                .filter(Path::isAbsolute)
                .map(base -> base.resolve(UNIX_NAME));
    }

    /** Decisions on findings, with their notes. */
    public Path reviews() {
        return moved(data, "reviews");
    }

    /** What was done in the review since it was last written into a document. */
    public Path journals() {
        return moved(state, "journals");
    }

    /** Texts that were opened without a file. */
    public Path pasted() {
        return moved(state, "pasted");
    }

    /** Records of failures. */
    public Path failures() {
        return state.resolve("failures");
    }

    /**
     * Everything lay among the settings once. What is still there is moved; where that cannot be done it is used where
     * it is.
     */
    private Path moved(Path to, String name) {
        Path now = to.resolve(name);
        Path before = config.resolve(name);
        if (Files.exists(now) || !Files.isDirectory(before)) {
            return now;
        }
        try {
            Files.createDirectories(to);
            return Files.move(before, now);
        } catch (IOException e) {
            return before;
        }
    }
}
