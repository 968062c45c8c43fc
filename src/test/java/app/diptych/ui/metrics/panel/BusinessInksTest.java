package app.diptych.ui.metrics.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.diptych.ui.metrics.figure.Figures;
import app.diptych.ui.metrics.plan.Ink;
import java.util.List;
import org.junit.jupiter.api.Test;

class BusinessInksTest {
    private final Figures shown = Drawings.figures("""
            Home Goods segment revenue was [$1.29 billion|MONEY 1290000000 USD d-7], and Outdoor segment revenue was [$0.80 billion|MONEY 800000000 USD d-7].
            """);

    private final Figures other = Drawings.figures("""
            Workshop segment revenue was [$0.32 billion|MONEY 320000000 USD d-7], and Outdoor segment revenue was [$0.75 billion|MONEY 750000000 USD d-7].
            """);

    @Test
    void theCompanyHasAnInkOfItsOwn() {
        assertThat(new BusinessInks(shown, List.of()).of(shown.company())).isEqualTo(Ink.PART_1);
    }

    @Test
    void aBusinessKeepsItsInkWhicheverCallsAreCompared() {
        BusinessInks alone = new BusinessInks(shown, List.of());
        BusinessInks compared = new BusinessInks(shown, List.of(other));
        assertThat(List.of(alone.of("Home Goods"), alone.of("Outdoor")))
                .containsExactly(Ink.PART_2, Ink.PART_3)
                .containsExactly(compared.of("Home Goods"), compared.of("Outdoor"));
        assertThat(compared.of("Workshop")).isEqualTo(Ink.PART_4);
    }

    @Test
    void whatNoCallNamesHasNone() {
        BusinessInks inks = new BusinessInks(shown, List.of());
        assertThatThrownBy(() -> inks.of("Harbors")).hasMessage("Harbors is none of [Home Goods, Outdoor]");
    }
}
