package app.diptych.ui.reader;

import app.diptych.check.Severity;
import app.diptych.library.search.Hit;
import app.diptych.library.search.Hits;
import app.diptych.ui.reader.flag.Flags;
import app.diptych.ui.reader.flow.Flow;
import app.diptych.ui.reader.flow.HeightIndex;
import app.diptych.ui.reader.row.Call;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.jspecify.annotations.Nullable;

/** The whole call beside the scroll bar: where sections begin, speakers change and a search has found something. A click jumps. */
final class Strip extends Region {
    /** Pixels by which a mark may be off while heights are still estimated. */
    private static final double DRIFT = 4;

    private final Flow<?> flow;
    private final Path sections = path("reader-strip-section");
    private final Path speakers = path("reader-strip-speaker");
    private final Path hits = path("reader-strip-hit");
    private final Path hit = path("reader-strip-hit-current");
    private final Path errors = path("reader-strip-error");
    private final Path warnings = path("reader-strip-warning");
    private int[] errorRows = {};
    private int[] warningRows = {};
    private int[] hitRows = {};
    private int[] hitRow = {};
    private Hits shownHits = Hits.NONE;
    private int[] sectionRows = {};
    private int[] speakerRows = {};
    private double drawnTotal = -1;
    /** Whether it is going to be drawn between this pulse and the next. */
    private boolean waiting;

    Strip(Flow<?> flow, ReaderViewModel model) {
        this.flow = flow;
        setId("reader-strip");
        getStyleClass().add("reader-strip");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().addAll(speakers, sections, warnings, errors, hits, hit);
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
        int rows = shown == null ? 0 : shown.size();
        sectionRows = rows(rows, id -> shown != null && shown.startsSection(id) != null);
        speakerRows = rows(rows, id -> shown != null && shown.startsTurn(id) && shown.startsSection(id) == null);
        drawnTotal = -1;
    }

    /** Marks the passages in which a search has found something, and the one it stands at. */
    void showHits(Hits found, @Nullable Hit current) {
        if (found != shownHits) {
            shownHits = found;
            hitRows = found.passages();
        }
        hitRow = current == null ? new int[0] : new int[] {current.passage()};
        drawSoon();
    }

    /** Marks the passages with findings that are open; notes are too slight for it. */
    void showFlags(Flags flags) {
        errorRows = flags.passages(Severity.ERROR);
        warningRows = flags.passages(Severity.WARNING);
        drawSoon();
    }

    private static int[] rows(int count, IntPredicate marked) {
        return IntStream.range(0, count).filter(marked).toArray();
    }

    /** Draws anew where heights have become known by which a mark would visibly move. */
    void refresh() {
        HeightIndex heights = flow.heights();
        boolean moved = Math.abs(heights.total() - drawnTotal) * getHeight() > DRIFT * heights.total();
        if (moved || (heights.isExact() && heights.total() != drawnTotal)) {
            drawSoon();
        }
    }

    /** Between two pulses: nobody misses it for a sixtieth of a second, and the text need not wait for it. */
    private void drawSoon() {
        if (getScene() == null || getScene().getWindow() == null) {
            requestLayout();
        } else if (!waiting) {
            waiting = true;
            Platform.runLater(() -> {
                waiting = false;
                draw();
            });
        }
    }

    @Override
    protected void layoutChildren() {
        draw();
    }

    private void draw() {
        drawnTotal = flow.heights().total();
        sections.getElements().setAll(marks(sectionRows, 2));
        speakers.getElements().setAll(marks(speakerRows, 4));
        errors.getElements().setAll(marks(errorRows, 2));
        // Shorter than an error's, since colours may be all alike to who looks.
        warnings.getElements().setAll(marks(warningRows, 4));
        hits.getElements().setAll(marks(hitRows, 3));
        hit.getElements().setAll(marks(hitRow, 1));
    }

    private List<PathElement> marks(int[] rows, double inset) {
        List<PathElement> elements = new ArrayList<>();
        HeightIndex heights = flow.heights();
        double scale = drawnTotal <= 0 ? 0 : (getHeight() - 2) / drawnTotal;
        int next = 0;
        while (scale > 0 && next < rows.length && rows[next] < heights.rows()) {
            double y = Math.floor(heights.before(rows[next]) * scale) + 0.5;
            elements.add(new MoveTo(inset + 1, y));
            elements.add(new LineTo(getWidth() - inset, y));
            // A call of hundreds of turns has more of them than pixels: a pixel stays free between two marks.
            next = firstFrom((y + 1.5) / scale, rows, next + 1);
        }
        return elements;
    }

    /** The index of the first of some rows, from one of them on, that begins at a position or below it. */
    private int firstFrom(double position, int[] rows, int from) {
        HeightIndex heights = flow.heights();
        int found = Arrays.binarySearch(rows, from, rows.length, heights.find(position));
        int next = found < 0 ? -found - 1 : found;
        while (next < rows.length && rows[next] < heights.rows() && heights.before(rows[next]) < position) {
            next++;
        }
        return next;
    }
}
