package app.diptych.ui.metrics.panel;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.analysis.Analysis;
import app.diptych.metric.FactFinder;
import app.diptych.metric.Marked;
import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.ui.metrics.figure.FigureFormat;
import app.diptych.ui.metrics.figure.Figures;
import app.diptych.ui.metrics.figure.Wording;
import app.diptych.ui.metrics.plan.row.Bars;
import app.diptych.ui.metrics.plan.row.Bridge;
import app.diptych.ui.support.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BridgePanelTest {
    private static final ConceptCatalogue CATALOGUE = ConceptCatalogue.shipped();

    private final List<Content> contents = contents("""
            Operating income was [$72.4 million|MONEY 72400000 USD d-5].
            Home Goods segment operating income was [$42.2 million|MONEY 42200000 USD d-5], an increase of [$4 million|MONEY 4000000 USD UP YOY d-6].
            Outdoor segment operating income was [$30.2 million|MONEY 30200000 USD d-5], a decrease of [$1.25 million|MONEY 1250000 USD DOWN YOY d-4].
            """);

    @Test
    void aChangeReadsInTheBridgeAsBesideTheBarsAndWithTheDigitsItWasSaidWith() {
        List<String> bars =
                drawn(Bars.class).bars().stream().map(Bars.Bar::note).toList();
        List<String> bridge = drawn(Bridge.class).steps().subList(1, 3).stream()
                .map(Bridge.Step::said)
                .toList();
        assertThat(bars).containsExactly("+4", "(1.25)");
        assertThat(bridge).isEqualTo(bars);
    }

    private <T> T drawn(Class<T> type) {
        return contents.stream()
                .map(Content::drawing)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<Content> contents(String marked) {
        Marked call = Marked.call(marked);
        var facts = new FactFinder(CATALOGUE).find(call.transcript(), call.quantities(), call.links());
        Figures figures = new Figures(
                new Analysis(
                        call.transcript(), call.quantities(), call.links(), List.of(), List.of(), facts, List.of()),
                CATALOGUE);
        Texts texts = new Texts("metrics", Locale.ENGLISH);
        FigureFormat format = new FigureFormat(texts);
        return new Contents(texts, format, new Wording(texts, format, CATALOGUE)).of(figures, List.of(), Set.of());
    }
}
