package app.diptych.ui.reader;

import app.diptych.ui.reader.flow.Flow;
import app.diptych.ui.reader.row.Row;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the reader: moving, and selecting by way of a {@link Caret}. */
final class ReaderKeys {
    private static final double LINE = 40;

    private final ReaderViewModel model;
    private final Flow<Row> flow;
    private final Caret caret;

    ReaderKeys(ReaderViewModel model, Flow<Row> flow) {
        this.model = model;
        this.flow = flow;
        this.caret = new Caret(model, flow);
    }

    void install() {
        flow.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (pressed(event)) {
                event.consume();
            }
        });
        flow.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (!event.isShortcutDown() && !event.isAltDown() && typed(event.getCharacter())) {
                event.consume();
            }
        });
    }

    /** By character, not by key: brackets lie elsewhere on other keyboards. */
    private boolean typed(String character) {
        switch (character) {
            case "[" -> model.previousSpeaker();
            case "]" -> model.nextSpeaker();
            case "j" -> model.nextPassage();
            case "k" -> model.previousPassage();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean pressed(KeyEvent event) {
        if (event.isAltDown()) {
            return false;
        }
        if (event.isShiftDown()) {
            return caret.move(event.getCode(), event.isShortcutDown());
        }
        return event.isShortcutDown() ? command(event.getCode()) : move(event.getCode());
    }

    private boolean command(KeyCode code) {
        switch (code) {
            case A -> model.selectAll();
            case C -> ReaderMenu.copy(model);
            case HOME -> flow.scrollTo(0);
            case END -> flow.jump(Integer.MAX_VALUE);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean move(KeyCode code) {
        double page = Math.max(LINE, flow.getHeight() - LINE);
        switch (code) {
            case UP -> flow.scrollBy(-LINE);
            case DOWN -> flow.scrollBy(LINE);
            case PAGE_UP -> flow.scrollBy(-page);
            case PAGE_DOWN, SPACE -> flow.scrollBy(page);
            case HOME -> flow.scrollTo(0);
            case END -> flow.jump(Integer.MAX_VALUE);
            case ESCAPE -> {
                if (model.selection().get() == null) {
                    return false;
                }
                model.selection().set(null);
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
