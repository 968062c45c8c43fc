package app.diptych.cli;

import app.diptych.document.Document;
import java.nio.file.Path;
import java.util.List;

/** A machine without a display, for commands that need none. */
final class NoDesktop implements Desktop {
    @Override
    public void open(List<Path> files) {}

    @Override
    public void draw(Document document, Look look, Path out) {}

    @Override
    public boolean hasDisplay() {
        return false;
    }
}
