package app.diptych.ui.reader.flow;

import app.diptych.model.Span;
import app.diptych.ui.reader.flow.tint.Ink;
import app.diptych.ui.reader.flow.tint.Tints;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/**
 * A text with layers of marks behind it. Made once and filled again and again: a text of one ink is one reused
 * {@link Text}; only a text with more inks takes a few. Offsets are those of the text, not of what is drawn.
 */
public final class Paragraph extends Region {
    private static final double CARET = 2;

    private final List<LayerStyle> styles;
    private final List<Layer> layers = new ArrayList<>();
    /** Asked for each style of each row that is filled: styles are constants. */
    private final IdentityHashMap<LayerStyle, Layer> byStyle = new IdentityHashMap<>();

    private final Tints tints = Tints.made();
    private List<Ink> inks = List.of();
    private final TextFlow flow = new TextFlow();
    private final List<Text> texts = new ArrayList<>();
    private DisplayText text = DisplayText.of("");
    private double pitch;
    /** How many of the texts are shown. */
    private int used;

    private double knownWidth = -1;
    private double knownHeight;
    private final ParagraphSpeech speech = new ParagraphSpeech(this);
    /** A line before a character; made when it is first wanted. */
    private @Nullable Rectangle caretLine;

    private @Nullable Place caret;

    /**
     * An empty paragraph.
     *
     * @param styles the layers it may have, from the back; a layer exists once something is marked in it
     */
    public Paragraph(List<LayerStyle> styles) {
        this.styles = styles;
        flow.setManaged(false);
        flow.setMouseTransparent(true);
        getChildren().addAll(tints.blocks(), tints.lines(), flow);
        // Takes the pointer over the whole column, not only over glyphs.
        setPickOnBounds(true);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
    }

    /**
     * Shows a text.
     *
     * @param paint the colour of what no ink covers
     * @param inked in the order of the text, not overlapping; their blocks lie behind all layers, their lines above all that
     *     are no lines themselves
     */
    public void show(DisplayText shown, Type type, Paint paint, List<Ink> inked) {
        text = shown;
        inks = inked;
        pitch = type.pitch();
        flow.setLineSpacing(type.spacing());
        int count = 0;
        int from = 0;
        for (Ink ink : inked) {
            Span span = shown.toShown(ink.span());
            if (span.start() > from) {
                fill(count++, type, paint, shown.shown().substring(from, span.start()));
            }
            fill(count++, type, ink.paint(), shown.shown().substring(span.start(), span.end()));
            from = span.end();
        }
        if (from < shown.shown().length() || count == 0) {
            fill(count++, type, paint, shown.shown().substring(from));
        }
        for (int i = count; i < used; i++) {
            // Behind all others an empty text takes no part; to leave it out of the layout would cost more.
            texts.get(i).setText("");
        }
        used = count;
        knownWidth = -1;
        requestLayout();
    }

    private void fill(int index, Type type, Paint paint, String part) {
        if (texts.size() == index) {
            // Never taken out again: a node that comes back into the scene has the style sheets searched for it.
            texts.add(new Text());
            flow.getChildren().add(texts.get(index));
        }
        Text node = texts.get(index);
        node.setFont(type.font());
        node.setFill(paint);
        node.setText(part);
    }

    /** Marks spans in one layer; those before are forgotten. */
    public void mark(LayerStyle style, List<Span> spans) {
        Layer layer = byStyle.get(style);
        if (layer == null) {
            if (spans.isEmpty()) {
                return;
            }
            layer = added(style);
        }
        if (layer.mark(spans)) {
            requestLayout();
        }
    }

    /** Draws a caret, or none; tells a screen reader of it and of what is selected. */
    public void setCaret(@Nullable Place place, @Nullable Span selected) {
        if (speech.set(place, selected)) {
            requestLayout();
        }
        caret = place;
        if (place != null && caretLine == null) {
            Rectangle line = new Rectangle();
            line.getStyleClass().setAll("reader-caret");
            line.setManaged(false);
            line.setMouseTransparent(true);
            caretLine = line;
            getChildren().add(line);
        }
        if (caretLine != null) {
            caretLine.setVisible(place != null);
        }
    }

    private Layer added(LayerStyle style) {
        Layer layer = new Layer(style);
        int place = 0;
        while (place < layers.size() && styles.indexOf(layers.get(place).style()) < styles.indexOf(style)) {
            place++;
        }
        layers.add(place, layer);
        byStyle.put(style, layer);
        // Before all layers that lie nearer; lines of layers lie above those of inks, all else behind them.
        Node next = style.isLine() ? flow : tints.lines();
        if (place + 1 < layers.size() && layers.get(place + 1).style().isLine() == style.isLine()) {
            next = layers.get(place + 1).path();
        }
        getChildren().add(getChildren().indexOf(next), layer.path());
        return layer;
    }

    /** What is shown. */
    public String text() {
        return text.model();
    }

    /** Pixels from baseline to baseline. */
    public double pitch() {
        return pitch;
    }

    /** The height of the text in whole pixels at a width. */
    public double height(double width) {
        if (width != knownWidth) {
            knownWidth = width;
            knownHeight = Math.ceil(flow.prefHeight(width));
        }
        return knownHeight;
    }

    /** Where a press at a point would put the caret; the nearest place where there is no text. */
    public Place placeAt(double x, double y) {
        if (y < 0) {
            return new Place(0, false);
        }
        if (y >= flow.getHeight()) {
            return new Place(text.model().length(), false);
        }
        HitInfo hit = flow.getHitInfo(new Point2D(x, y));
        int offset = text.toModel(hit.getInsertionIndex());
        return new Place(offset, !hit.isLeading() && offset > 0 && lineStarts().contains(offset));
    }

    /** The offset of the character at a point; -1 where there is none. */
    public int characterAt(double x, double y) {
        HitInfo hit = flow.getHitInfo(new Point2D(x, y));
        int index = hit.getCharIndex();
        if (index < 0 || index >= text.shown().length()) {
            return -1;
        }
        // A hit test always names a character, even far off the text.
        for (Rectangle2D box : flow.getLayoutInfo().getSelectionGeometry(index, index + 1, true)) {
            if (box.contains(x, y)) {
                return text.toModel(index);
            }
        }
        return -1;
    }

    /** Where the words of a span stand, a rectangle a line, in this node's coordinates. */
    public List<Rectangle2D> boxes(Span span) {
        Span shown = text.toShown(span);
        return flow.getLayoutInfo().getSelectionGeometry(shown.start(), shown.end(), false);
    }

    /** Where a caret stands: its x, and its line from top to bottom. */
    public Rectangle2D caret(Place place) {
        boolean end = place.lineEnd() && place.offset() > 0;
        return end
                ? flow.getLayoutInfo()
                        .caretInfoAt(text.endToShown(place.offset()) - 1, false)
                        .getSegmentAt(0)
                : flow.getLayoutInfo()
                        .caretInfoAt(text.toShown(place.offset()), true)
                        .getSegmentAt(0);
    }

    /** The line that a caret stands in, from 0. */
    public int lineOf(Place place) {
        List<Integer> starts = lineStarts();
        int line = 0;
        while (line + 1 < starts.size() && starts.get(line + 1) <= place.offset()) {
            line++;
        }
        return place.lineEnd() && line > 0 && starts.get(line) == place.offset() ? line - 1 : line;
    }

    /** The offsets at which the lines start, as they are broken now. */
    public List<Integer> lineStarts() {
        return flow.getLayoutInfo().getTextLines(false).stream()
                .map(line -> text.toModel(line.start()))
                .toList();
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        flow.layout();
        var layout = flow.getLayoutInfo();
        tints.draw(inks, span -> Layer.boxes(layout, text.shown(), text.toShown(span)), getWidth(), getHeight());
        for (Layer layer : layers) {
            layer.draw(layout, text);
        }
        if (caretLine != null && caret != null) {
            draw(caretLine, caret(caret));
        }
    }

    private void draw(Rectangle line, Rectangle2D at) {
        // Whole pixels, or a line of two is three pale ones; at the left edge it stays inside.
        line.setX(Math.clamp(Math.rint(at.getMinX()) - CARET / 2, 0, Math.max(0, getWidth() - CARET)));
        line.setY(Math.floor(at.getMinY()));
        line.setWidth(CARET);
        line.setHeight(Math.ceil(at.getHeight()));
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        Object said = speech.answer(attribute, parameters);
        return said == null ? super.queryAccessibleAttribute(attribute, parameters) : said;
    }
}
