package app.diptych.ui.metrics.figure;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.metric.Fact;
import app.diptych.metric.Status;
import app.diptych.model.Period;
import app.diptych.model.Span;
import app.diptych.quantity.Bound;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentChoiceTest {
    private static final Comparator<Fact> SAID_FIRST = Comparator.comparingInt(Fact::id);

    @Test
    void whatAddsUpToTheCompanysFigureGoesBeforeWhatIsSaidFirst() {
        Fact kitchenWrong = millions(0, "Kitchen", 70);
        Fact garden = millions(1, "Garden", 60);
        Fact kitchen = millions(2, "Kitchen", 40);
        SegmentChoice choice = new SegmentChoice(List.of(kitchenWrong, garden, kitchen), SAID_FIRST);

        assertThat(choice.addingUpTo(millions(3, "Harbor Lane", 100))).containsExactly(garden, kitchen);
    }

    @Test
    void whereNothingAddsUpTheBetterOfEachBusinessIsPreferred() {
        Fact kitchen = millions(0, "Kitchen", 70);
        Fact garden = millions(1, "Garden", 60);
        Fact later = millions(2, "Kitchen", 40);
        SegmentChoice choice = new SegmentChoice(List.of(kitchen, garden, later), SAID_FIRST);

        assertThat(choice.addingUpTo(millions(3, "Harbor Lane", 500))).isEmpty();
        assertThat(choice.preferred()).containsExactly(kitchen, garden);
    }

    private static Fact millions(int id, String entity, int value) {
        BigDecimal amount = BigDecimal.valueOf(value * 1_000_000L);
        return new Fact.Draft(
                        "netSales",
                        entity,
                        Period.quarter(2024, 2),
                        Status.ACTUAL,
                        new Fact.Evidence(0, new Span(0, 1), 0, null),
                        new Fact.Value(amount, amount, "USD", Bound.EXACT, -6))
                .numbered(id);
    }
}
