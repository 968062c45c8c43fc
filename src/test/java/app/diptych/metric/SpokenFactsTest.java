package app.diptych.metric;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.metric.concept.ConceptCatalogue;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Ways in which calls word their facts: concept, entity (– for the company), period, value, status. */
class SpokenFactsTest {
    private final FactFinder finder = new FactFinder(ConceptCatalogue.shipped());

    @Test
    void whatIsComparedWithIsOfTheEarlierPeriod() {
        assertFacts(
                "EBITDA was [$84 million|MONEY 84000000 USD] compared to [$36 million|MONEY 36000000 USD] a year ago and"
                        + " [$28 million|MONEY 28000000 USD] in the prior quarter.",
                """
                ebitda – 2024-Q2 84000000 ACTUAL
                ebitda – 2023-Q2 36000000 PRIOR
                ebitda – 2024-Q1 28000000 PRIOR""");
        assertFacts(
                "Operating income was [$49 million|MONEY 49000000 USD], an improvement from operating income of"
                        + " [$3 million|MONEY 3000000 USD] a year ago.",
                """
                operatingIncome – 2024-Q2 49000000 ACTUAL
                operatingIncome – 2023-Q2 3000000 PRIOR""");
        assertFacts(
                "Net income was [$19 million|MONEY 19000000 USD] compared to a net loss of [$40 million|MONEY 40000000 USD] last year.",
                """
                netIncome – 2024-Q2 19000000 ACTUAL
                netIncome – 2023-Q2 -40000000 PRIOR""");
        assertFacts("Loss ratio was [47%|PERCENT 47], lower than the prior year quarter of [59%|PERCENT 59].", """
                lossRatio – 2024-Q2 47 ACTUAL
                lossRatio – 2023-Q2 59 PRIOR""");
        assertFacts(
                "Inventory was [$833 million|MONEY 833000000 USD], down slightly from the prior quarter of"
                        + " [$839 million|MONEY 839000000 USD].",
                """
                inventory – 2024-Q2 833000000 ACTUAL
                inventory – 2024-Q1 839000000 PRIOR""");
    }

    @Test
    void aYearBeforeAFiscalYearIsTheFiscalYearBefore() {
        assertFacts(
                "[Fiscal 2023|PERIOD 2023] operating margin was [16%|PERCENT 16] compared to [15%|PERCENT 15] in the prior year.",
                """
                operatingMargin – 2023 16 PRIOR
                operatingMargin – 2022 15 PRIOR""");
    }

    @Test
    void whatAFigureIncludesIsNoMovementOfIt() {
        assertFacts(
                "Operating expenses were [$5 million|MONEY 5000000 USD]. This includes [7%|PERCENT 7 DOWN] lower freight.",
                "operatingExpenses – 2024-Q2 5000000 ACTUAL");
    }

    @Test
    void growthThatIsNamedIsNoLevel() {
        assertFacts(
                "Backlog totaled [$9 million|MONEY 9000000 USD], with growth accelerating to [42%|PERCENT 42].",
                "backlog – 2024-Q2 9000000 ACTUAL UP 42%");
        assertFacts(
                "This led to a [49%|PERCENT 49] decline in net sales.", "revenueGrowth – 2024-Q2 -49 ACTUAL DOWN 49%");
    }

    @Test
    void whatSomethingAddedIsAnEffect() {
        assertFacts(
                "The storm added about [100 basis points|POINTS 100] of growth in revenue.",
                "netSalesEffect – 2024-Q2 100 ACTUAL");
        assertFacts(
                "Gross margin had a [50 basis point|POINTS 50] headwind from freight.",
                "grossMarginEffect – 2024-Q2 -50 ACTUAL");
        assertFacts(
                "Lower freight costs contributed [150 basis points|POINTS 150] to gross margin.",
                "grossMarginEffect – 2024-Q2 150 ACTUAL");
    }

    @Test
    void deedsNameMeasures() {
        assertFacts(
                "We repurchased [$5 million|MONEY 5000000 USD] of our common stock.",
                "shareRepurchases – 2024-Q2 5000000 ACTUAL");
        assertFacts("We repurchased [$5 million|MONEY 5000000 USD] of our notes.", "");
        assertFacts(
                "We returned [$8 million|MONEY 8000000 USD] to shareholders.",
                "returnedToShareholders – 2024-Q2 8000000 ACTUAL");
        assertFacts("We repaid [$2 million|MONEY 2000000 USD] of debt.", "");
        assertFacts("We added [533|COUNT 533 customers] customers.", "netNewCustomers – 2024-Q2 533 ACTUAL");
        assertFacts("Net income was [$3 million|MONEY 3000000 USD] or [$0.65|MONEY 0.65 USD per:share] a share.", """
                netIncome – 2024-Q2 3000000 ACTUAL
                earningsPerShare – 2024-Q2 0.65 ACTUAL""");
    }

    @Test
    void sharesOfAndDistancesFromAMeasureAreLeftAlone() {
        assertFacts("Some [75%|PERCENT 75] of our volume comes from the coast.", "");
        assertFacts("The docks made up about [20%|PERCENT 20] of total net sales.", "");
        assertFacts("Production exceeded our plan by [21,000|COUNT 21000 barrels] a day.", "");
        assertFacts("That is [16 weeks|COUNT 16 weeks] of customers waiting.", "");
    }

    @Test
    void businessesWrittenSmallAreKnownByTheirPlace() {
        assertFacts(
                "Revenue from garden tools was [$34 million|MONEY 34000000 USD]. Segment gross margin was [40%|PERCENT 40]."
                        + " Operating margin was [12%|PERCENT 12].",
                """
                netSales Garden tools 2024-Q2 34000000 ACTUAL
                grossMargin Garden tools 2024-Q2 40 ACTUAL
                operatingMargin Garden tools 2024-Q2 12 ACTUAL""");
        assertFacts(
                "In home repair, revenue was [$7 million|MONEY 7000000 USD].",
                "netSales Home repair 2024-Q2 7000000 ACTUAL");
        assertFacts("Atlas 365 revenue grew [19%|PERCENT 19 UP].", "revenueGrowth Atlas 365 2024-Q2 19 ACTUAL UP 19%");
        assertFacts(
                "Homes, Docks and Marine segment revenue was [$5 million|MONEY 5000000 USD].",
                "netSales Homes, Docks and Marine 2024-Q2 5000000 ACTUAL");
    }

    @Test
    void guidanceGoesOnOverSentences() {
        assertFacts(
                "For [fiscal 2025|PERIOD 2025], we expect revenue of [$5 million|MONEY 5000000 USD]. This represents revenue growth of"
                        + " [4%|PERCENT 4].",
                """
                netSales – 2025 5000000 GUIDANCE
                revenueGrowth – 2025 4 GUIDANCE UP 4%""");
        // A target of no year must not stand as the next quarter's.
        assertFacts("Our long-term operating margin target is [10%|PERCENT 10].", "");
        assertFacts("Our operating margin target is [10%|PERCENT 10].", "operatingMargin – 2024-Q3 10 GUIDANCE");
    }

    @Test
    void anOutlookWithoutAFigureIsAChangeAgainstNothing() {
        assertFacts(
                "We expect operating margin to be higher in the [second half|PERIOD 2024-H2].",
                "operatingMarginChange – 2024-H2 0 GUIDANCE MORE_THAN");
        assertFacts(
                "We expect lower capital intensity and revenue to decline.",
                "revenueGrowth – 2024-Q3 0 GUIDANCE LESS_THAN");
        assertFacts("Gross margin should remain flat.", "grossMarginChange – 2024-Q3 0 GUIDANCE ABOUT");
        assertFacts("Our customers expect more.", "");
    }

    @Test
    void aCallMaySayOnceThatAllGrowthIsInConstantCurrency() {
        assertFacts(
                "Unless otherwise noted, all growth rates are in constant currency. Revenue grew [9%|PERCENT 9 UP YOY] year-over-year.",
                "revenueGrowth – 2024-Q2 9 ACTUAL UP 9% (ex-FX)");
        assertFacts(
                "We will also provide growth rates in constant currency. Revenue grew [9%|PERCENT 9 UP YOY] year-over-year.",
                "revenueGrowth – 2024-Q2 9 ACTUAL UP 9%");
    }

    private void assertFacts(String text, String expected) {
        Marked call = Marked.call(text);
        String found = finder.find(call.transcript(), call.quantities(), call.links()).stream()
                .map(fact -> describe(fact, call))
                .collect(Collectors.joining("\n"));
        assertThat(found).as(text).isEqualTo(expected);
    }

    private static String describe(Fact fact, Marked call) {
        String entity = fact.entity().equals(call.transcript().company()) ? "–" : fact.entity();
        StringBuilder line = new StringBuilder("%s %s %s %s %s"
                .formatted(fact.concept(), entity, fact.period(), fact.low().toPlainString(), fact.status()));
        if (fact.quantity() == null) {
            line.append(' ').append(fact.bound());
        }
        fact.changes()
                .forEach(change -> line.append(' ')
                        .append(change.direction())
                        .append(' ')
                        .append(call.quantities().get(change.quantity()).text()));
        return fact.basis() == null ? line.toString() : line + " (" + fact.basis() + ")";
    }
}
