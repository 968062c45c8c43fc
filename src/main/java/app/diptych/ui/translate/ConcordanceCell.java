package app.diptych.ui.translate;

import app.diptych.library.concordance.Rendering;
import app.diptych.library.concordance.Use;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import app.diptych.model.Transcript;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Texts;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Draws a rendering, or a use with the words around it. */
final class ConcordanceCell extends ListCell<ConcordanceLine> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final int BEHIND = 60;

    /**
     * What is searched.
     *
     * @param transcript the call
     * @param language of the words asked for
     */
    record Of(Transcript transcript, Language language) {}

    private final Supplier<@Nullable Of> of;
    private final Lettering lettering;
    private final Texts texts;

    ConcordanceCell(Supplier<@Nullable Of> of, Consumer<ConcordanceLine.Place> jump, Lettering lettering, Texts texts) {
        this.of = of;
        this.lettering = lettering;
        this.texts = texts;
        getStyleClass().add("concordance-cell");
        setPrefWidth(0);
        setOnMouseClicked(_ -> {
            if (getItem() instanceof ConcordanceLine.Place place) {
                jump.accept(place);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable ConcordanceLine line, boolean empty) {
        super.updateItem(line, empty);
        Of in = of.get();
        pseudoClassStateChanged(HEADING, line instanceof ConcordanceLine.Head);
        if (line == null || empty || in == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (line) {
            case ConcordanceLine.Head(Rendering rendering) -> head(rendering);
            case ConcordanceLine.Place(Use use) -> place(use, in);
        }
    }

    private void head(Rendering rendering) {
        String words = rendering.words().isEmpty() ? texts.get("concordance.unknown") : rendering.words();
        Label name = new Label(words + "  ×" + rendering.uses().size());
        name.getStyleClass().add("concordance-rendering");
        lettering.coverStrong(name);
        setGraphic(name);
        setAccessibleText(
                texts.get("concordance.spoken", words, rendering.uses().size()));
    }

    private void place(Use use, Of in) {
        Passage passage = in.transcript().passages().get(use.passage());
        String text = passage.text(in.language());
        Span span = use.span();
        if (text == null || span.end() > text.length()) {
            setGraphic(null);
            return;
        }
        Label number = label("¶" + passage.number(), "concordance-number");
        number.setMinWidth(46);
        String before = text.substring(ConcordanceLine.Place.begin(text, span.start()), span.start());
        int end = Math.min(text.length(), span.end() + BEHIND);
        String behind = text.substring(span.end(), end) + (end < text.length() ? "…" : "");
        Label word = label(span.of(text), "concordance-word");
        word.setMinWidth(Region.USE_PREF_SIZE);
        Label left = label((before.length() < span.start() ? "…" : "") + before, "concordance-around");
        left.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(number, left, word, label(behind, "concordance-around"));
        line.setAlignment(Pos.BASELINE_LEFT);
        setGraphic(line);
        setAccessibleText("¶" + passage.number() + ", " + before + span.of(text) + behind);
    }

    private Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        lettering.cover(label);
        return label;
    }
}
