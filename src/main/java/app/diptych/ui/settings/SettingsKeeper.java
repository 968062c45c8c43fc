package app.diptych.ui.settings;

import app.diptych.ui.support.Background;
import java.io.IOException;
import java.lang.System.Logger.Level;
import javafx.animation.PauseTransition;
import javafx.beans.Observable;
import javafx.util.Duration;

/** Writes the settings a moment after they changed, and once more at the end. On the FX thread. */
public final class SettingsKeeper {
    /** Dragging a window changes its place a hundred times; it is written when it rests. */
    private static final Duration REST = Duration.seconds(1);

    private static final System.Logger LOG = System.getLogger(SettingsKeeper.class.getName());

    private final Settings settings;
    private final SettingsFile file;
    private final Background background;
    private final PauseTransition rest = new PauseTransition(REST);

    /** Begins to watch. */
    public SettingsKeeper(Settings settings, SettingsFile file, Background background) {
        this.settings = settings;
        this.file = file;
        this.background = background;
        rest.setOnFinished(_ -> writeLater());
        for (Observable each : settings.all()) {
            each.subscribe(rest::playFromStart);
        }
    }

    /** Writes at once; for the end of the program. A failure is logged: there is nobody left to tell. */
    public void close() {
        rest.stop();
        try {
            file.write(settings);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the settings could not be written", e);
        }
    }

    private void writeLater() {
        String text = file.text(settings);
        background.run(
                () -> {
                    file.write(text);
                    return text;
                },
                _ -> {},
                e -> LOG.log(Level.WARNING, "the settings could not be written", e));
    }
}
