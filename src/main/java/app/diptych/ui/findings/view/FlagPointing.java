package app.diptych.ui.findings.view;

import app.diptych.model.Language;
import app.diptych.ui.findings.FindingsViewModel;
import app.diptych.ui.findings.Item;
import app.diptych.ui.reader.ReaderView;
import app.diptych.ui.reader.ReaderViewModel;
import app.diptych.ui.reader.flag.Flag;
import app.diptych.ui.reader.flow.Flow;
import app.diptych.ui.reader.flow.Paragraph;
import app.diptych.ui.reader.row.Row;
import app.diptych.ui.reader.select.Selection;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Lifetime;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Pointing at a finding's words in the text, by mouse or by key, explains it; keys decide on it. */
public final class FlagPointing {
    private final ReaderViewModel reader;
    private final FindingsViewModel model;
    private final Flow<Row> flow;
    private final CardActions actions;
    private final Popover popover;
    private final Lifetime lifetime = new Lifetime();
    private final HeldKeys held;
    private final PauseTransition wait = new PauseTransition(Duration.millis(350));
    /** Long enough to move the pointer from the words into the popover. */
    private final PauseTransition leave = new PauseTransition(Duration.millis(400));

    private @Nullable Flag pointed;
    /** Whether a key has opened the popover: a mouse that lies still somewhere does not close it. */
    private boolean byKey;

    /** Begins to listen to the reader. */
    public FlagPointing(
            ReaderView view,
            ReaderViewModel reader,
            FindingsViewModel model,
            FindingWords words,
            Lettering lettering,
            CardActions actions) {
        this.reader = reader;
        this.model = model;
        this.actions = actions;
        flow = view.flow();
        held = new HeldKeys(flow, lifetime);
        popover = new Popover(model, flow, words, lettering, actions);
        leave.setOnFinished(_ -> {
            if (!byKey && pointed == null && !popover.isHover()) {
                popover.hide();
            }
        });
        flow.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        flow.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> left());
        flow.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> hide());
        flow.addEventHandler(ScrollEvent.SCROLL, _ -> hide());
        flow.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        flow.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        lifetime.hold(model.items().subscribe(_ -> popover.refresh()));
        lifetime.hold(reader.jump().subscribe((_, _) -> hide()));
    }

    /** Stops listening; the view is of no use afterwards. */
    public void release() {
        hide();
        lifetime.end();
    }

    private void hide() {
        wait.stop();
        popover.hide();
        pointed = null;
        byKey = false;
    }

    private void moved(MouseEvent event) {
        if (byKey && event.isSynthesized()) {
            return; // JavaFX sends one after each layout for a pointer that lies still.
        }
        byKey = false;
        Row row = flow.live(flow.rowAt(event.getY()));
        Language column = row == null ? Language.EN : row.languageAt(event.getX(), event.getY() - row.getLayoutY());
        Flag flag = row == null ? null : at(row, column, event.getX(), event.getY());
        if (flag == null) {
            left();
        } else if (!flag.equals(pointed)) {
            pointed = flag;
            if (!popover.shows(flag)) {
                wait.setOnFinished(_ -> {
                    popover.hide();
                    popover.show(flag, column);
                });
                wait.playFromStart();
            }
        }
    }

    private @Nullable Flag at(Row row, Language column, double x, double y) {
        Paragraph paragraph = row.paragraph(column);
        Point2D in = paragraph.parentToLocal(row.parentToLocal(x, y));
        int offset = paragraph.characterAt(in.getX(), in.getY());
        return offset < 0 ? null : reader.flags().get().at(row.passage(), column, offset);
    }

    private void left() {
        if (pointed != null) {
            pointed = null;
            wait.stop();
            leave.playFromStart();
        }
    }

    private void pressed(KeyEvent event) {
        Item shown = popover.item();
        if (shown != null && event.getCode() == KeyCode.ESCAPE) {
            hide();
            event.consume();
        } else if (shown != null && actions.pressed(event, shown, held)) {
            event.consume();
        } else if (asksForMore(event)) {
            if (explainAtCaret()) {
                event.consume();
            }
        } else if (shown == null && decides(event)) {
            event.consume();
        } else if (!event.getCode().isModifierKey() && shown != null && byKey) {
            hide();
        }
    }

    /** Whether a key does something with the finding whose words have the caret, as where F8 went; it is done then. */
    private boolean decides(KeyEvent event) {
        Item item = actions.of(event) == null ? null : itemAtCaret();
        if (item == null) {
            return false;
        }
        model.mark(item);
        return actions.pressed(event, item, held);
    }

    /**
     * The finding whose words have the caret, or null. It is the one that the person is at, if its words are there: one
     * that was just dismissed has no flag, and the same key is to take that back and dismiss no other.
     */
    private @Nullable Item itemAtCaret() {
        Selection now = reader.selection().get();
        Item current = model.current().get();
        if (now != null && current != null && touches(current, now)) {
            return current;
        }
        Flag flag = atCaret();
        return flag == null ? null : model.find(flag.finding());
    }

    private static boolean touches(Item item, Selection now) {
        int offset = now.caret().offset();
        return item.places().stream()
                .filter(place -> place.passage() == now.caret().passage())
                .flatMap(place -> (now.column() == Language.EN ? place.english() : place.chinese()).stream())
                .anyMatch(span -> span.start() <= offset && offset <= span.end());
    }

    /** What a key types is not a command of the reader too, where it was one of the popover. */
    private void typed(KeyEvent event) {
        if (popover.item() != null && "enci".contains(event.getCharacter().toLowerCase(java.util.Locale.ROOT))) {
            event.consume();
        }
    }

    private static boolean asksForMore(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isShiftDown();
        return plain && (event.getCode() == KeyCode.ENTER || (event.getCode() == KeyCode.SPACE && !event.isAltDown()));
    }

    /** The flag in whose words the caret stands, or null. */
    private @Nullable Flag atCaret() {
        Selection now = reader.selection().get();
        if (now == null) {
            return null;
        }
        int passage = now.caret().passage();
        int offset = now.caret().offset();
        Item current = model.current().get();
        // Where several findings share the words, it is the one that the person went to.
        return reader.flags().get().of(passage).stream()
                .filter(flag ->
                        current != null && flag.finding() == current.finding().id())
                .filter(flag -> flag.touches(now.column(), offset))
                .findFirst()
                .orElseGet(() -> reader.flags().get().atCaret(passage, now.column(), offset));
    }

    private boolean explainAtCaret() {
        Selection now = reader.selection().get();
        Flag flag = atCaret();
        if (now == null || flag == null) {
            return false;
        }
        Item item = model.find(flag.finding());
        if (item != null) {
            model.select(item);
        }
        byKey = true;
        popover.show(flag, now.column());
        byKey = true;
        return true;
    }
}
