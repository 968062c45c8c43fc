package app.diptych.ui.review.view;

import app.diptych.check.Severity;
import app.diptych.model.Language;
import app.diptych.ui.findings.FindingsViewModel;
import app.diptych.ui.findings.Item;
import app.diptych.ui.reader.flow.Flow;
import app.diptych.ui.reader.flow.Paragraph;
import app.diptych.ui.review.ReviewActions;
import app.diptych.ui.review.ReviewViewModel;
import app.diptych.ui.review.row.ReviewRow;
import app.diptych.ui.shell.review.ReviewAction;
import java.util.Comparator;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** The mouse in the rows: a press goes to a row and puts a caret, a second one rewrites. */
final class ReviewPointer {
    private final ReviewViewModel model;
    private final FindingsViewModel findings;
    private final ReviewActions actions;
    private final Flow<ReviewRow> flow;

    ReviewPointer(ReviewViewModel model, FindingsViewModel findings, ReviewActions actions, Flow<ReviewRow> flow) {
        this.model = model;
        this.findings = findings;
        this.actions = actions;
        this.flow = flow;
    }

    void install() {
        flow.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                pressed(event);
                event.consume();
            }
        });
    }

    private void pressed(MouseEvent event) {
        ReviewRow row = flow.live(flow.rowAt(event.getY()));
        flow.requestFocus();
        model.leaveCell();
        if (row == null) {
            return;
        }
        double x = event.getX();
        double y = event.getY() - row.getLayoutY();
        Language side = row.sideAt(x);
        model.goTo(row.number());
        model.side().set(side);
        if (row.isOnEdited(x, y)) {
            actions.run(ReviewAction.ORIGINAL);
            return;
        }
        Paragraph paragraph = row.paragraph(side);
        int offset = paragraph
                .placeAt(x - paragraph.getLayoutX(), y - paragraph.getLayoutY())
                .offset();
        boolean blank = model.rows().get().get(row.number()).cell(side).isBlank();
        model.carets().set(model.carets().get().with(side, blank ? 0 : offset));
        explain(row.number());
        if (event.getClickCount() == 2) {
            model.edit(side);
        }
    }

    /** The list shows the gravest finding of the row that was pressed. */
    private void explain(int row) {
        Comparator<Severity> grave = Comparator.naturalOrder();
        model.found().get().of(row).stream()
                .filter(item -> !item.isDecided())
                .min(Comparator.comparing((Item item) -> item.finding().severity(), grave))
                .ifPresent(findings::mark);
    }
}
