package app.diptych.ui.shell.window;

import app.diptych.model.Transcript;
import app.diptych.ui.print.CallPrinter;
import app.diptych.ui.print.Pages;
import app.diptych.ui.print.PrintTexts;
import app.diptych.ui.reader.row.Columns;
import app.diptych.ui.shell.Desktop;
import app.diptych.ui.support.Faces;
import app.diptych.ui.support.InstalledFaces;
import app.diptych.ui.support.Texts;
import java.io.File;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.scene.text.Font;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * The desktop that the program runs on.
 *
 * @param version the program's
 * @param faces chooses the faces of what is printed
 */
public record SystemDesktop(String version, Faces faces) implements Desktop {
    private static final System.Logger LOG = System.getLogger(SystemDesktop.class.getName());

    @Override
    public List<Path> askForFiles(Window owner, Texts texts, @Nullable Path folder) {
        return files(owner, texts, folder);
    }

    /** Asks for calls by the desktop's own dialog. */
    public static List<Path> files(Window owner, Texts texts, @Nullable Path folder) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("open.title"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                texts.get("open.transcripts"),
                                "*.txt",
                                "*.json",
                                "*.diptych",
                                "*.pdf",
                                "*.html",
                                "*.htm",
                                "*.mhtml",
                                "*.mht",
                                "*.srt",
                                "*.vtt",
                                "*.tmx",
                                "*.xlf",
                                "*.xliff",
                                "*.docx",
                                "*.xlsx",
                                "*.csv",
                                "*.tsv"),
                        new FileChooser.ExtensionFilter(texts.get("open.all"), "*.*"));
        if (folder != null && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        List<File> chosen = chooser.showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public String clipboardText() {
        return text(Clipboard.getSystemClipboard());
    }

    /** The words of a clipboard or drag board, or a page where it has only that; empty for neither. */
    static String text(Clipboard board) {
        String text = board.getString();
        String page = text == null || text.isBlank() ? board.getHtml() : text;
        return page == null ? "" : page;
    }

    @Override
    public void findFaces(Consumer<InstalledFaces> found) {
        List<String> families = Font.getFamilies();
        // A thread of its own: the worker may be reading a call.
        Thread.ofPlatform().name("faces").daemon().start(() -> {
            try {
                InstalledFaces known = InstalledFaces.among(families);
                Platform.runLater(() -> found.accept(known));
            } catch (RuntimeException | LinkageError | InternalError e) {
                // AWT does not start where it finds no font at all; the bundled ones stay to choose from.
                LOG.log(Level.WARNING, "the installed fonts could not be asked", e);
            }
        });
    }

    @Override
    public CallPrinter.Outcome print(Window owner, Transcript transcript, Columns columns, PrintTexts texts) {
        return CallPrinter.print(owner, transcript.title(), new Pages(transcript, columns, faces, texts));
    }

    @Override
    public void exit() {
        // Not at once: who listens to a window being closed, such as the settings, is told first.
        List.copyOf(Window.getWindows()).forEach(Window::hide);
        Platform.exit();
    }
}
