package app.diptych.ui.metrics.look;

import app.diptych.ui.metrics.figure.Units;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** How the metrics are looked at, as properties that the page binds to. A new object holds the defaults. */
public final class MetricsLook {
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");
    private final ObjectProperty<Section> section = new SimpleObjectProperty<>(this, "section", Section.CHARTS);
    private final ObjectProperty<@Nullable Units> units = new SimpleObjectProperty<>(this, "units");
    private final DoubleProperty place = new SimpleDoubleProperty(this, "place");
    private final ObjectProperty<TableOrder> facts = new SimpleObjectProperty<>(this, "facts", TableOrder.AS_SAID);
    private final ObjectProperty<TableOrder> guidance =
            new SimpleObjectProperty<>(this, "guidance", TableOrder.AS_SAID);

    /** Whether the page is in front of the text. */
    public BooleanProperty shown() {
        return shown;
    }

    /** The part of the page that is shown. */
    public ObjectProperty<Section> section() {
        return section;
    }

    /** How large numbers are counted; null as the interface's language does. */
    public ObjectProperty<@Nullable Units> units() {
        return units;
    }

    /** Where among the charts the page stands: 0 at its top, 1 at its end. */
    public DoubleProperty place() {
        return place;
    }

    /** How the table of all facts is sorted and grouped. */
    public ObjectProperty<TableOrder> facts() {
        return facts;
    }

    /** How the table of what is expected is sorted and grouped. */
    public ObjectProperty<TableOrder> guidance() {
        return guidance;
    }

    /** Everything that is worth being written when it changes. */
    public List<Observable> all() {
        return List.of(shown, section, units, place, facts, guidance);
    }
}
