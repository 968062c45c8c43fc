package app.diptych.ui;

import app.diptych.analysis.TermChecks;
import app.diptych.library.folder.FolderFiles;
import app.diptych.ui.terms.view.FileQuestions;
import java.nio.file.Path;

/**
 * What the termbase in the window needs.
 *
 * @param checks holds calls to a termbase
 * @param folders where the files of folders lie
 * @param personal the file with terms for all calls
 * @param questions asks for files
 */
public record TermSupplies(TermChecks checks, FolderFiles folders, Path personal, FileQuestions questions) {
    /** The program's, among its settings. */
    static TermSupplies in(Path settings, TermChecks checks) {
        return new TermSupplies(
                checks, FolderFiles.among(settings), settings.resolve(FolderFiles.TERMS), FileQuestions.ofDesktop());
    }

    /** For a window whose terms nobody changes: nothing of one's own is there. */
    static TermSupplies none() {
        return in(Path.of("no", "such", "folder"), TermChecks.none());
    }
}
