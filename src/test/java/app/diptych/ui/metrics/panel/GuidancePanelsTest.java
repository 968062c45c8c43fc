package app.diptych.ui.metrics.panel;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.analysis.Analysis;
import app.diptych.metric.FactFinder;
import app.diptych.metric.Marked;
import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.ui.metrics.figure.FigureFormat;
import app.diptych.ui.metrics.figure.Figures;
import app.diptych.ui.metrics.figure.Wording;
import app.diptych.ui.metrics.plan.row.Ranges;
import app.diptych.ui.support.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GuidancePanelsTest {
    private static final ConceptCatalogue CATALOGUE = ConceptCatalogue.shipped();

    @Test
    void whatWasGuidedStandsBesideWhatWasDelivered() {
        Ranges.Row row = rows("Net sales were [$2.62 billion|MONEY 2620000000 USD d-7]."
                        + " Against guidance of [$2.50 billion to $2.58 billion|MONEY 2500000000..2580000000 USD d-7], that is a good result.")
                .getFirst();
        assertThat(row.low()).isEqualTo(2.50e9);
        assertThat(row.high()).isEqualTo(2.58e9);
        assertThat(row.delivered()).isNotNull();
        assertThat(row.name()).doesNotContain("guidance");
    }

    @Test
    void whatWasGuidedForATimeThatIsNotReportedIsNotDrawn() {
        assertThat(rows("We now expect revenue of [$5 billion|MONEY 5000000000 USD d-9] in [2024|PERIOD 2024],"
                        + " compared with our prior guidance of [$4 billion|MONEY 4000000000 USD d-9]."))
                .hasSize(1);
    }

    private static List<Ranges.Row> rows(String marked) {
        Marked call = Marked.call(marked);
        var facts = new FactFinder(CATALOGUE).find(call.transcript(), call.quantities(), call.links());
        Figures figures = new Figures(
                new Analysis(
                        call.transcript(), call.quantities(), call.links(), List.of(), List.of(), facts, List.of()),
                CATALOGUE);
        Texts texts = new Texts("metrics", Locale.ENGLISH);
        FigureFormat format = new FigureFormat(texts);
        Contents contents = new Contents(texts, format, new Wording(texts, format, CATALOGUE));
        return contents.of(figures, List.of(), Set.of()).stream()
                .map(Content::drawing)
                .filter(Ranges.class::isInstance)
                .flatMap(drawing -> ((Ranges) drawing).rows().stream())
                .toList();
    }
}
