package app.diptych.document.file;

import java.io.IOException;
import java.nio.file.Path;

/** A file was changed, or taken away, by somebody else since it was opened: it is not written over unasked. */
public final class ChangedException extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Path changed;
    private final boolean gone;

    ChangedException(Path file, boolean gone) {
        super(file + (gone ? " was taken away" : " was changed by another program") + " since it was opened");
        this.changed = file;
        this.gone = gone;
    }

    /** The file. */
    public Path changed() {
        return changed;
    }

    /** Whether it is there no more. */
    public boolean isGone() {
        return gone;
    }
}
