package app.diptych.ui.reader;

import app.diptych.ui.reader.flow.Flow;
import app.diptych.ui.reader.flow.HeightIndex;
import app.diptych.ui.reader.row.Call;
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
import org.jspecify.annotations.Nullable;

/** The whole call beside the scroll bar: where sections begin and speakers change. A click jumps. */
final class Strip extends Region {
    private final Flow<?> flow;
    private final Path sections = path("reader-strip-section");
    private final Path speakers = path("reader-strip-speaker");
    private @Nullable Call call;
    private double drawnTotal = -1;

    Strip(Flow<?> flow, ReaderViewModel model) {
        this.flow = flow;
        setId("reader-strip");
        getStyleClass().add("reader-strip");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().addAll(speakers, sections);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            HeightIndex heights = flow.heights();
            if (heights.rows() > 0 && getHeight() > 0) {
                model.goTo(heights.find(event.getY() / getHeight() * heights.total()));
            }
            event.consume();
        });
    }

    private static Path path(String styleClass) {
        Path path = new Path();
        path.getStyleClass().setAll(styleClass);
        path.setManaged(false);
        path.setMouseTransparent(true);
        return path;
    }

    void show(@Nullable Call shown) {
        call = shown;
        drawnTotal = -1;
    }

    /** Draws anew where heights have become known by which a mark would move. */
    void refresh() {
        HeightIndex heights = flow.heights();
        boolean moved = Math.abs(heights.total() - drawnTotal) * getHeight() > heights.total();
        if (moved || (heights.isExact() && heights.total() != drawnTotal)) {
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        Call of = call;
        drawnTotal = flow.heights().total();
        if (of == null || drawnTotal <= 0) {
            sections.getElements().clear();
            speakers.getElements().clear();
            return;
        }
        sections.getElements().setAll(marks(of.size(), 2, id -> of.startsSection(id) != null));
        speakers.getElements().setAll(marks(of.size(), 4, id -> of.startsTurn(id) && of.startsSection(id) == null));
    }

    private List<PathElement> marks(int rows, double inset, IntPredicate marked) {
        List<PathElement> elements = new ArrayList<>();
        double last = -1;
        for (int row = 0; row < Math.min(rows, flow.heights().rows()); row++) {
            if (marked.test(row)) {
                double y = Math.floor(flow.heights().before(row) / drawnTotal * (getHeight() - 2)) + 0.5;
                // A call of hundreds of turns has more of them than pixels.
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
