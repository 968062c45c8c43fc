package app.diptych.ui.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.analysis.Analysis;
import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.ui.metrics.figure.SegmentChart;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MetricsViewModelTest {
    private final List<Integer> visited = new ArrayList<>();
    private final MetricsViewModel model =
            new MetricsViewModel(ConceptCatalogue.shipped(), (_, passage) -> visited.add(passage));

    @Test
    void nothingIsShownBeforeACallIsOpen() {
        assertThat(model.headlines()).isEmpty();
        assertThat(model.charts()).isEmpty();
    }

    @Test
    void theHeadlinesAreTheCompanysFiguresInTheCataloguesOrder() {
        model.analysisProperty().set(InventedCall.analysis());

        assertThat(model.headlines())
                .extracting(figure -> figure.concept().name())
                .containsExactly(
                        "netSales",
                        "operatingIncome",
                        "operatingMargin",
                        "earningsPerShare",
                        "freeCashFlow",
                        "capitalExpenditures",
                        "backlog");
        assertThat(model.headlines()).allMatch(figure -> figure.fact().entity().equals("Harbor Lane Inc."));
    }

    @Test
    void aGrowthRateStandsInWhereTheLevelIsNotSaid() {
        model.analysisProperty()
                .set(InventedCall.analysis("Operating income grew [14%|PERCENT 14 UP YOY d0] year-over-year."));

        assertThat(model.headlines())
                .extracting(figure -> figure.concept().name())
                .containsExactly("operatingIncomeGrowth");
    }

    @Test
    void theSegmentsOfAChartAreTheOnesThatAddUp() {
        model.analysisProperty().set(InventedCall.analysis());

        SegmentChart sales = model.charts().getFirst();
        assertThat(sales.concept().name()).isEqualTo("netSales");
        assertThat(sales.unit()).isEqualTo("USD");
        assertThat(sales.figures())
                .extracting(figure -> figure.fact().entity())
                .containsExactly("Home Goods", "Outdoor", "Workshop");
        assertThat(sales.total()).isEqualTo(model.headlines().getFirst());
        assertThat(model.charts())
                .extracting(chart -> chart.concept().name())
                .containsExactly("netSales", "operatingIncome", "operatingMargin");
    }

    /** A call that is mended in the review has an analysis of its own; it is still no other call. */
    @Test
    void aCallIsNotComparedWithWhatItWasBeforeItWasMended() {
        Analysis opened = InventedCall.analysis();
        Analysis mended = new Analysis(
                opened.transcript(),
                opened.quantities(),
                opened.links(),
                List.of(),
                List.of(),
                opened.facts(),
                opened.relations());
        Analysis other = InventedCall.analysis();
        model.analysisProperty().set(mended);

        model.setOpen(List.of(opened, other));

        assertThat(model.others()).extracting(Compared::call).containsExactly(other);
    }

    @Test
    void aCallThatWasMendedIsComparedWithWhatItSaysNow() {
        Analysis opened = InventedCall.analysis();
        Analysis mended = new Analysis(
                opened.transcript(), opened.quantities(), opened.links(), List.of(), List.of(), List.of(), List.of());
        model.analysisProperty().set(InventedCall.analysis());
        model.setOpen(List.of(opened));
        model.others().getFirst().on().set(false);

        model.setOpen(List.of(mended));

        assertThat(model.others()).extracting(Compared::call).containsExactly(mended);
        assertThat(model.others().getFirst().on().get())
                .as("what was switched off stays off")
                .isFalse();
    }

    @Test
    void aFigureOpensItsPassage() {
        model.analysisProperty().set(InventedCall.analysis());

        model.open(model.charts().getLast().figures().getLast());

        assertThat(visited).containsExactly(4);
    }

    @Test
    void closingTheCallClearsThePane() {
        model.analysisProperty().set(InventedCall.analysis());
        model.analysisProperty().set(null);

        assertThat(model.headlines()).isEmpty();
        assertThat(model.charts()).isEmpty();
    }
}
