package app.diptych.ui.shell;

import app.diptych.model.Transcript;
import app.diptych.ui.print.CallPrinter;
import app.diptych.ui.print.PrintTexts;
import app.diptych.ui.reader.row.Columns;
import app.diptych.ui.support.InstalledFaces;
import app.diptych.ui.support.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** What lies outside the window, so that a test can stand in for it. */
public interface Desktop {
    /**
     * Asks which files to open.
     *
     * @param folder where to begin, or null
     * @return none if the person changed their mind
     */
    List<Path> askForFiles(Window owner, Texts texts, @Nullable Path folder);

    /** The text on the clipboard; empty if there is none. */
    String clipboardText();

    /**
     * Finds out, off the FX thread, which installed families can show which language.
     *
     * @param found told on the FX thread
     */
    void findFaces(Consumer<InstalledFaces> found);

    /**
     * Prints a call on a printer that the person chooses.
     *
     * @param columns which languages
     */
    CallPrinter.Outcome print(Window owner, Transcript transcript, Columns columns, PrintTexts texts);

    /** The program's version. */
    String version();

    /** Leaves the program. */
    void exit();
}
