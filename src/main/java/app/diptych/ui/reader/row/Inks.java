package app.diptych.ui.reader.row;

import app.diptych.model.Span;
import app.diptych.ui.reader.flow.tint.Ink;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;

/**
 * The colours of the text and its tints, as the style sheets have them now. They are handed over by code: a style class that
 * changes at each scroll would have the style sheets searched each time. Stands, unseen, in the scene.
 */
public final class Inks extends Pane {
    /** Pixels of a pattern to one of the text, so that it is sharp on a screen of twice the density too. */
    private static final int SHARP = 2;

    private final Text plain = sample("reader-ink");
    private final Text faint = sample("reader-ink-faint");
    private final Map<Look, Text> kinds = new EnumMap<>(Look.class);
    private final Map<Look, Text> tints = new EnumMap<>(Look.class);
    private final Map<Look, Text> signs = new EnumMap<>(Look.class);
    /** Made of the signs' strokes when first asked for. */
    private final Map<Look, Paint> lines = new EnumMap<>(Look.class);

    /** @param changed called when the theme has changed the colours */
    public Inks(Runnable changed) {
        setManaged(false);
        setMouseTransparent(true);
        for (Look look : Look.values()) {
            kinds.put(look, sample(look.ink()));
            tints.put(look, sample(look.tint()));
            signs.put(look, sign(look, changed));
        }
        getChildren().addAll(plain, faint);
        getChildren().addAll(kinds.values());
        getChildren().addAll(tints.values());
        getChildren().addAll(signs.values());
        for (Node sample : getChildren()) {
            // Any of them: the style sheets reach them one after the other, and a row may not keep an old one.
            ((Text) sample).fillProperty().subscribe((before, now) -> changed.run());
        }
    }

    private static Text sample(String styleClass) {
        Text text = new Text();
        text.getStyleClass().add(styleClass);
        return text;
    }

    /** The colour of the text. */
    public Paint plain() {
        return plain.getFill();
    }

    /** The colour of what stands for no text. */
    public Paint faint() {
        return faint.getFill();
    }

    /** The colours of a stretch that is a quantity. */
    public Ink of(Look look, Span span) {
        return new Ink(
                span,
                Objects.requireNonNull(kinds.get(look)).getFill(),
                Objects.requireNonNull(tints.get(look)).getFill(),
                lines.computeIfAbsent(look, this::line));
    }

    private Text sign(Look look, Runnable changed) {
        Text sample = sample(look.sign());
        Runnable forget = () -> {
            lines.remove(look);
            changed.run();
        };
        sample.strokeProperty().subscribe((before, now) -> forget.run());
        sample.opacityProperty().subscribe((before, now) -> forget.run());
        sample.getStrokeDashArray().subscribe(forget);
        return sample;
    }

    /**
     * A stroke with its dashes as a paint for a flat rectangle: software rendering draws dashes as outlines, and reckons a
     * gradient anew for each rectangle that is filled with it. Both take several times as long as a small picture.
     */
    private Paint line(Look look) {
        Text sample = Objects.requireNonNull(signs.get(look));
        if (!(sample.getStroke() instanceof Color stroke)) {
            return Color.TRANSPARENT;
        }
        Color colour = stroke.deriveColor(0, 1, 1, sample.getOpacity());
        List<Double> dashes = sample.getStrokeDashArray();
        int period =
                (int) Math.rint(dashes.stream().mapToDouble(Double::doubleValue).sum());
        return dashes.size() % 2 != 0 || period <= 0 ? colour : pattern(dashes, colour, period);
    }

    /** Dashes and gaps, in whole pixels, once. */
    private static ImagePattern pattern(List<Double> dashes, Color colour, int period) {
        WritableImage tile = new WritableImage(period * SHARP, SHARP);
        double at = 0;
        for (int i = 0; i < dashes.size(); i++) {
            double end = at + dashes.get(i);
            for (int x = (int) Math.rint(at * SHARP); i % 2 == 0 && x < Math.rint(end * SHARP); x++) {
                for (int y = 0; y < SHARP; y++) {
                    tile.getPixelWriter().setColor(x, y, colour);
                }
            }
            at = end;
        }
        return new ImagePattern(tile, 0, 0, period, 1, false);
    }
}
