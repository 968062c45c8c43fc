package app.diptych.ui.findings.view;

import app.diptych.analysis.Analysis;
import app.diptych.ui.findings.FindingsViewModel;
import app.diptych.ui.findings.Item;
import app.diptych.ui.reader.ReaderView;
import app.diptych.ui.reader.ReaderViewModel;
import app.diptych.ui.reader.tip.QuantityWords;
import app.diptych.ui.shell.dialog.writing.NoteDialog;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;

/** List and popover of one window in one language, with what they share. */
public final class FindingsPane {
    private final FindingsViewModel model;
    private final FindingWords words;
    private final Lettering lettering;
    private final FindingsView list;
    private final ReaderView view;
    private final FlagPointing pointing;

    /**
     * @param view the reader in whose text findings are explained
     * @param texts the words of bundle {@code findings}
     * @param quantities prints values in the same language
     * @param editTerm opens the entry of a term in the termbase, by the words that the English uses
     */
    public FindingsPane(
            FindingsViewModel model,
            ReaderViewModel reader,
            ReaderView view,
            Texts texts,
            QuantityWords quantities,
            Lettering lettering,
            Consumer<String> editTerm) {
        this.model = model;
        this.view = view;
        this.lettering = lettering;
        words = new FindingWords(texts, quantities);
        CardActions actions =
                new CardActions(model, this::askForNote, item -> term(item).ifPresent(editTerm));
        list = new FindingsView(model, words, lettering, actions);
        pointing = new FlagPointing(view, reader, model, words, lettering, actions);
    }

    /** The list. */
    public FindingsView list() {
        return list;
    }

    /** Lets go of the models; the views are of no use afterwards. */
    public void release() {
        pointing.release();
        list.release();
    }

    private Optional<String> term(Item item) {
        Analysis call = model.analysis().get();
        return call == null ? Optional.empty() : words.term(item, call);
    }

    private void askForNote(Item item) {
        // The list is in no window while the pane beside the reader is hidden.
        Scene scene = view.getScene() != null ? view.getScene() : list.getScene();
        if (scene != null && scene.getWindow() != null) {
            String about = words.rules().name(item.finding().rule()) + ", " + words.place(item);
            new NoteDialog("finding", words.texts(), lettering)
                    .of(scene.getWindow(), about, item.note(), text -> model.note(item, text))
                    .show();
        }
    }
}
