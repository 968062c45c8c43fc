package app.diptych.ui.shell.window;

import app.diptych.analysis.Analysis;
import app.diptych.ui.palette.PaletteViewModel;
import app.diptych.ui.print.PrintTexts;
import app.diptych.ui.shell.Call;
import app.diptych.ui.shell.Desktop;
import app.diptych.ui.shell.ReaderCommands;
import app.diptych.ui.shell.ShellViewModel;
import app.diptych.ui.shell.dialog.AboutDialog;
import app.diptych.ui.shell.dialog.Dialogs;
import app.diptych.ui.shell.dialog.KeysDialog;
import app.diptych.ui.shell.dialog.NoticeDialog;
import app.diptych.ui.shell.dialog.PassageDialog;
import app.diptych.ui.shell.dialog.WarningsDialog;
import app.diptych.ui.shell.menu.WindowActions;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Texts;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuBar;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * What the menus ask of the window.
 *
 * @param root stands in the window
 * @param palette what Ctrl+K opens
 */
record ShellActions(
        Node root,
        ShellViewModel shell,
        ReaderCommands reader,
        Desktop desktop,
        PaletteViewModel palette,
        Lettering lettering,
        Texts texts)
        implements WindowActions {
    @Override
    public void askForFiles() {
        List<Path> recent = shell.settings().recent();
        Path folder = recent.isEmpty() ? null : recent.getFirst().getParent();
        shell.open(desktop.askForFiles(window(), texts, folder));
    }

    @Override
    public void paste() {
        String text = desktop.clipboardText();
        if (text.isBlank()) {
            NoticeDialog.of(texts.get("paste.nothing"), texts.get("paste.nothing.advice"), dialogs())
                    .show();
        } else {
            shell.openText(text);
        }
    }

    @Override
    public void askForPassage() {
        Analysis call = shell.analysis().get();
        if (call != null) {
            PassageDialog.of(call.transcript().passages().size(), reader::goTo, dialogs())
                    .show();
        }
    }

    @Override
    public void print() {
        Analysis call = shell.analysis().get();
        if (call == null) {
            return;
        }
        PrintTexts headings = new PrintTexts(
                texts.get("outline.summary"), texts.get("outline.prepared"), texts.get("outline.questions"));
        var outcome =
                desktop.print(window(), call.transcript(), reader.columns().get(), headings);
        switch (outcome) {
            case PRINTED, CANCELLED -> {}
            case NO_PRINTER -> notice(texts.get("print.none"));
            case FAILED -> notice(texts.get("print.failed"));
        }
    }

    private void notice(String sentence) {
        NoticeDialog.of(texts.get("print.title"), sentence, dialogs()).show();
    }

    @Override
    public void showPalette() {
        palette.show();
    }

    @Override
    public void toggleFullScreen() {
        if (window() instanceof Stage stage) {
            stage.setFullScreen(!stage.isFullScreen());
        }
    }

    @Override
    public void showKeys() {
        if (root.lookup("#menu-bar") instanceof MenuBar bar) {
            KeysDialog.of(bar, dialogs()).show();
        }
    }

    @Override
    public void showAbout() {
        AboutDialog.of(desktop.version(), dialogs()).show();
    }

    @Override
    public void exit() {
        desktop.exit();
    }

    void showWarnings() {
        Call call = shell.current().get();
        if (call != null) {
            WarningsDialog.of(call.analysis().transcript().warnings(), dialogs())
                    .show();
        }
    }

    private Dialogs dialogs() {
        return new Dialogs(window(), lettering, texts);
    }

    private Window window() {
        return root.getScene().getWindow();
    }
}
