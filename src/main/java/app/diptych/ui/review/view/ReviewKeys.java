package app.diptych.ui.review.view;

import app.diptych.model.Language;
import app.diptych.review.Ruling;
import app.diptych.ui.findings.FindingsViewModel;
import app.diptych.ui.findings.Item;
import app.diptych.ui.reader.flow.Flow;
import app.diptych.ui.review.Carets;
import app.diptych.ui.review.Found;
import app.diptych.ui.review.ReviewActions;
import app.diptych.ui.review.ReviewViewModel;
import app.diptych.ui.review.Rows;
import app.diptych.ui.review.row.ReviewRow;
import app.diptych.ui.shell.review.ReviewAction;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the rows that no menu shows: moving among them, and deciding on their findings. */
final class ReviewKeys {
    private final ReviewViewModel model;
    private final FindingsViewModel findings;
    private final ReviewActions actions;
    private final Flow<ReviewRow> flow;

    ReviewKeys(ReviewViewModel model, FindingsViewModel findings, ReviewActions actions, Flow<ReviewRow> flow) {
        this.model = model;
        this.findings = findings;
        this.actions = actions;
        this.flow = flow;
    }

    void install() {
        flow.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (pressed(event)) {
                event.consume();
            }
        });
    }

    private boolean pressed(KeyEvent event) {
        if (event.isAltDown() || event.isMetaDown()) {
            return false;
        }
        if (event.isShortcutDown()) {
            return switch (event.getCode()) {
                case HOME -> moved(-model.rows().get().shown().size());
                case END -> moved(model.rows().get().shown().size());
                default -> false;
            };
        }
        return !event.isShiftDown() && plain(event.getCode());
    }

    private boolean plain(KeyCode code) {
        int page = Math.max(1, flow.last() - flow.first());
        return switch (code) {
            case UP -> moved(-1);
            case DOWN -> moved(1);
            case PAGE_UP -> moved(-page);
            case PAGE_DOWN, SPACE -> moved(page);
            case LEFT -> aside(-1);
            case RIGHT -> aside(1);
            case HOME -> caret(0);
            case END -> caret(Integer.MAX_VALUE);
            case ENTER -> done(ReviewAction.CONFIRM);
            case ESCAPE -> escape();
            case E -> decide(Ruling.ERROR);
            case N -> decide(Ruling.NOT_ERROR);
            default -> false;
        };
    }

    private boolean moved(int by) {
        model.move(by);
        return true;
    }

    private boolean done(ReviewAction action) {
        actions.run(action);
        return true;
    }

    /** Without a caret to the other side; with one, through the text. */
    private boolean aside(int by) {
        Language side = model.side().get();
        Integer caret = model.carets().get().of(side);
        if (caret == null) {
            model.side().set(by < 0 ? Language.EN : Language.ZH);
            return true;
        }
        return caret(caret + by);
    }

    private boolean caret(int offset) {
        Rows rows = model.rows().get();
        int row = model.row().get();
        if (row < 0 || row >= rows.all().size()) {
            return false;
        }
        Language side = model.side().get();
        int length = rows.get(row).cell(side).text().length();
        model.carets().set(model.carets().get().with(side, Math.clamp(offset, 0, length)));
        return true;
    }

    private boolean escape() {
        boolean there = !model.carets().get().equals(Carets.NONE);
        model.carets().set(Carets.NONE);
        return there;
    }

    /** Decides on the finding that the person is at, if it stands in this row, else on the first of the row. */
    private boolean decide(Ruling ruling) {
        int row = model.row().get();
        Item current = findings.current().get();
        Item item = current != null && Found.isIn(model.rows().get(), current, row)
                ? current
                : model.found().get().of(row).stream()
                        .filter(each -> !each.isDecided())
                        .findFirst()
                        .orElse(null);
        if (item != null) {
            findings.rule(item, ruling);
        }
        return item != null;
    }
}
