package app.diptych;

import app.diptych.cli.Desktop;
import app.diptych.cli.Look;
import app.diptych.document.Document;
import app.diptych.host.ErrorCode;
import app.diptych.host.FailureLog;
import app.diptych.host.Folders;
import app.diptych.host.Machine;
import app.diptych.host.instance.Address;
import app.diptych.host.instance.Instance;
import app.diptych.host.instance.LaterStart;
import app.diptych.library.Samples;
import app.diptych.ui.DesktopWindow;
import app.diptych.ui.Picture;
import app.diptych.ui.PictureLook;
import app.diptych.ui.settings.SettingsFile;
import app.diptych.ui.shell.Mode;
import app.diptych.ui.support.Faces;
import app.diptych.ui.support.Toolkit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Gives the commands the window, which they do not know. */
final class Gui implements Desktop {
    private final Supplier<Engine> engine;
    private final Samples samples;

    /** @param engine is asked for it when there is something to show, and may be making it until then */
    Gui(Supplier<Engine> engine, Samples samples) {
        this.engine = engine;
        this.samples = samples;
    }

    @Override
    public boolean hasDisplay() {
        // JavaFX speaks X11 on Linux, under Wayland through XWayland, which sets DISPLAY too.
        return !isLinux() || isSet("DISPLAY");
    }

    private static boolean isLinux() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).equals("linux");
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isEmpty();
    }

    @Override
    public void open(List<Path> files) {
        Folders folders = Folders.here();
        Address address = Address.here(folders.runtime());
        FailureLog failures = new FailureLog(folders.failures(), Version.current(), InstantSource.system());
        Thread.setDefaultUncaughtExceptionHandler((_, e) -> {
            log().log(Level.ERROR, "unexpected failure " + ErrorCode.of(e), e);
            failures.write(e);
        });
        try {
            Optional<Instance> claimed = Instance.claim(address);
            if (claimed.isPresent() || !LaterStart.handOver(address, files)) {
                open(files, new Machine(folders, failures, claimed.orElse(null)));
            }
            claimed.ifPresent(Gui::giveBack);
        } catch (IOException e) {
            log().log(Level.DEBUG, "this start can be found by no other", e);
            open(files, new Machine(folders, failures, null));
        }
    }

    /** Lets another start be the first; the end of the process does so too. */
    private static void giveBack(Instance first) {
        try {
            first.close();
        } catch (IOException e) {
            log().log(Level.DEBUG, "the place of the first start was not given back", e);
        }
    }

    private void open(List<Path> files, Machine machine) {
        // Beside JavaFX, which takes longer to start.
        CompletableFuture<SettingsFile.Content> settings = CompletableFuture.supplyAsync(
                () -> new SettingsFile(machine.folders().config()).load());
        CompletableFuture<Faces> faces = new CompletableFuture<>();
        // On Linux alone a name is given to the windows: elsewhere it comes from the package, and a class's name would
        // stand in the menus of macOS.
        Consumer<Runnable> startup = isLinux() ? Diptych::startup : Toolkit::start;
        Toolkit.run(
                then -> {
                    startup.accept(then);
                    // JavaFX can read fonts by now, while its own thread still gets to know the desktop.
                    faces.completeAsync(Faces::load);
                },
                closed -> window().show(files, machine, settings.join(), faces.join(), closed));
    }

    private DesktopWindow window() {
        Engine every = engine.get().withEveryRule();
        return new DesktopWindow(
                every.opener(),
                every.parallel(),
                every.termChecks(),
                samples,
                every.concepts(),
                every.searcher(),
                every.analyzer(),
                Version.current());
    }

    @Override
    public void draw(Document document, Look look, Path out) throws IOException {
        Toolkit.withoutDisplay();
        try {
            Toolkit.run(drawn -> {
                draw(document, picture(look), out);
                drawn.run();
            });
        } catch (IllegalStateException e) {
            if (e.getCause() instanceof UncheckedIOException cause) {
                throw cause.getCause();
            }
            throw e;
        }
    }

    private void draw(Document document, PictureLook look, Path out) {
        Engine by = engine.get();
        try {
            Picture.draw(document, by.concepts(), by.searcher(), look, Version.current(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static System.Logger log() {
        return System.getLogger(Gui.class.getName());
    }

    private static PictureLook picture(Look look) {
        return new PictureLook(
                look.dark(),
                look.language(),
                look.width(),
                look.height(),
                look.passage(),
                look.milliseconds(),
                mode(look.view()));
    }

    private static Mode mode(Look.View view) {
        return switch (view) {
            case READ -> Mode.READ;
            case REVIEW -> Mode.REVIEW;
            case METRICS -> Mode.METRICS;
        };
    }
}
