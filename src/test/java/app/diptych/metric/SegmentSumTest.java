package app.diptych.metric;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.metric.concept.ConceptCatalogue;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentSumTest {
    private static final String PARTS = """
            Home segment revenue was [$90.0 million|MONEY 90000000 USD d-5].
            Tools segment revenue was [$33.2 million|MONEY 33200000 USD d-5].
            Advertising revenue was [$12.0 million|MONEY 12000000 USD d-5].
            Pool segment revenue was [$26.4 million|MONEY 26400000 USD d-5].
            """;

    @Test
    void theSegmentsAreTheOnesThatAddUpWithinRounding() {
        // 90.0 + 33.2 + 26.4 = 149.6, which "$150 million" may stand for; Advertising is a line inside a segment.
        assertThat(entities(PARTS, "[$150 million|MONEY 150000000 USD d-6]")).containsExactly("Home", "Tools", "Pool");
    }

    @Test
    void nothingAddsUpToAnotherFigure() {
        assertThat(entities(PARTS, "[$151.9 million|MONEY 151900000 USD d-5]")).isEmpty();
    }

    @Test
    void aWholeWithABoundIsNotTested() {
        assertThat(entities(PARTS, "more than [$150 million|MONEY 150000000 USD d-6 MORE_THAN]"))
                .isEmpty();
    }

    private static List<String> entities(String parts, String whole) {
        Marked call = Marked.call(parts + "Total revenue was " + whole + ".");
        List<Fact> facts =
                new FactFinder(ConceptCatalogue.shipped()).find(call.transcript(), call.quantities(), call.links());
        assertThat(facts).hasSize(5);
        return SegmentSum.find(facts.subList(0, 4), facts.getLast()).stream()
                .map(Fact::entity)
                .toList();
    }
}
