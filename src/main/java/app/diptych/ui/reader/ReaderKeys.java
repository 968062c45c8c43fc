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
    private final Pointing pointing;
    private final Copying copying;

    /** Whether the key that is held has done what it is for, so that its character is not to do it again. */
    private boolean answered;

    ReaderKeys(ReaderViewModel model, Flow<Row> flow, Caret caret, Pointing pointing, Copying copying) {
        this.model = model;
        this.flow = flow;
        this.caret = caret;
        this.pointing = pointing;
        this.copying = copying;
    }

    void install() {
        flow.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            answered = pressed(event);
            if (answered) {
                event.consume();
            }
        });
        flow.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (!answered && !event.isShortcutDown() && !event.isAltDown() && typed(event.getCharacter())) {
                event.consume();
            }
        });
    }

    /** By key, before the menu's accelerator of the same key: the character that follows would do it a second time. */
    private boolean go(KeyCode code) {
        return switch (code) {
            case OPEN_BRACKET -> typed("[");
            case CLOSE_BRACKET -> typed("]");
            case J -> typed("j");
            case K -> typed("k");
            default -> false;
        };
    }

    /** By character too: brackets lie elsewhere on other keyboards. */
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
        boolean shortcut = event.isShortcutDown();
        boolean shift = event.isShiftDown();
        if (event.isAltDown()) {
            return false;
        }
        return (shortcut && command(event.getCode(), shift))
                || caret(event.getCode(), shortcut, shift)
                || (!shortcut && !shift && (move(event.getCode()) || go(event.getCode())));
    }

    /** With Shift, with a caret in the text, and to the sides, keys move the caret; else they scroll. */
    private boolean caret(KeyCode code, boolean shortcut, boolean shift) {
        boolean aside = code == KeyCode.LEFT || code == KeyCode.RIGHT;
        if (model.selection().get() == null && !shift && !aside) {
            return false;
        }
        if (!caret.move(code, shortcut, shift)) {
            return false;
        }
        pointing.followCaret();
        return true;
    }

    private boolean command(KeyCode code, boolean shift) {
        switch (code) {
            case A -> model.selectAll();
            case C -> {
                if (shift) {
                    copying.quotation();
                } else {
                    copying.text();
                }
            }
            case B -> {
                if (!shift) {
                    return false;
                }
                copying.bothLanguages();
            }
            case J -> pointing.cross();
            case HOME, END -> {
                if (shift || model.selection().get() != null) {
                    return false;
                }
                flow.jump(code == KeyCode.HOME ? 0 : Integer.MAX_VALUE);
            }
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
            case HOME -> flow.jump(0);
            case END -> flow.jump(Integer.MAX_VALUE);
            case ESCAPE -> {
                return escape();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** First what is lit, then the selection with its caret. */
    private boolean escape() {
        if (pointing.hide()) {
            return true;
        }
        boolean selected = model.selection().get() != null;
        model.selection().set(null);
        return selected;
    }
}
