package app.diptych.ui.shell.menu;

/** What a menu asks of the window itself. */
public interface WindowActions {
    /** Asks which files to open, and opens them. */
    void askForFiles();

    /** Opens the text on the clipboard as a call. */
    void paste();

    /** Asks for the number of a passage, and goes there. */
    void askForPassage();

    /** Prints the call shown. */
    void print();

    /** Shows the palette of everything that can be done or gone to. */
    void showPalette();

    /** Fills the screen, or goes back. */
    void toggleFullScreen();

    /** Shows the keys. */
    void showKeys();

    /** Shows what the program is and is made of. */
    void showAbout();

    /** Leaves the program. */
    void exit();
}
