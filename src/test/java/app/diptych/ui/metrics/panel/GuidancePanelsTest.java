package app.diptych.ui.metrics.panel;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.ui.metrics.plan.row.Ranges;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuidancePanelsTest {
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
        return Drawings.of(Ranges.class, marked).stream()
                .flatMap(drawing -> drawing.rows().stream())
                .toList();
    }
}
