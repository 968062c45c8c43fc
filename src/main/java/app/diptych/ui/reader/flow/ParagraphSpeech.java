package app.diptych.ui.reader.flow;

import app.diptych.model.Span;
import java.util.List;
import java.util.Objects;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import org.jspecify.annotations.Nullable;

/** What a paragraph tells a screen reader: its text, its lines, the caret and what is selected. */
final class ParagraphSpeech {
    private final Paragraph paragraph;
    private @Nullable Place caret;
    private @Nullable Span selected;

    ParagraphSpeech(Paragraph paragraph) {
        this.paragraph = paragraph;
    }

    /** Takes caret and selection; whether the caret has moved. */
    boolean set(@Nullable Place place, @Nullable Span span) {
        boolean moved = !Objects.equals(caret, place);
        boolean marked = !Objects.equals(selected, span);
        caret = place;
        selected = span;
        if (marked) {
            paragraph.notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
            paragraph.notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
        }
        if (moved) {
            paragraph.notifyAccessibleAttributeChanged(AccessibleAttribute.CARET_OFFSET);
        }
        return moved;
    }

    /** The value of an attribute, or null where the paragraph has nothing to say of it. */
    @Nullable
    Object answer(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> paragraph.text();
            case EDITABLE -> false;
            case CARET_OFFSET -> offset();
            case SELECTION_START -> selected == null ? offset() : selected.start();
            case SELECTION_END -> selected == null ? offset() : selected.end();
            case LINE_FOR_OFFSET -> paragraph.lineOf(new Place((Integer) parameters[0], false));
            case LINE_START -> start((Integer) parameters[0]);
            case LINE_END -> start((Integer) parameters[0] + 1);
            case OFFSET_AT_POINT -> offsetAt((Point2D) parameters[0]);
            case BOUNDS_FOR_RANGE -> bounds((Integer) parameters[0], (Integer) parameters[1]);
            default -> null;
        };
    }

    private int offset() {
        return caret == null ? 0 : caret.offset();
    }

    private int start(int line) {
        List<Integer> starts = paragraph.lineStarts();
        return line < starts.size() ? starts.get(line) : paragraph.text().length();
    }

    private int offsetAt(Point2D onScreen) {
        Point2D in = paragraph.screenToLocal(onScreen);
        return paragraph.placeAt(in.getX(), in.getY()).offset();
    }

    /** On the screen, a rectangle a line; a screen reader names the last character, not the one behind it. */
    private Bounds[] bounds(int first, int last) {
        int length = paragraph.text().length();
        int from = Math.clamp(first, 0, length);
        int to = Math.clamp(last + 1L, from, length);
        return paragraph.boxes(new Span(from, to)).stream().map(this::onScreen).toArray(Bounds[]::new);
    }

    private Bounds onScreen(Rectangle2D box) {
        return paragraph.localToScreen(new BoundingBox(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight()));
    }
}
