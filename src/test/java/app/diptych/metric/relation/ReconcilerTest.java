package app.diptych.metric.relation;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.metric.Fact;
import app.diptych.metric.FactFinder;
import app.diptych.metric.Marked;
import app.diptych.metric.Status;
import app.diptych.metric.concept.ConceptCatalogue;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What fits, what does not, and what follows, in calls of a few invented sentences. */
class ReconcilerTest {
    private static final ConceptCatalogue CATALOGUE = ConceptCatalogue.shipped();

    private static final String SEGMENTS = """
            Total revenue was [$150 million|MONEY 150000000 USD d-6].
            Home segment revenue was [$90.0 million|MONEY 90000000 USD d-5].
            Tools segment revenue was [$33.2 million|MONEY 33200000 USD d-5].
            Pool segment revenue was [$26.4 million|MONEY 26400000 USD d-5].
            """;

    @Test
    void segmentsAddUpWithinRounding() {
        assertThat(relations(SEGMENTS)).contains("""
                SUM HOLDS net sales of Harbor Lane Inc. = Home + Tools + Pool = 90 + 33.2 + 26.4 = 149.6 million USD \
                (149.5 to 149.8 million USD); stated 150 million USD""");
    }

    @Test
    void segmentsThatAreKnownFromSalesMustAddUpInIncomeToo() {
        String income = """
                --
                Total operating income was [$20.5 million|MONEY 20500000 USD d-5].
                Home segment operating income was [$9.1 million|MONEY 9100000 USD d-5].
                Tools segment operating income was [$4.2 million|MONEY 4200000 USD d-5].
                Pool segment operating income was [$3.2 million|MONEY 3200000 USD d-5].
                """;

        assertThat(relations(SEGMENTS + income)).contains("""
                SUM FAILS operating income of Harbor Lane Inc. = Home + Tools + Pool = 9.1 + 4.2 + 3.2 = 16.5 million USD \
                (16.35 to 16.65 million USD); stated 20.5 million USD""");
        assertThat(relations(SEGMENTS + income.replace("$9.1", "$13.1").replace("9100000", "13100000")))
                .contains(
                        "SUM HOLDS operating income of Harbor Lane Inc. = Home + Tools + Pool"
                                + " = 13.1 + 4.2 + 3.2 = 20.5 million USD (20.35 to 20.65 million USD); stated 20.5 million USD");
    }

    @Test
    void theSegmentThatIsMissingIsImplied() {
        assertThat(implied(SEGMENTS + """
                --
                Total operating income was [$20.5 million|MONEY 20500000 USD d-5].
                Home segment operating income was [$13.1 million|MONEY 13100000 USD d-5].
                Tools segment operating income was [$4.2 million|MONEY 4200000 USD d-5].
                """)).contains("operatingIncome Pool 2024-Q2 null 3200000");
    }

    @Test
    void aMarginIsIncomeOverSales() {
        String call = """
                Revenue was [$90 billion|MONEY 90000000000 USD d-9].
                Operating income was [$5.1 billion|MONEY 5100000000 USD d-8].
                Operating margin was [5.6%|PERCENT 5.6 d1].
                """;

        assertThat(relations(call)).containsExactly("""
                MARGIN HOLDS operating margin = operating income / net sales = 5.1 / 90 = 5.67 % (5.58 to 5.75 %); \
                stated 5.6 %""");
        assertThat(relations(call.replace("5.6", "6.5"))).containsExactly("""
                MARGIN FAILS operating margin = operating income / net sales = 5.1 / 90 = 5.67 % (5.58 to 5.75 %); \
                stated 6.5 %""");
    }

    @Test
    void aMarginThatIsNotStatedIsImplied() {
        assertThat(implied("""
                Revenue was [$26.3 billion|MONEY 26300000000 USD d-8].
                Operating income was [$9.3 billion|MONEY 9300000000 USD d-8].
                """)).containsExactly("operatingMargin Harbor Lane Inc. 2024-Q2 null 35.4");
    }

    @Test
    void doubtfulFactsBreakNothing() {
        assertThat(relations("""
                Revenue was [$90 billion|MONEY 90000000000 USD d-9].
                Operating income was [$5.1 billion|MONEY 5100000000 USD d-8].
                Regarding boats, operating margin was [6.5%|PERCENT 6.5 d1].
                """)).noneMatch(relation -> relation.contains("FAILS"));
    }

    @Test
    void aBandHoldsWhatLiesInIt() {
        assertThat(relations("""
                Revenue was [$26.3 billion|MONEY 26300000000 USD d-8].
                Operating income was [$9.3 billion|MONEY 9300000000 USD d-8].
                Operating margin was in the [mid-30s|PERCENT 33..37].
                """)).allMatch(relation -> relation.startsWith("MARGIN HOLDS"));
    }

    @Test
    void growthAndItsAmountFitEachOtherAndImplyWhatWasBefore() {
        String call = """
                Free cash flow was [$51.4 billion|MONEY 51400000000 USD d-8], up [664%|PERCENT 664 d0 UP YOY] or \
                [$44.7 billion|MONEY 44700000000 USD d-8 UP YOY].
                """;

        assertThat(relations(call)).contains("""
                GROWTH HOLDS growth of free cash flow = free cash flow / prior-year free cash flow − 1 = \
                51.4 / (51.4 − 44.7) − 1 = 667.2 % (655.1 to 679.5 %); stated 664 %""");
        assertThat(implied(call)).containsExactly("freeCashFlow Harbor Lane Inc. 2023-Q2 null 6700000000");
    }

    @Test
    void growthWithoutCurrencyEffectsImpliesNothingUnlessTheyAreGiven() {
        String call = """
                Revenue was [$148 billion|MONEY 148000000000 USD d-9], up [11%|PERCENT 11 d0 UP YOY] in constant currency.
                """;
        String effect = "We had a foreign exchange headwind of [$1 billion|MONEY 1000000000 USD d-9].\n";

        assertThat(implied(call)).isEmpty();
        assertThat(implied(call + effect)).containsExactly("netSales Harbor Lane Inc. 2023-Q2 null 134200000000");
        assertThat(relations(call + effect)).containsExactly("""
                GROWTH DERIVED prior-year net sales = (net sales less currency effects) / (1 + growth without them) = \
                (148 + 1) / (1 + 11 %) = 134.2 billion USD (132.7 to 135.7 billion USD)""");
    }

    @Test
    void aChangeOfSignHasNoRateOfGrowth() {
        List<String> relations = relations("""
                Operating income was [$30 million|MONEY 30000000 USD d-6], up [200%|PERCENT 200 d0 UP YOY], compared with \
                an operating loss of [$30 million|MONEY 30000000 USD d-6] a year ago.
                """);

        assertThat(relations).noneMatch(relation -> relation.startsWith("GROWTH"));
    }

    @Test
    void theMarginBeforeFitsIncomeAndSalesOfThatTime() {
        String call = """
                Revenue was [$90 billion|MONEY 90000000000 USD d-9], an increase of [9%|PERCENT 9 d0 UP YOY].
                Operating income was [$5.1 billion|MONEY 5100000000 USD d-8], an increase of \
                [$1.9 billion|MONEY 1900000000 USD d-8 UP YOY].
                Operating margin was [5.6%|PERCENT 5.6 d1], up [170 basis points|POINTS 170 d0 UP YOY].
                """;

        assertThat(relations(call)).contains("""
                PRIOR_MARGIN HOLDS operating margin = prior-year operating income / prior-year net sales + change = \
                (5.1 − 1.9) / (90 / (1 + 9 %)) + 170 bp = 5.58 % (5.41 to 5.74 %); stated 5.6 %""");
        assertThat(implied(call))
                .containsExactly(
                        "netSales Harbor Lane Inc. 2023-Q2 null 82600000000",
                        "operatingIncome Harbor Lane Inc. 2023-Q2 null 3200000000",
                        "operatingMargin Harbor Lane Inc. 2023-Q2 null 3.9");
        assertThat(relations(call.replace("170", "310")))
                .anyMatch(relation -> relation.startsWith("PRIOR_MARGIN FAILS"));
    }

    @Test
    void aRunRateIsFourQuarters() {
        String call = """
                Revenue was [$26.3 billion|MONEY 26300000000 USD d-8]. The annualized run rate is more than \
                [$105 billion|MONEY 105000000000 USD d-9 MORE_THAN].
                """;

        assertThat(relations(call)).containsExactly("""
                RUN_RATE HOLDS run rate = 4 × net sales of the quarter = 4 × 26.3 = 105.2 billion USD \
                (105 to 105.4 billion USD); stated 105 billion USD""");
        assertThat(relations(call.replace("105", "150"))).allMatch(relation -> relation.startsWith("RUN_RATE FAILS"));
    }

    @Test
    void whatIsSaidAgainFitsIfItMayBeTheSameAmount() {
        assertThat(relations("""
                Operating income was [$14.7 billion|MONEY 14700000000 USD d-8].
                Operating income was about [$15 billion|MONEY 15000000000 USD d-9 ABOUT].
                """))
                .containsExactly(
                        "REPEAT HOLDS operating income said again: 14.7 billion USD in ¶1, 15 billion USD in ¶2");
    }

    @Test
    void anotherBasisPeriodOrStatusIsNoRepetition() {
        assertThat(relations("""
                Operating income was [$14.7 billion|MONEY 14700000000 USD d-8].
                Non-GAAP operating income was [$16.2 billion|MONEY 16200000000 USD d-8].
                We expect operating income of [$15.1 billion|MONEY 15100000000 USD d-8] in [Q3|PERIOD 2024-Q3].
                """)).isEmpty();
    }

    /** The first figure fits the margin, the second does not. */
    @Test
    void oneThingWithTwoValuesIsAContradictionWhereOneOfThemFitsTheRest() {
        String call = """
                Revenue was [$90 billion|MONEY 90000000000 USD d-9].
                Operating income was [$5.1 billion|MONEY 5100000000 USD d-8].
                Operating margin was [5.6%|PERCENT 5.6 d1].
                Operating income was [$5.5 billion|MONEY 5500000000 USD d-8].
                """;

        assertThat(relations(call)).contains("""
                CONTRADICTION FAILS operating income said with two values: 5.1 billion USD in ¶2, 5.5 billion USD in ¶4""");
        assertThat(relations(call.replace("Operating margin was [5.6%|PERCENT 5.6 d1].", "Thank you.")))
                .noneMatch(relation -> relation.contains("FAILS"));
    }

    @Test
    void oneEventInTwoQuartersIsAContradiction() {
        String call = """
                For Larkway we build ferries that we will launch in [Q4|PERIOD 2024-Q4].
                As to Larkway, the ferries that we'll launch in [Q3|PERIOD 2024-Q3] and [Q4|PERIOD 2024-Q4] are electric.
                """;

        assertThat(relations(call)).containsExactly("""
                CONTRADICTION FAILS time of ferries said with two values: 2024-Q4 in ¶1, 2024-Q3 and 2024-Q4 in ¶2""");
        assertThat(relations(call.replace("As to Larkway, the ferries", "As to Larkway, the terminals")))
                .isEmpty();
        assertThat(relations(call.replace("As to Larkway", "As to Dunmore"))).isEmpty();
    }

    @Test
    void theDistanceFromTheGuidanceImpliesItsEnd() {
        assertThat(implied("""
                Operating income was [$14.7 billion|MONEY 14700000000 USD d-8], which was \
                [$700 million|MONEY 700000000 USD d-6 UP GUIDANCE] above the high end of our guidance range.
                """)).containsExactly("operatingIncome Harbor Lane Inc. 2024-Q2 guidance 14000000000");
    }

    @Test
    void impliedFactsFollowTheOthersAndNameTheirInputs() {
        Reconciler.Result result = result("""
                Revenue was [$90 billion|MONEY 90000000000 USD d-9].
                Operating income was [$5.1 billion|MONEY 5100000000 USD d-8].
                """);

        Fact implied = result.facts().getLast();
        assertThat(implied.id()).isEqualTo(2);
        assertThat(implied.status()).isEqualTo(Status.IMPLIED);
        assertThat(implied.inputs()).containsExactly(1, 0);
        assertThat(implied.formula()).isEqualTo("operating margin = operating income / net sales = 5.1 / 90 = 5.67 %");
        assertThat(result.relations().getFirst().facts()).containsExactly(1, 0, 2);
    }

    private static List<String> relations(String text) {
        return result(text).relations().stream()
                .map(relation -> relation.kind() + " " + relation.verdict() + " " + relation.formula())
                .filter(line -> !line.startsWith("GROWTH DERIVED") || text.contains("constant currency"))
                .filter(line -> !line.startsWith("PRIOR_MARGIN DERIVED"))
                .filter(line -> !line.startsWith("MARGIN DERIVED"))
                .toList();
    }

    private static List<String> implied(String text) {
        return result(text).facts().stream()
                .filter(fact -> fact.status() == Status.IMPLIED)
                .map(fact -> fact.concept() + " " + fact.entity() + " " + fact.period() + " " + fact.basis() + " "
                        + (fact.low().compareTo(fact.high()) == 0
                                ? fact.low().toPlainString()
                                : fact.low().toPlainString() + " to "
                                        + fact.high().toPlainString()))
                .toList();
    }

    private static Reconciler.Result result(String text) {
        Marked call = Marked.call(text);
        List<Fact> facts = new FactFinder(CATALOGUE).find(call.transcript(), call.quantities(), call.links());
        return new Reconciler(CATALOGUE).reconcile(call.transcript(), facts, call.quantities());
    }
}
