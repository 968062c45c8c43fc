package app.diptych.ui.support;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A test of something in a window, with no display needed. Starts JavaFX once a JVM on a headless screen of 1920 × 1200;
 * {@link #show} opens a stage at (0, 0), so that the robot scrolls where it points.
 */
public abstract class FxTest {
    /** Only to end what hangs: a busy machine may take long. */
    static final long SECONDS = 120;

    private static final Patience PATIENCE = new Patience(Duration.seconds(SECONDS));

    private static final AtomicBoolean STARTED = new AtomicBoolean();

    /** Clicks, drags and types in the stage shown. */
    protected final Hand robot = new Hand();

    private Stage stage;

    /** Starts JavaFX, unless another test has. */
    @BeforeAll
    protected static void start() {
        if (STARTED.compareAndSet(false, true)) {
            CompletableFuture<Boolean> started = new CompletableFuture<>();
            try {
                Platform.startup(() -> started.complete(true));
            } catch (IllegalStateException e) {
                started.complete(false); // A test of another kind has started it.
            }
            PATIENCE.get(started);
            Platform.setImplicitExit(false);
            onFx(() -> {
                HeadlessScreen.enlarge();
                return null;
            });
        }
    }

    /**
     * No window, no look and no failure of an earlier test, of whatever class, is there. The last window that opened has
     * the keys; and what any thread throws the robot throws again at its next move, in whichever test that is.
     */
    @BeforeEach
    void alone() {
        act(() -> {
            hideAll();
            Theme.of(false, false).rule();
        });
        // Only now: what the last test left to the FX thread is done.
        WaitForAsyncUtils.clearExceptions();
    }

    /** Closes every window there is. */
    protected static void hideAll() {
        List.copyOf(Window.getWindows()).forEach(Window::hide);
    }

    /** Closes the stage. A failure that nobody caught, on whatever thread, is one of this test. */
    @AfterEach
    void close() throws Throwable {
        try {
            if (stage != null) {
                act(stage::close);
            }
        } finally {
            WaitForAsyncUtils.checkException();
        }
    }

    /** Does all of these, whatever fails, and throws the first failure, which knows of the others. */
    protected static void inTurn(Runnable... steps) {
        AssertionError first = null;
        for (Runnable step : steps) {
            try {
                step.run();
            } catch (Throwable e) {
                if (first == null) {
                    first = e instanceof AssertionError failed ? failed : new AssertionError(e);
                } else {
                    first.addSuppressed(e);
                }
            }
        }
        if (first != null) {
            throw first;
        }
    }

    /** Opens a stage of this size with what the call makes on the FX thread, in the light theme. */
    protected <T extends Parent> T show(double width, double height, Callable<T> root) {
        T shown = onFx(() -> {
            T made = root.call();
            Scene scene = new Scene(made, width, height);
            scene.getStylesheets().setAll(Pictures.theme("light"));
            if (stage != null) {
                stage.close(); // One window at a time: the keys go to the one that has the focus.
            }
            stage = new Stage();
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            return made;
        });
        settle();
        return shown;
    }

    /** The stage that was opened. */
    protected Stage stage() {
        return stage;
    }

    /** Makes the scene this large and waits for its layout. */
    protected void resize(double width, double height) {
        onFx(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
            return null;
        });
        settle();
    }

    /** Waits until two pulses have laid out what was asked for. */
    protected static void settle() {
        offFx();
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.runLater(() -> new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                // A timer runs before the layout of its pulse: the third sees the layout of the second.
                if (++pulses == 3) {
                    stop();
                    done.complete(null);
                }
            }
        }.start());
        PATIENCE.get(done);
    }

    /**
     * Waits this long by the clock of pauses and animations: whatever was to end within it has ended. A number of pulses
     * says nothing of that, as a busy machine makes up for late ones.
     */
    protected static void pause(Duration length) {
        offFx();
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            PauseTransition pause = new PauseTransition(length);
            pause.setOnFinished(_ -> done.complete(null));
            pause.play();
        });
        PATIENCE.get(done);
        settle();
    }

    /** Waits, pulse by pulse, until something holds. */
    protected static void await(BooleanSupplier condition) {
        offFx();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (!onFx(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("did not come to hold in " + SECONDS + " s");
            }
            settle();
        }
    }

    /** What a call on the FX thread gives; there it is made at once. */
    protected static <T> T onFx(Callable<T> call) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Runnable made = () -> {
            try {
                done.complete(call.call());
            } catch (Throwable e) {
                done.completeExceptionally(e);
            }
        };
        if (Platform.isFxApplicationThread()) {
            made.run();
        } else {
            Platform.runLater(made);
        }
        return PATIENCE.get(done);
    }

    /** Runs on the FX thread, waits for it and for the layout that follows. */
    protected static void act(Runnable action) {
        offFx();
        onFx(() -> {
            action.run();
            return null;
        });
        settle();
    }

    /** On the FX thread it would wait for itself. */
    private static void offFx() {
        if (Platform.isFxApplicationThread()) {
            throw new IllegalStateException("the FX thread cannot wait for its own pulses");
        }
    }
}
