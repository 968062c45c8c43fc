package app.diptych.ui.shell;

import app.diptych.quantity.Kind;
import app.diptych.ui.reader.appearance.Appearance;
import app.diptych.ui.reader.row.Columns;
import app.diptych.ui.shell.page.MetricsCommands;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

/** A reader that only notes what it is told. */
public final class FakeReader implements ReaderCommands {
    public final List<String> told = new ArrayList<>();
    public final ObjectProperty<Integer> place = new SimpleObjectProperty<>(-1);
    public final BooleanProperty canBack = new SimpleBooleanProperty(true);
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private final ObjectProperty<Columns> columns = new SimpleObjectProperty<>(Columns.BOTH);
    private final ObjectProperty<Appearance> appearance = new SimpleObjectProperty<>(Appearance.DEFAULT);
    private final ObservableSet<Kind> kinds = FXCollections.observableSet(EnumSet.of(Kind.MONEY, Kind.PERCENT));

    @Override
    public MetricsCommands metrics() {
        return new MetricsCommands() {
            @Override
            public ObservableValue<Boolean> canRedo() {
                return new SimpleObjectProperty<>(false);
            }

            @Override
            public void redo() {}

            @Override
            public ObservableValue<Boolean> canUndo() {
                return canBack;
            }

            @Override
            public void undo() {
                told.add("undo");
            }

            @Override
            public void addFact() {
                told.add("addFact");
            }

            @Override
            public void addCall() {
                told.add("addCall");
            }

            @Override
            public void exportFacts() {
                told.add("exportFacts");
            }
        };
    }

    @Override
    public ObservableValue<Integer> place() {
        return place;
    }

    @Override
    public ObservableValue<Integer> here() {
        return place;
    }

    @Override
    public void goTo(int passage) {
        told.add("goTo " + passage);
        place.set(passage);
    }

    @Override
    public ObservableValue<Boolean> canBack() {
        return canBack;
    }

    @Override
    public ObservableValue<Boolean> canForward() {
        return canBack;
    }

    @Override
    public void back() {
        told.add("back");
    }

    @Override
    public void forward() {
        told.add("forward");
    }

    @Override
    public void nextPassage() {
        told.add("nextPassage");
    }

    @Override
    public void previousPassage() {
        told.add("previousPassage");
    }

    @Override
    public void nextSpeaker() {
        told.add("nextSpeaker");
    }

    @Override
    public void previousSpeaker() {
        told.add("previousSpeaker");
    }

    @Override
    public DoubleProperty zoom() {
        return zoom;
    }

    @Override
    public ObservableSet<Kind> shownKinds() {
        return kinds;
    }

    @Override
    public ObjectProperty<Columns> columns() {
        return columns;
    }

    @Override
    public ObjectProperty<Appearance> appearance() {
        return appearance;
    }

    @Override
    public void copy() {
        told.add("copy");
    }

    @Override
    public void find() {
        told.add("find");
    }

    @Override
    public ObservableValue<Boolean> searching() {
        return new javafx.beans.property.SimpleBooleanProperty();
    }

    @Override
    public void findNext() {
        told.add("findNext");
    }

    @Override
    public void findPrevious() {
        told.add("findPrevious");
    }

    @Override
    public void copyQuotation() {
        told.add("copyQuotation");
    }

    @Override
    public void copyBothLanguages() {
        told.add("copyBothLanguages");
    }

    @Override
    public void cross() {
        told.add("cross");
    }

    @Override
    public void selectAll() {
        told.add("selectAll");
    }
}
