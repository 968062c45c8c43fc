package app.diptych.ui.imports;

import app.diptych.ui.shell.dialog.Dialogs;
import app.diptych.ui.shell.window.SystemDesktop;
import app.diptych.ui.support.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import org.jspecify.annotations.Nullable;

/**
 * Asks by the desktop's dialogs.
 *
 * @param dialogs those of the window, in its language of the moment
 */
public record DesktopFiles(Supplier<Dialogs> dialogs) implements Imports.FileChoice {
    @Override
    public List<Path> files() {
        return SystemDesktop.files(dialogs.get().owner(), dialogs.get().texts(), null);
    }

    @Override
    public @Nullable Path folder() {
        return ask("batch.folder.title");
    }

    @Override
    public @Nullable Path target() {
        return ask("batch.target.title");
    }

    private @Nullable Path ask(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(new Texts("imports", dialogs.get().texts().locale()).get(title));
        File chosen = chooser.showDialog(dialogs.get().owner());
        return chosen == null ? null : chosen.toPath();
    }
}
