package app.diptych.ui.metrics;

import app.diptych.analysis.Analysis;
import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.model.Period;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What the metrics pane shows, and where its marks lead. */
public final class MetricsViewModel {
    private final ObjectProperty<@Nullable Analysis> analysis = new SimpleObjectProperty<>(this, "analysis");
    private final ObservableList<Figure> headlines = FXCollections.observableArrayList();
    private final ObservableList<SegmentChart> charts = FXCollections.observableArrayList();
    private final IntConsumer goTo;

    /**
     * @param catalogue the names and the order of the measures
     * @param goTo told the id of the passage that a person asks to see
     */
    public MetricsViewModel(ConceptCatalogue catalogue, IntConsumer goTo) {
        this.goTo = goTo;
        analysis.subscribe(shown -> {
            Figures figures = shown == null ? null : new Figures(shown, catalogue);
            headlines.setAll(figures == null ? List.of() : figures.headlines());
            charts.setAll(figures == null ? List.of() : figures.segmentCharts());
        });
    }

    /** The call that is shown, or null where none is open. */
    public ObjectProperty<@Nullable Analysis> analysisProperty() {
        return analysis;
    }

    /** The period that the shown call reports; null where that is unknown or no call is open. */
    public @Nullable Period period() {
        Analysis shown = analysis.get();
        return shown == null ? null : shown.transcript().period();
    }

    /** The headline figures of the whole company, the most important first. */
    public ObservableList<Figure> headlines() {
        return FXCollections.unmodifiableObservableList(headlines);
    }

    /** The charts by segment. */
    public ObservableList<SegmentChart> charts() {
        return FXCollections.unmodifiableObservableList(charts);
    }

    /** Goes to the passage that says a figure. */
    public void open(Figure figure) {
        goTo.accept(figure.fact().passage());
    }
}
