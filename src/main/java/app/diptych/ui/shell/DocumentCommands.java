package app.diptych.ui.shell;

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
