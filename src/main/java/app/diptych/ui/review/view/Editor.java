package app.diptych.ui.review.view;

import app.diptych.model.Language;
import app.diptych.ui.reader.flow.Flow;
import app.diptych.ui.reader.flow.Paragraph;
import app.diptych.ui.reader.row.Typography;
import app.diptych.ui.review.ReviewActions;
import app.diptych.ui.review.ReviewViewModel;
import app.diptych.ui.review.Rows;
import app.diptych.ui.review.row.ReviewRow;
import app.diptych.ui.shell.review.ReviewAction;
import app.diptych.ui.support.Faces;
import app.diptych.ui.support.Lifetime;
import app.diptych.ui.support.Texts;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The field in which one side of a row is rewritten, right over the text. One for all rows. */
final class Editor extends TextArea {
    /** Around the text, as the style sheet has it. */
    private static final double PAD_X = 7;

    private static final double PAD_Y = 6;
    /** Out of sight without losing the keyboard. */
    private static final double AWAY = -100_000;

    private final ReviewViewModel model;
    private final ReviewActions actions;
    private final Flow<ReviewRow> flow;
    private final Texts texts;
    private @Nullable Typography type;
    /** Whether the field is being brought in line with the cell, and nobody types. */
    private boolean following;

    Editor(ReviewViewModel model, ReviewActions actions, Flow<ReviewRow> flow, Texts texts, Lifetime lifetime) {
        this.model = model;
        this.actions = actions;
        this.flow = flow;
        this.texts = texts;
        setId("review-editor");
        getStyleClass().add("review-editor");
        setManaged(false);
        setVisible(false);
        setWrapText(true);
        // A cell is one paragraph: lines that are pasted become one.
        setTextFormatter(new TextFormatter<>(change -> {
            change.setText(change.getText().replaceAll("[\\r\\n]+", " "));
            return change;
        }));
        textProperty().subscribe((_, now) -> {
            if (!following) {
                model.type(now);
                place();
            }
        });
        caretPositionProperty().subscribe((_, now) -> {
            Language side = model.editing().get();
            if (!following && side != null) {
                model.carets().set(model.carets().get().with(side, now.intValue()));
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        lifetime.hold(model.editing().subscribe(this::show));
        lifetime.hold(model.rows().subscribe(_ -> follow()));
    }

    void use(Typography typography) {
        type = typography;
        follow();
    }

    private void show(@Nullable Language side) {
        boolean typing = isFocused();
        setVisible(side != null);
        if (side == null) {
            if (typing) {
                flow.requestFocus();
            }
            return;
        }
        setAccessibleText(side == Language.EN ? texts.get("editor.english") : texts.get("editor.chinese"));
        Integer caret = model.carets().get().of(side);
        follow();
        requestFocus();
        if (caret == null) {
            end();
        } else {
            positionCaret(caret);
        }
    }

    /** Shows what the cell has, as after a step back. */
    private void follow() {
        Language side = model.editing().get();
        Rows rows = model.rows().get();
        int row = model.row().get();
        if (side == null || row < 0 || row >= rows.all().size()) {
            return;
        }
        String text = rows.get(row).cell(side).text();
        Typography in = type;
        if (in != null) {
            var font = in.text(side, text.isEmpty() ? "—" : text).font();
            setFont(font);
            setStyle(Faces.style(font));
        }
        if (!text.equals(getText())) {
            following = true;
            int caret = getCaretPosition();
            setText(text);
            positionCaret(Math.min(caret, text.length()));
            following = false;
        }
        place();
    }

    /** Stands over the cell, wherever that is now. */
    void place() {
        Language side = model.editing().get();
        ReviewRow row = side == null
                ? null
                : flow.live(model.rows().get().index(model.row().get()));
        if (side == null || row == null) {
            relocate(AWAY, 0);
            return;
        }
        Paragraph cell = row.paragraph(side);
        row.layout();
        double text = cell.getHeight() + 2 * PAD_Y + 2;
        // Down to the end of the cell: what stands below the words would look out from under the field.
        double height = Math.max(text, row.bottomOfCell() - cell.getLayoutY() + PAD_Y);
        resizeRelocate(
                flow.getLayoutX() + cell.getLayoutX() - PAD_X,
                flow.getLayoutY() + row.getLayoutY() + cell.getLayoutY() - PAD_Y,
                cell.getWidth() + 2 * PAD_X + 4,
                height);
    }

    private void pressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        switch (event.getCode()) {
            case ESCAPE -> model.leaveCell();
            case ENTER -> {
                flow.requestFocus();
                actions.run(event.isShortcutDown() ? ReviewAction.FINAL : ReviewAction.CONFIRM);
            }
            case TAB -> {
                if (!plain && !event.isShiftDown()) {
                    return;
                }
                Language side = model.editing().get();
                model.edit(side == Language.EN ? Language.ZH : Language.EN);
            }
            case Z -> {
                if (!event.isShortcutDown()) {
                    return;
                }
                if (event.isShiftDown()) {
                    model.redo();
                } else {
                    model.undo();
                }
            }
            case Y -> {
                if (!event.isShortcutDown()) {
                    return;
                }
                model.redo();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }
}
