package app.diptych.ui.terms.view;

import app.diptych.ui.support.Texts;
import java.io.File;
import java.nio.file.Path;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks for files, so that a test can answer. */
public interface FileQuestions {
    /** Which file to take terms from; null if the person changed their mind. */
    @Nullable
    Path toImport(Window owner, Texts texts);

    /**
     * Which file to write terms to; null if the person changed their mind.
     *
     * @param name the one that is offered
     */
    @Nullable
    Path toExport(Window owner, Texts texts, String name);

    /** The dialogs of the desktop. */
    static FileQuestions ofDesktop() {
        return new FileQuestions() {
            @Override
            public @Nullable Path toImport(Window owner, Texts texts) {
                FileChooser chooser = new FileChooser();
                chooser.setTitle(texts.get("import.title"));
                chooser.getExtensionFilters()
                        .addAll(
                                new FileChooser.ExtensionFilter(
                                        texts.get("file.termbases"), "*.tsv", "*.txt", "*.tbx", "*.xml"),
                                new FileChooser.ExtensionFilter(texts.get("file.all"), "*.*"));
                return path(chooser.showOpenDialog(owner));
            }

            @Override
            public @Nullable Path toExport(Window owner, Texts texts, String name) {
                FileChooser chooser = new FileChooser();
                chooser.setTitle(texts.get("export.title"));
                chooser.setInitialFileName(name);
                return path(chooser.showSaveDialog(owner));
            }

            private static @Nullable Path path(@Nullable File file) {
                return file == null ? null : file.toPath();
            }
        };
    }
}
