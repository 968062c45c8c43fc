package app.diptych.ui.metrics.panel;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.ui.metrics.plan.row.Bars;
import app.diptych.ui.metrics.plan.row.Bridge;
import java.util.List;
import org.junit.jupiter.api.Test;

class BridgePanelTest {
    private static final String CALL = """
            Operating income was [$72.4 million|MONEY 72400000 USD d-5].
            Home Goods segment operating income was [$42.2 million|MONEY 42200000 USD d-5], an increase of [$4 million|MONEY 4000000 USD UP YOY d-6].
            Outdoor segment operating income was [$30.2 million|MONEY 30200000 USD d-5], a decrease of [$1.25 million|MONEY 1250000 USD DOWN YOY d-4].
            """;

    @Test
    void aChangeReadsInTheBridgeAsBesideTheBarsAndWithTheDigitsItWasSaidWith() {
        List<String> bars = Drawings.of(Bars.class, CALL).getFirst().bars().stream()
                .map(Bars.Bar::note)
                .toList();
        List<String> bridge = Drawings.of(Bridge.class, CALL).getFirst().steps().subList(1, 3).stream()
                .map(Bridge.Step::said)
                .toList();
        assertThat(bars).containsExactly("+4", "(1.25)");
        assertThat(bridge).isEqualTo(bars);
    }
}
