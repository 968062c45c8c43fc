package app.diptych.ui.search;

import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Lifetime;
import app.diptych.ui.support.Texts;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The reader with the find bar above it while the search is open. */
public final class SearchFrame extends Region {
    private static final double NOTE_X = 12;
    private static final double NOTE_GAP = 6;

    private final Lifetime lifetime = new Lifetime();
    private final Region reader;
    private final Supplier<FindBar> maker;
    /** Not before it is wanted: a bar that nobody sees would be made and styled at each start. */
    private @Nullable FindBar bar;

    private final SearchNote note;

    /**
     * @param model the search
     * @param reader what is searched
     * @param texts the words of bundle {@code search}
     * @param lettering covers words in either script
     */
    public SearchFrame(SearchViewModel model, Region reader, Texts texts, Lettering lettering) {
        this.reader = reader;
        getStyleClass().add("search-frame");
        maker = () -> new FindBar(model, texts, lettering, lifetime);
        note = new SearchNote(texts, lettering);
        getChildren().addAll(reader, note);
        lifetime.hold(model.open().subscribe(this::show));
        lifetime.hold(model.outcome().subscribe(this::show));
        lifetime.hold(model.asked().subscribe((before, now) -> type()));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            // In the reader: what it does not need Escape for itself, closes the search.
            if (event.getCode() == KeyCode.ESCAPE && model.open().get()) {
                model.close();
                event.consume();
            }
        });
    }

    /** Lets go of the search; the view is of no use afterwards. */
    public void release() {
        lifetime.end();
    }

    /** The reader gets the focus: the frame itself has nothing to do with keys. */
    @Override
    public void requestFocus() {
        reader.requestFocus();
    }

    private void show(boolean open) {
        boolean typing = isBarShown() && hasFocus();
        if (open || bar != null) {
            bar().setVisible(open);
        }
        if (!open && typing) {
            requestFocus();
        }
        requestLayout();
    }

    private boolean isBarShown() {
        return bar != null && bar.isVisible();
    }

    private FindBar bar() {
        FindBar made = bar;
        if (made == null) {
            made = maker.get();
            bar = made;
            getChildren().add(1, made);
        }
        return made;
    }

    private void show(Outcome outcome) {
        note.show(outcome);
        requestLayout();
    }

    private boolean hasFocus() {
        for (var node = getScene() == null ? null : getScene().getFocusOwner(); node != null; node = node.getParent()) {
            if (node.equals(bar)) {
                return true;
            }
        }
        return false;
    }

    private void type() {
        bar().field().requestFocus();
        bar().field().selectAll();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = isBarShown() ? Math.min(getHeight(), Math.ceil(bar().prefHeight(width))) : 0;
        if (bar != null) {
            bar.resizeRelocate(0, 0, width, height);
        }
        reader.resizeRelocate(0, height, width, getHeight() - height);
        double noteWidth = Math.min(note.prefWidth(-1), Math.max(0, width - 2 * NOTE_X));
        note.resizeRelocate(NOTE_X, height + NOTE_GAP, noteWidth, note.prefHeight(noteWidth));
    }

    @Override
    protected double computeMinWidth(double height) {
        return reader.minWidth(height);
    }
}
