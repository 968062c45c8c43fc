package app.diptych;

import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * The program's name for X11: JavaFX gives all windows the name of the application's class as their WM_CLASS, by which a
 * desktop finds the entry {@code app.diptych.Diptych.desktop}, its icon and its name. Without one they are called "java".
 */
public final class Diptych extends Application {
    /** JavaFX makes the application itself, once a process, and there is no other way to be told of it. */
    private static final CompletableFuture<Boolean> STARTED = new CompletableFuture<>();

    /** For JavaFX. */
    public Diptych() {}

    /**
     * Starts JavaFX under the program's name. Once a process.
     *
     * @param then runs on JavaFX's thread when the name is given; it handles what it throws
     * @throws UnsupportedOperationException if there is no display
     */
    static void startup(Runnable then) {
        // First without the name: where this fails, it fails here and not on the other thread.
        Platform.startup(() -> {});
        var _ = STARTED.thenRun(then);
        // It waits there for the end of the program.
        Thread.ofPlatform().daemon().name("launcher").start(() -> Application.launch(Diptych.class));
    }

    @Override
    public void start(Stage stage) {
        STARTED.complete(true);
    }
}
