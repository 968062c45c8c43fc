package app.diptych.ui.translate;

import app.diptych.analysis.Analysis;
import app.diptych.library.count.CallCount;
import app.diptych.ui.reader.ReaderViewModel;
import app.diptych.ui.shell.dialog.Dialogs;
import app.diptych.ui.shell.dialog.NoticeDialog;
import app.diptych.ui.support.Background;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Texts;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * The dialogs that the panes of a window open.
 *
 * @param searching the door to where words are looked up
 * @param window their owner; without one nothing is shown
 * @param language of their words
 */
public record PanelDialogs(
        ReaderViewModel reader,
        Background searching,
        Supplier<@Nullable Window> window,
        Lettering lettering,
        Locale language) {
    /** What makes the dialogs of a window alike. */
    public Dialogs of(Window owner) {
        return new Dialogs(owner, lettering, new Texts("shell", language));
    }

    /** Tells the person a sentence under a title. */
    public void tell(String title, String sentence) {
        Window owner = window.get();
        if (owner != null) {
            NoticeDialog.of(title, sentence, of(owner)).show();
        }
    }

    /** How words are rendered in the call. */
    public void concordance() {
        Window owner = window.get();
        if (owner != null) {
            new ConcordanceDialog(reader, searching, lettering, new Texts("findings", language)).show(owner);
        }
    }

    /** How many words and characters the call has. */
    public void counts() {
        Window owner = window.get();
        Analysis call = reader.analysis().get();
        if (owner != null && call != null) {
            CountsDialog.of(owner, CallCount.of(call.transcript()), lettering, new Texts("findings", language))
                    .show();
        }
    }
}
