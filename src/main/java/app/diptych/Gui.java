package app.diptych;

import app.diptych.cli.Desktop;
import app.diptych.cli.Look;
import app.diptych.document.Document;
import app.diptych.library.Opener;
import app.diptych.library.Samples;
import app.diptych.ui.DesktopWindow;
import app.diptych.ui.Picture;
import app.diptych.ui.PictureLook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/** Starts JavaFX for the commands that want a window or a picture of it. */
final class Gui implements Desktop {
    private final Opener opener;
    private final Samples samples;
    private final Supplier<@Nullable String> display;

    Gui(Opener opener, Samples samples) {
        this.opener = opener;
        this.samples = samples;
        this.display =
                () -> System.getenv("DISPLAY") == null ? System.getenv("WAYLAND_DISPLAY") : System.getenv("DISPLAY");
    }

    @Override
    public boolean hasDisplay() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String address = display.get();
        return !system.equals("linux") || (address != null && !address.isEmpty());
    }

    @Override
    public void open(List<Path> files) {
        CountDownLatch closed = new CountDownLatch(1);
        Platform.startup(() -> new DesktopWindow(opener, samples, Version.current()).show(files, closed::countDown));
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void draw(Document document, Look look, Path out) throws IOException {
        // Neither toolkit is to look for a display.
        System.setProperty("java.awt.headless", "true");
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        CompletableFuture<@Nullable Void> drawn = new CompletableFuture<>();
        Platform.startup(() -> {
            try {
                Picture.draw(document.analysis(), look(look), Version.current(), out);
                drawn.complete(null);
            } catch (IOException | RuntimeException e) {
                drawn.completeExceptionally(e);
            }
        });
        try {
            drawn.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static PictureLook look(Look look) {
        return switch (look.view()) {
            case READ ->
                new PictureLook(
                        look.dark(), look.language(), look.width(), look.height(), look.passage(), look.milliseconds());
        };
    }
}
