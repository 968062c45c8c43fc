package app.diptych.ui.shell.outline;

import app.diptych.check.Severity;
import app.diptych.ui.reader.flag.FlagSign;
import app.diptych.ui.shell.finding.FindingTally;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Texts;
import java.util.BitSet;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * How many findings a part of the call has, with the sign of the gravest.
 *
 * @param tally all of them
 * @param texts the words of bundle {@code findings}
 */
record FindingCounts(ObservableValue<FindingTally> tally, Texts texts, Lettering lettering) {
    /** Puts the count into a line, before its last node, where there are findings. */
    void add(HBox line, BitSet passages) {
        Node count = count(passages);
        if (count != null) {
            line.getChildren().add(line.getChildren().size() - 1, count);
        }
    }

    /** The sign and the count, or null where there are no findings. */
    @Nullable
    Node count(BitSet passages) {
        FindingTally here = tally.getValue().in(passages);
        Severity gravest = here.gravest();
        if (gravest == null) {
            return null;
        }
        FlagSign sign = new FlagSign();
        sign.show(gravest, false);
        Label count = new Label(Integer.toString(here.count()));
        count.getStyleClass().add("outline-findings");
        lettering.cover(count);
        HBox both = new HBox(sign, count);
        both.getStyleClass().add("outline-flags");
        both.setAlignment(Pos.BASELINE_RIGHT);
        both.setMinWidth(Region.USE_PREF_SIZE);
        return both;
    }

    /** The same in words; empty where there are none. */
    String spoken(BitSet passages) {
        int count = tally.getValue().in(passages).count();
        return count == 0 ? "" : ", " + texts.get("status.findings", count);
    }
}
