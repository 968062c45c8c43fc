package app.diptych.ui.sight;

import app.diptych.analysis.Analysis;
import app.diptych.ui.shell.ShellViewModel;
import app.diptych.ui.support.Pulses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Writes into a file when the first passage of a call stood on the screen, for who measures starts or waits for the window:
 * the system property {@value #PROPERTY} names the file.
 */
public final class FirstSight {
    /** The system property with the file to write. */
    public static final String PROPERTY = "diptych.sight";

    private final Path file;
    private boolean begun;

    private FirstSight(Path file) {
        this.file = file;
    }

    /** Whoever waits for it; nobody as a rule. */
    public static Optional<FirstSight> wanted() {
        return Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of).map(FirstSight::new);
    }

    /** Watches a window from now on; on the FX thread. */
    public void watch(Stage stage, ShellViewModel shell) {
        shell.text().subscribe(text -> begin(stage.getScene(), text));
    }

    private void begin(Scene scene, @Nullable Analysis text) {
        if (text != null && !begun) {
            begun = true;
            Pulses.after(scene, Pulses.UNTIL_DRAWN, this::write);
        }
    }

    private void write() {
        try {
            Files.writeString(file, Instant.now() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
