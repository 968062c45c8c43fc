package app.diptych.ui.review.view;

import app.diptych.check.Severity;
import app.diptych.ui.reader.flow.Flow;
import app.diptych.ui.reader.flow.HeightIndex;
import app.diptych.ui.review.ReviewViewModel;
import app.diptych.ui.review.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/** All rows beside the scroll bar: where findings are open, and where the person is. A click goes there. */
final class RowStrip extends Region {
    private final Flow<?> flow;
    private final ReviewViewModel model;
    private final Path errors = path("reader-strip-error");
    private final Path warnings = path("reader-strip-warning");
    private final Path marked = path("review-strip-marked");
    private final Path here = path("reader-strip-section");

    RowStrip(Flow<?> flow, ReviewViewModel model, String name) {
        this.flow = flow;
        this.model = model;
        setId("review-strip");
        getStyleClass().add("reader-strip");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(name);
        setManaged(false);
        getChildren().addAll(warnings, errors, marked, here);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            HeightIndex heights = flow.heights();
            if (heights.rows() > 0 && getHeight() > 0) {
                int index = heights.find(event.getY() / getHeight() * heights.total());
                model.goTo(model.rows().get().shown().get(index));
                flow.jump(index);
            }
            event.consume();
        });
    }

    private static Path path(String style) {
        Path path = new Path();
        path.getStyleClass().setAll(style);
        path.setManaged(false);
        path.setMouseTransparent(true);
        return path;
    }

    @Override
    protected void layoutChildren() {
        Rows rows = model.rows().get();
        var found = model.found().get();
        errors.getElements().setAll(marks(rows, 2, row -> found.open(row) == Severity.ERROR));
        warnings.getElements().setAll(marks(rows, 4, row -> found.open(row) == Severity.WARNING));
        marked.getElements().setAll(marks(rows, 5, row -> rows.get(row).needsReview()));
        here.getElements().setAll(marks(rows, 1, row -> row == model.row().get()));
    }

    private List<PathElement> marks(Rows rows, double inset, IntPredicate wanted) {
        List<PathElement> elements = new ArrayList<>();
        double total = flow.heights().total();
        double last = -1;
        int count = Math.min(rows.shown().size(), flow.heights().rows());
        for (int index = 0; index < count && total > 0; index++) {
            if (wanted.test(rows.shown().get(index))) {
                double y = Math.floor(flow.heights().before(index) / total * (getHeight() - 2)) + 0.5;
                // There may be more rows than pixels.
                if (y > last + 1) {
                    elements.add(new MoveTo(inset + 1, y));
                    elements.add(new LineTo(getWidth() - inset, y));
                    last = y;
                }
            }
        }
        return elements;
    }
}
