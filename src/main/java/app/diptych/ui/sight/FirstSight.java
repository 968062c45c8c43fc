package app.diptych.ui.sight;

import app.diptych.ui.shell.ShellViewModel;
import app.diptych.ui.support.Pulses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;

/**
 * Writes into a file when the first passage of a call stood on the screen, and on a second line when its figures did, for
 * who measures starts or waits for the window: the system property {@value #PROPERTY} names the file.
 */
public final class FirstSight {
    /** The system property with the file to write. */
    public static final String PROPERTY = "diptych.sight";

    private final Path file;

    private FirstSight(Path file) {
        this.file = file;
    }

    /** Whoever waits for it; nobody as a rule. */
    public static Optional<FirstSight> wanted() {
        return Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of).map(FirstSight::new);
    }

    /** Watches a window from now on; on the FX thread. */
    public void watch(Stage stage, ShellViewModel shell) {
        await(stage, shell.text(), () -> await(stage, shell.current(), () -> {}));
    }

    /** Writes a line once what there is first was drawn. */
    private void await(Stage stage, ObservableValue<?> first, Runnable then) {
        AtomicBoolean begun = new AtomicBoolean();
        first.subscribe(there -> {
            if (there != null && !begun.getAndSet(true)) {
                Pulses.after(stage.getScene(), Pulses.UNTIL_DRAWN, () -> {
                    write();
                    then.run();
                });
            }
        });
    }

    private void write() {
        try {
            Files.writeString(file, Instant.now() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
