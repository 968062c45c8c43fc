package app.diptych.ui.reader.row;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;

/**
 * The colours of the text and its tints, as the style sheets have them now. They are handed over by code: a style class that
 * changes at each scroll would have the style sheets searched each time. Stands, unseen, in the scene.
 */
public final class Inks extends Pane {
    private final Text plain = sample("reader-ink");
    private final Text faint = sample("reader-ink-faint");
    private final Map<Look, Text> kinds = new EnumMap<>(Look.class);
    private final Map<Look, Text> tints = new EnumMap<>(Look.class);

    /** @param changed called when the theme has changed the colours */
    public Inks(Runnable changed) {
        setManaged(false);
        setMouseTransparent(true);
        for (Look look : Look.values()) {
            kinds.put(look, sample(look.ink()));
            tints.put(look, sample(look.tint()));
        }
        getChildren().addAll(plain, faint);
        getChildren().addAll(kinds.values());
        getChildren().addAll(tints.values());
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

    /** The colour of a kind of quantity. */
    public Paint of(Look look) {
        Text text = kinds.get(look);
        return text == null ? plain() : text.getFill();
    }

    /** Of the block behind the words. */
    public Paint tint(Look look) {
        Text text = tints.get(look);
        return text == null ? Color.TRANSPARENT : text.getFill();
    }
}
