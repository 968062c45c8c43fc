package app.diptych;

import app.diptych.cli.Cli;
import app.diptych.host.Folders;
import app.diptych.library.Samples;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The composition root: wires everything by hand, once. */
public final class Main {
    private Main() {}

    /** Starts the window, or runs a command; see {@code diptych --help}. */
    public static void main(String[] args) {
        int code = 1;
        try {
            code = run(List.of(args));
        } catch (RuntimeException | Error e) {
            Thread here = Thread.currentThread();
            here.getUncaughtExceptionHandler().uncaughtException(here, e);
        }
        // JavaFX and the workers may leave threads behind; the work is done, or never will be.
        System.exit(code);
    }

    private static int run(List<String> args) {
        keepFontsAmongCaches(Folders.here().cache());
        // Beside what a window needs first, the desktop.
        CompletableFuture<Engine> engine = CompletableFuture.supplyAsync(Engine::standard);
        Samples samples = new Samples();
        Gui gui = new Gui(engine::join, samples);
        Optional<List<Path>> files = Cli.filesForTheWindow(args);
        if (files.isPresent() && gui.hasDisplay()) {
            gui.open(files.get());
            return 0;
        }
        return cli(engine.join(), samples, gui).run(args, writer(System.out), writer(System.err));
    }

    /** What reads PDFs notes the system's fonts, and would do so in the person's home folder. */
    private static void keepFontsAmongCaches(Path cache) {
        try {
            Files.createDirectories(cache);
            System.setProperty("pdfbox.fontcache", cache.toString());
        } catch (IOException e) {
            System.getLogger(Main.class.getName()).log(Level.DEBUG, "no folder for caches", e);
        }
    }

    private static Cli cli(Engine engine, Samples samples, Gui gui) {
        return new Cli(
                engine.opener(), engine.parallel(), engine.folders(), engine.json(), samples, gui, Version.current());
    }

    /** JSON and messages are UTF-8 wherever the program runs. */
    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }
}
