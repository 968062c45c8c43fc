package app.diptych.ui.settings;

import app.diptych.quantity.Kind;
import app.diptych.ui.reader.appearance.Appearance;
import app.diptych.ui.reader.row.Columns;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.Observable;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

/** How the text of calls is set. A new object holds the defaults. */
public final class ReadingSettings {
    private static final Set<Kind> USUAL = Set.copyOf(
            EnumSet.of(Kind.MONEY, Kind.PERCENT, Kind.POINTS, Kind.COUNT, Kind.MULTIPLE, Kind.FRACTION, Kind.DURATION));

    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private final ObjectProperty<Columns> columns = new SimpleObjectProperty<>(Columns.BOTH);
    private final ObjectProperty<Appearance> appearance = new SimpleObjectProperty<>(Appearance.DEFAULT);
    private final ObservableSet<Kind> kinds = FXCollections.observableSet(EnumSet.copyOf(USUAL));

    /** Size of the text, 0.6 to 2.5; 1 is normal. */
    public DoubleProperty zoom() {
        return zoom;
    }

    /** Which languages are shown of a call that has both. */
    public ObjectProperty<Columns> columns() {
        return columns;
    }

    /** Lines, air, faces, and how the languages stand. */
    public ObjectProperty<Appearance> appearance() {
        return appearance;
    }

    /** The kinds of quantities that are tinted. */
    public ObservableSet<Kind> kinds() {
        return kinds;
    }

    /** Sets how the text is set back to how it came. */
    public void reset() {
        zoom.set(1);
        columns.set(Columns.BOTH);
        appearance.set(Appearance.DEFAULT);
    }

    /** Tints what is tinted at a first start. */
    public void resetKinds() {
        kinds.retainAll(USUAL);
        kinds.addAll(USUAL);
    }

    List<Observable> all() {
        return List.of(zoom, columns, appearance, kinds);
    }
}
