package app.diptych.ui.metrics;

import app.diptych.analysis.Analysis;
import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.model.Period;
import app.diptych.review.CorrectedFact;
import app.diptych.ui.metrics.figure.Figure;
import app.diptych.ui.metrics.figure.Figures;
import app.diptych.ui.metrics.figure.SegmentChart;
import app.diptych.ui.metrics.figure.Units;
import app.diptych.ui.metrics.look.MetricsLook;
import app.diptych.ui.metrics.look.Section;
import app.diptych.ui.metrics.panel.Doorway;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What the metrics show, beside the text and on their own page, and where their marks lead. */
public final class MetricsViewModel {
    /** Goes where a mark leads. */
    public interface Way {
        /**
         * Goes to a passage.
         *
         * @param call of the passage; null for the one that is shown
         */
        void go(@Nullable Analysis call, int passage);
    }

    private final ConceptCatalogue catalogue;
    private final Way way;
    private final ObjectProperty<@Nullable Analysis> analysis = new SimpleObjectProperty<>(this, "analysis");
    private final ReadOnlyObjectWrapper<@Nullable Figures> figures = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Compared> others =
            FXCollections.observableArrayList(other -> new Observable[] {other.on()});
    private final MetricsLook look;
    private final ObjectProperty<Set<String>> rulesOff = new SimpleObjectProperty<>(Set.of());
    private Function<Analysis, List<CorrectedFact>> corrected = Figures::asRead;

    /**
     * @param catalogue the names and the order of the measures
     * @param way goes where a mark leads
     */
    public MetricsViewModel(ConceptCatalogue catalogue, Way way) {
        this(catalogue, way, new MetricsLook());
    }

    /** @param look how the metrics are looked at, which is remembered */
    public MetricsViewModel(ConceptCatalogue catalogue, Way way, MetricsLook look) {
        this.catalogue = catalogue;
        this.way = way;
        this.look = look;
        analysis.subscribe(this::refresh);
    }

    /** From now on the facts of a call that stand are what this makes of them. */
    public void correct(Function<Analysis, List<CorrectedFact>> correction) {
        corrected = correction;
        refresh();
    }

    /** Reads the facts again, as when a person has corrected one. */
    public void refresh() {
        Analysis shown = analysis.get();
        figures.set(shown == null ? null : figures(shown));
    }

    private Figures figures(Analysis call) {
        return new Figures(call, corrected.apply(call), catalogue);
    }

    /** The call that is shown, or null where none is open. */
    public ObjectProperty<@Nullable Analysis> analysisProperty() {
        return analysis;
    }

    /** The figures of the call that is shown, or null; replaced when a fact is corrected. */
    public ReadOnlyObjectProperty<@Nullable Figures> figures() {
        return figures.getReadOnlyProperty();
    }

    /** The measures that are known. */
    public ConceptCatalogue catalogue() {
        return catalogue;
    }

    /** How the metrics are looked at. */
    public MetricsLook look() {
        return look;
    }

    /** How large numbers are counted; null as the interface's language does. */
    public ObjectProperty<@Nullable Units> units() {
        return look.units();
    }

    /** The part of the page that is shown. */
    public ObjectProperty<Section> section() {
        return look.section();
    }

    /** Rules of which no findings are shown. */
    public ObjectProperty<Set<String>> rulesOff() {
        return rulesOff;
    }

    /** The other calls of the same company that are open. */
    public ObservableList<Compared> others() {
        return FXCollections.unmodifiableObservableList(others);
    }

    /** Told which calls are open. Those of other companies are no quarters of this one, and left out. */
    public void setOpen(List<Analysis> open) {
        Analysis shown = analysis.get();
        List<Compared> wanted = new ArrayList<>();
        for (Analysis call : open) {
            if (shown != null && !isSameReading(call, shown) && isSameCompany(call, shown)) {
                wanted.add(compared(call));
            }
        }
        if (!wanted.equals(others)) {
            others.setAll(wanted);
        }
    }

    /** The same as before, unless the call was mended since; then it is compared as before, but with what it says now. */
    @SuppressWarnings("ReferenceEquality") // the very analysis: two are long to compare
    private Compared compared(Analysis call) {
        Compared known = others.stream()
                .filter(other -> isSameReading(other.call(), call))
                .findFirst()
                .orElse(null);
        if (known != null && known.call() == call) {
            return known;
        }
        Compared now = new Compared(call);
        now.on().set(known == null || known.on().get());
        return now;
    }

    /** Whether it is the same call, perhaps mended since it was opened: both hold the very source that was read. */
    @SuppressWarnings("ReferenceEquality") // two readings of one file are two calls
    private static boolean isSameReading(Analysis first, Analysis second) {
        return first.transcript().source() == second.transcript().source();
    }

    private static boolean isSameCompany(Analysis first, Analysis second) {
        String company = first.transcript().company();
        return company != null && company.equals(second.transcript().company());
    }

    /** The figures of the calls that the charts show too. */
    public List<Figures> compared() {
        return others.stream()
                .filter(other -> other.on().get())
                .map(other -> figures(other.call()))
                .toList();
    }

    /** The period that the shown call reports; null where that is unknown or no call is open. */
    public @Nullable Period period() {
        Analysis shown = analysis.get();
        return shown == null ? null : shown.transcript().period();
    }

    /** The headline figures of the whole company, the most important first. */
    public List<Figure> headlines() {
        Figures shown = figures.get();
        return shown == null ? List.of() : shown.headlines();
    }

    /** The charts by segment. */
    public List<SegmentChart> charts() {
        Figures shown = figures.get();
        return shown == null ? List.of() : shown.segmentCharts();
    }

    /** Goes to the passage that says a figure. */
    public void open(Figure figure) {
        way.go(null, figure.fact().passage());
    }

    /** Goes where a mark leads. */
    public void open(Doorway doorway) {
        way.go(doorway.call(), doorway.passage());
    }

    /** Goes to a passage of the call that is shown. */
    public void open(int passage) {
        Objects.requireNonNull(analysis.get(), "no call is open");
        way.go(null, passage);
    }
}
