package app.diptych.cli;

import app.diptych.document.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What the commands want of the window, which the composition root gives them: this package knows none. */
public interface Desktop {
    /**
     * Opens the window and returns when it is closed.
     *
     * @param files what to open in it; none for the last session
     */
    void open(List<Path> files);

    /**
     * Draws the real window, without a display.
     *
     * @param document what it shows
     * @param look how it looks
     * @param out the PNG to write
     * @throws IOException if it cannot be written
     */
    void draw(Document document, Look look, Path out) throws IOException;

    /** Whether there is a display to open a window on. */
    boolean hasDisplay();
}
