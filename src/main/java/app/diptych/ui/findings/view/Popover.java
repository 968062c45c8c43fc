package app.diptych.ui.findings.view;

import app.diptych.analysis.Analysis;
import app.diptych.model.Language;
import app.diptych.model.Span;
import app.diptych.ui.findings.FindingsViewModel;
import app.diptych.ui.findings.Item;
import app.diptych.ui.reader.flag.Flag;
import app.diptych.ui.reader.flow.Flow;
import app.diptych.ui.reader.flow.Paragraph;
import app.diptych.ui.reader.row.Row;
import app.diptych.ui.support.Lettering;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/** The card of a finding under its words. */
final class Popover {
    private static final double WIDTH = 360;
    private static final double GAP = 5;

    private final FindingsViewModel model;
    private final Flow<Row> flow;
    private final Card card;
    private final Popup popup = new Popup();
    private @Nullable Flag shown;

    Popover(FindingsViewModel model, Flow<Row> flow, FindingWords words, Lettering lettering, CardActions actions) {
        this.model = model;
        this.flow = flow;
        card = new Card(words, lettering, actions);
        card.setId("finding-popover");
        card.getStyleClass().add("finding-popover");
        card.setPrefWidth(WIDTH);
        card.setMaxWidth(WIDTH);
        popup.getContent().add(card);
        popup.setAutoFix(true);
        popup.setAutoHide(true);
        // The reader hides it, and takes no Escape for anything else then.
        popup.setHideOnEscape(false);
        popup.setOnHidden(_ -> shown = null);
    }

    /** What is explained now, or null. */
    @Nullable
    Item item() {
        Flag now = shown;
        return now == null ? null : model.find(now.finding());
    }

    /** Whether a flag is explained now. */
    boolean shows(@Nullable Flag flag) {
        return shown != null && flag != null && shown.finding() == flag.finding() && shown.passage() == flag.passage();
    }

    /** Whether the pointer lies on it. */
    boolean isHover() {
        return popup.isShowing() && card.isHover();
    }

    void show(Flag flag, Language language) {
        Item item = model.find(flag.finding());
        Analysis call = model.analysis().get();
        Row row = flow.live(flag.passage());
        if (item == null || call == null || row == null || flow.getScene() == null) {
            return;
        }
        List<Span> words = flag.spans(language);
        Paragraph paragraph = row.paragraph(language);
        List<Rectangle2D> boxes = words.isEmpty() ? List.of() : paragraph.boxes(words.getLast());
        if (boxes.isEmpty()) {
            return;
        }
        card.show(item, call, true);
        Rectangle2D last = boxes.getLast();
        Point2D below = paragraph.localToScreen(last.getMinX(), last.getMaxY() + GAP);
        popup.hide();
        shown = flag;
        popup.show(flow, below.getX(), below.getY());
    }

    /** Shows what was decided meanwhile. */
    void refresh() {
        Item item = item();
        Analysis call = model.analysis().get();
        if (item == null || call == null) {
            hide();
        } else if (popup.isShowing()) {
            card.show(item, call, true);
        }
    }

    /** Whether it was there to be hidden. */
    boolean hide() {
        boolean showing = popup.isShowing();
        popup.hide();
        shown = null;
        return showing;
    }
}
