package app.diptych.ui.shell;

import java.nio.file.Path;
import java.util.List;

/** What menus ask of the document in which the call shown is kept. */
public interface DocumentCommands {
    /** Saves the call shown with all that was done to it; asks for a file where it has none yet. */
    void save();

    /** Asks for a file, saves the call shown into it, and goes on with that. */
    void saveAs();

    /** Asks for a file and a format, and writes the call shown for another program. */
    void export();

    /** Asks for a file that came back from another program, and shows what it would change. */
    void takeOver();

    /** Asks for an English and a Chinese text, and makes one call of them. */
    default void importTwo() {
        // Without an engine there is nothing to align them.
    }

    /** Asks for a Chinese text, and lays it beside the English of the call shown. */
    default void addTranslation() {
        // Without an engine there is nothing to align it.
    }

    /**
     * Files were dropped on the window: an English and a Chinese text may be one call.
     *
     * @param otherwise opens each as a call
     */
    default void dropped(List<Path> files, Runnable otherwise) {
        otherwise.run();
    }

    /** Shows what was recognised in the file of the call shown, to be corrected. */
    default void report() {
        // Nothing was imported.
    }

    /** Asks for many files, or a folder of them, and makes a document of each. */
    default void importMany() {
        // Nothing is written.
    }

    /** Does nothing: for a window that shows and does not keep. */
    static DocumentCommands none() {
        return new DocumentCommands() {
            @Override
            public void save() {}

            @Override
            public void saveAs() {}

            @Override
            public void export() {}

            @Override
            public void takeOver() {}
        };
    }
}
