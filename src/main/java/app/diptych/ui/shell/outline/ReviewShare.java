package app.diptych.ui.shell.outline;

import app.diptych.ui.shell.review.ReviewTally;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Texts;
import java.util.BitSet;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * How far the review of a part of the call is.
 *
 * @param tally of the whole call
 * @param texts the words of bundle {@code review}
 */
record ReviewShare(ObservableValue<ReviewTally> tally, Texts texts, Lettering lettering) {
    /** "3 of 12", or null as long as nobody has begun. */
    @Nullable
    Label label(BitSet passages) {
        ReviewTally now = tally.getValue();
        if (now.isEmpty()) {
            return null;
        }
        Label label = new Label(texts.get("progress.short", now.confirmed(passages), now.rows(passages)));
        label.getStyleClass().add("outline-progress");
        label.setMinWidth(Region.USE_PREF_SIZE);
        lettering.cover(label);
        return label;
    }

    /** The same in words; empty as long as nobody has begun. */
    String spoken(BitSet passages) {
        ReviewTally now = tally.getValue();
        return now.isEmpty() ? "" : ", " + texts.get("progress", now.confirmed(passages), now.rows(passages));
    }
}
