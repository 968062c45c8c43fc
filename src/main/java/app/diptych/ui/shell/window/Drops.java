package app.diptych.ui.shell.window;

import app.diptych.ui.shell.ShellViewModel;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Files and text that are dropped on the window are opened. */
final class Drops {
    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private final ShellViewModel shell;
    private final DropTaker taker;
    private final Node target;

    /** What becomes of files that were dropped. */
    @FunctionalInterface
    interface DropTaker {
        /**
         * Takes the files, or leaves them.
         *
         * @param otherwise opens each as a call
         */
        void take(List<Path> files, Runnable otherwise);
    }

    Drops(ShellViewModel shell, DropTaker taker, Node target) {
        this.shell = shell;
        this.taker = taker;
        this.target = target;
    }

    void install() {
        target.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (isWanted(event)) {
                event.acceptTransferModes(TransferMode.COPY);
                target.pseudoClassStateChanged(DROPPING, true);
                event.consume();
            }
        });
        target.addEventHandler(DragEvent.DRAG_EXITED, _ -> target.pseudoClassStateChanged(DROPPING, false));
        target.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            target.pseudoClassStateChanged(DROPPING, false);
            event.setDropCompleted(take(event.getDragboard()));
            event.consume();
        });
    }

    /** What is dragged out of the window itself, such as a selection, is not taken back in. */
    private boolean isWanted(DragEvent event) {
        Dragboard board = event.getDragboard();
        return board.hasFiles() || ((board.hasString() || board.hasHtml()) && event.getGestureSource() == null);
    }

    /** Opens what a clipboard or drag board holds; says whether there was anything to open. */
    boolean take(Clipboard board) {
        if (board.hasFiles()) {
            List<Path> files = board.getFiles().stream().map(File::toPath).toList();
            taker.take(files, () -> shell.open(files));
            return true;
        }
        String text = SystemDesktop.text(board);
        if (!text.isBlank()) {
            shell.openText(text);
            return true;
        }
        return false;
    }
}
