package app.diptych.ui.settings;

import app.diptych.ui.support.Background;
import java.io.IOException;
import java.lang.System.Logger.Level;
import javafx.animation.PauseTransition;
import javafx.beans.Observable;
import javafx.util.Duration;

/**
 * Writes the settings a moment after they changed, and once more at the end. On the FX thread; the writing itself is
 * done on the worker.
 */
public final class SettingsKeeper {
    /** Dragging a window changes its place a hundred times; it is written when it rests. */
    private static final Duration REST = Duration.seconds(1);

    /** Whoever reads on without a rest loses no more than this in a crash. */
    private static final Duration LONGEST = Duration.seconds(5);

    private static final System.Logger LOG = System.getLogger(SettingsKeeper.class.getName());

    private final Settings settings;
    private final SettingsFile file;
    private final Background background;
    private final PauseTransition rest = new PauseTransition(REST);
    private final PauseTransition longest = new PauseTransition(LONGEST);
    private boolean closed;

    /** Begins to watch. */
    public SettingsKeeper(Settings settings, SettingsFile file, Background background) {
        this.settings = settings;
        this.file = file;
        this.background = background;
        rest.setOnFinished(_ -> writeLater());
        longest.setOnFinished(_ -> writeLater());
        for (Observable each : settings.all()) {
            each.subscribe(this::changed);
        }
    }

    private void changed() {
        rest.playFromStart();
        // Goes on where it plays already.
        longest.play();
    }

    /** Writes at once; for the end of the program. A failure is logged: there is nobody left to tell. */
    public void close() {
        rest.stop();
        longest.stop();
        write(file.text(settings), true);
    }

    private void writeLater() {
        rest.stop();
        longest.stop();
        String text = file.text(settings);
        background.worker().execute(() -> write(text, false));
    }

    /** What was taken before the last word is not written after it. */
    private synchronized void write(String text, boolean last) {
        if (closed) {
            return;
        }
        closed = last;
        try {
            file.write(text);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the settings could not be written", e);
        }
    }
}
