package app.diptych.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.model.Period;
import app.diptych.model.Role;
import app.diptych.quantity.Bound;
import app.diptych.quantity.Quantity;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What each sentence states, as lines of: concept, entity, period, value; then where they are not as usual, basis,
 * status, bound and changes. The company is Harbor Lane Inc., its call about 2024-Q2.
 */
class FactFinderTest {
    private final FactFinder finder = new FactFinder(ConceptCatalogue.shipped());

    @Test
    void anAmountBelongsToTheMeasureNamedBeforeIt() {
        assertFacts(
                "Revenue was [$2.41 billion|MONEY 2410000000 USD].",
                "netSales Harbor Lane Inc. 2024-Q2 2410000000 USD");
        assertFacts("Gross margin came in at [41.5%|PERCENT 41.5].", "grossMargin Harbor Lane Inc. 2024-Q2 41.5 %");
        assertFacts("Diluted EPS was [$1.12|MONEY 1.12 USD] and the effective tax rate was [21%|PERCENT 21].", """
                earningsPerShare Harbor Lane Inc. 2024-Q2 1.12 USD
                taxRate Harbor Lane Inc. 2024-Q2 21 %""");
        assertFacts(
                "Net income: [$310 million|MONEY 310000000 USD].", "netIncome Harbor Lane Inc. 2024-Q2 310000000 USD");
    }

    @Test
    void anAmountBelongsToTheMeasureDirectlyBehindIt() {
        assertFacts(
                "Today we report [$2.41 billion|MONEY 2410000000 USD] in revenue and [$310 million|MONEY 310000000 USD] of net income.",
                """
                netSales Harbor Lane Inc. 2024-Q2 2410000000 USD
                netIncome Harbor Lane Inc. 2024-Q2 310000000 USD""");
        assertFacts(
                "We ended the quarter with [4,310|COUNT 4310 customer] customers.",
                "customers Harbor Lane Inc. 2024-Q2 4310 customer");
    }

    @Test
    void manyAmountsWithoutAFullStopAreReadInNoTime() {
        Marked counts = Marked.call("[one hundred|COUNT 100 customer] ".repeat(5000));
        Marked money = Marked.call("Revenue was " + "[$5 million|MONEY 5000000 USD], ".repeat(20_000));
        Marked periods = Marked.call("Revenue in " + "[Q2|PERIOD 2024-Q2], ".repeat(20_000));
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (Marked call : List.of(counts, money, periods)) {
                assertThat(finder.find(call.transcript(), call.quantities(), call.links()))
                        .hasSizeLessThan(20_000);
            }
        });
    }

    @Test
    void segmentRevenueIsThatOfTheSegmentLastSpokenOf() {
        assertFacts(
                "Pools segment revenue was [$90 million|MONEY 90000000 USD]. Our Docks segment is small and loses money."
                        + " Segment revenue was [$7 million|MONEY 7000000 USD].",
                """
                netSales Pools 2024-Q2 90000000 USD
                netSales Docks 2024-Q2 7000000 USD""");
    }

    @Test
    void aLossIsANegativeProfitThatRisesWhenTheLossFalls() {
        assertFacts(
                "The operating loss was [$29 million|MONEY 29000000 USD], down [15%|PERCENT 15 DOWN YOY] year-over-year.",
                "operatingIncome Harbor Lane Inc. 2024-Q2 -29000000 USD; UP YOY 15%");
        assertFacts(
                "The net loss was [$(4) million|MONEY -4000000 USD].",
                "netIncome Harbor Lane Inc. 2024-Q2 -4000000 USD");
    }

    @Test
    void aPeriodAtTheHeadOfASentenceIsNoBusiness() {
        assertFacts(
                "Second-quarter revenue was [$2.62 billion|MONEY 2620000000 USD]. Full-year revenue fell.",
                "netSales Harbor Lane Inc. 2024-Q2 2620000000 USD");
    }

    @Test
    void aMovementIsAChangeOfTheFactItFollows() {
        assertFacts(
                "Revenue was [$2.41 billion|MONEY 2410000000 USD], up [12%|PERCENT 12 UP YOY] year-over-year.",
                "netSales Harbor Lane Inc. 2024-Q2 2410000000 USD; UP YOY 12%");
        assertFacts(
                "Operating margin stood at [8.3%|PERCENT 8.3], [140 basis points|POINTS 140 UP YOY] better than a year ago, but down"
                        + " [60 basis points|POINTS 60 DOWN QOQ] on the quarter.",
                "operatingMargin Harbor Lane Inc. 2024-Q2 8.3 %; UP YOY 140 basis points; DOWN QOQ 60 basis points");
        assertFacts(
                "Operating income [doubled|MULTIPLE 2 UP YOY] to [$402 million|MONEY 402000000 USD], and that is"
                        + " [$25 million|MONEY 25000000 USD UP] above the top of our guidance.",
                "operatingIncome Harbor Lane Inc. 2024-Q2 402000000 USD; UP YOY doubled; UP GUIDANCE $25 million");
        assertFacts(
                "Free cash flow was [$95 million|MONEY 95000000 USD], up [64%|PERCENT 64 UP] or [$37 million|MONEY 37000000 USD UP YOY]"
                        + " year-over-year.",
                "freeCashFlow Harbor Lane Inc. 2024-Q2 95000000 USD; UP YOY 64%; UP YOY $37 million");
    }

    @Test
    void aMovementIsKnownByItsWordsWhereTheRecogniserIsSilent() {
        assertFacts(
                "Revenue was [$2.41 billion|MONEY 2410000000 USD], an [11%|PERCENT 11] increase year-over-year.",
                "netSales Harbor Lane Inc. 2024-Q2 2410000000 USD; UP YOY 11%");
        assertFacts(
                "Operating expenses fell by about [3%|PERCENT 3] sequentially.",
                "operatingExpensesGrowth Harbor Lane Inc. 2024-Q2 -3 %; DOWN QOQ 3%");
    }

    @Test
    void growthSaidAloneIsAFactOfItsOwnConcept() {
        assertFacts(
                "Revenue grew [12%|PERCENT 12 UP YOY] year-over-year.",
                "revenueGrowth Harbor Lane Inc. 2024-Q2 12 %; UP YOY 12%");
        assertFacts(
                "Operating margin improved [90 basis points|POINTS 90 UP YOY].",
                "operatingMarginChange Harbor Lane Inc. 2024-Q2 90 bp; UP YOY 90 basis points");
        assertFacts("We delivered [14%|PERCENT 14] revenue growth.", "revenueGrowth Harbor Lane Inc. 2024-Q2 14 %");
        assertFacts(
                "Overall unit sales grew [11%|PERCENT 11 UP YOY].",
                "unitGrowth Harbor Lane Inc. 2024-Q2 11 %; UP YOY 11%");
        assertFacts(
                "Our Tools segment is healthy. Tools grew [7.4%|PERCENT 7.4 UP YOY].",
                "revenueGrowth Tools 2024-Q2 7.4 %; UP YOY 7.4%");
        assertFacts(
                "Comparable sales increased [4%|PERCENT 4 UP YOY].",
                "comparableSales Harbor Lane Inc. 2024-Q2 4 %; UP YOY 4%");
    }

    @Test
    void aSegmentIsFoundInTheCallItself() {
        assertFacts(
                "Home Goods segment revenue was [$1.4 billion|MONEY 1400000000 USD] and Outdoor segment revenue was"
                        + " [$1.01 billion|MONEY 1010000000 USD].",
                """
                netSales Home Goods 2024-Q2 1400000000 USD
                netSales Outdoor 2024-Q2 1010000000 USD""");
        assertFacts(
                "Our rentals segment had a good spring with operating income of [$27 million|MONEY 27000000 USD].",
                "operatingIncome Rentals 2024-Q2 27000000 USD");
        assertFacts(
                "Subscription revenue was [$88 million|MONEY 88000000 USD].",
                "netSales Subscription 2024-Q2 88000000 USD");
        assertFacts(
                "Revenue from our Outdoor segment was [$1.01 billion|MONEY 1010000000 USD].",
                "netSales Outdoor 2024-Q2 1010000000 USD");
        assertFacts("Revenue in Japan was [$40 million|MONEY 40000000 USD].", "netSales Japan 2024-Q2 40000000 USD");
    }

    @Test
    void aSegmentMayStandASentenceOrAParagraphEarlier() {
        assertFacts("""
                Moving next to our Outdoor segment. Revenue was [$1.01 billion|MONEY 1010000000 USD].
                Operating margin was [7.4%|PERCENT 7.4].
                Total company revenue was [$2.41 billion|MONEY 2410000000 USD].
                --
                Gross margin was [41.5%|PERCENT 41.5].""", """
                netSales Outdoor 2024-Q2 1010000000 USD
                operatingMargin Outdoor 2024-Q2 7.4 %
                netSales Harbor Lane Inc. 2024-Q2 2410000000 USD
                grossMargin Harbor Lane Inc. 2024-Q2 41.5 %""");
        assertFacts("""
                Home Goods segment operating income was [$51 million|MONEY 51000000 USD]. Operating margin was [6.3%|PERCENT 6.3].
                Diluted EPS was [$1.12|MONEY 1.12 USD]. Operating margin was [8%|PERCENT 8].""", """
                operatingIncome Home Goods 2024-Q2 51000000 USD
                operatingMargin Home Goods 2024-Q2 6.3 %
                earningsPerShare Harbor Lane Inc. 2024-Q2 1.12 USD
                operatingMargin Harbor Lane Inc. 2024-Q2 8 %""");
        assertFacts(
                "Now to Garden and Pool. Revenue was [$13 million|MONEY 13000000 USD].",
                "netSales Garden and Pool 2024-Q2 13000000 USD");
    }

    @Test
    void whatWasPassedToLapsesWithAPassageThatSaysNothingOfIt() {
        assertFacts("""
                Turning to our Outdoor segment. Revenue was [$1.01 billion|MONEY 1010000000 USD].
                Our people worked hard.
                Gross margin was [41.5%|PERCENT 41.5].""", """
                netSales Outdoor 2024-Q2 1010000000 USD
                grossMargin Harbor Lane Inc. 2024-Q2 41.5 %""");
    }

    @Test
    void segmentWithoutANameIsTheOneSpokenOfLast() {
        assertFacts("""
                Outdoor segment revenue was [$1.01 billion|MONEY 1010000000 USD].
                Garden sheds sold well. Segment gross margin was [33%|PERCENT 33].""", """
                netSales Outdoor 2024-Q2 1010000000 USD
                grossMargin Outdoor 2024-Q2 33 %""");
    }

    @Test
    void theSameFigureSaidAgainKeepsItsOwner() {
        assertFacts("""
                Tools backlog was [$83 million|MONEY 83000000 USD].
                --
                I said that we have an [$83 million|MONEY 83000000 USD] backlog.""", """
                backlog Tools 2024-Q2 83000000 USD
                backlog Tools 2024-Q2 83000000 USD""", "Our Tools segment did well.");
    }

    @Test
    void aLineOfBusinessIsNamedAsTheCallWordsIt() {
        assertFacts(
                "Atlas consumer cloud revenue grew [8%|PERCENT 8 UP YOY] and Paint and other services revenue grew [2%|PERCENT 2 UP YOY].",
                """
                revenueGrowth Atlas consumer cloud 2024-Q2 8 %; UP YOY 8%
                revenueGrowth Paint and other services 2024-Q2 2 %; UP YOY 2%""");
    }

    @Test
    void aMeasureOfTheWholeCompanyNeverBelongsToASegment() {
        assertFacts(
                "Turning to our Outdoor segment. Net income was [$310 million|MONEY 310000000 USD].",
                "netIncome Harbor Lane Inc. 2024-Q2 310000000 USD");
    }

    @Test
    void aPronounMeansTheMeasureOfTheSentenceBefore() {
        assertFacts(
                "You asked about backlog. When June closed, it was [$83 million|MONEY 83000000 USD]. That is up about"
                        + " [26%|PERCENT 26 UP YOY] from last year.",
                "backlog Harbor Lane Inc. 2024-Q2 83000000 USD; UP YOY 26%");
    }

    @Test
    void thePeriodIsTheOneSaidElseTheCalls() {
        assertFacts(
                "In the [first half|PERIOD 2024-H1], CapEx came to [$262 million|MONEY 262000000 USD].",
                "capitalExpenditures Harbor Lane Inc. 2024-H1 262000000 USD");
        assertFacts(
                "Free cash flow over the trailing 12 months was [$473 million|MONEY 473000000 USD].",
                "freeCashFlow Harbor Lane Inc. TTM/2024-Q2 473000000 USD");
        assertFacts(
                "Free cash flow over the trailing 12 months was [$473 million|MONEY 473000000 USD], up from [$410 million|MONEY 410000000 USD].",
                """
                freeCashFlow Harbor Lane Inc. TTM/2024-Q2 473000000 USD
                freeCashFlow Harbor Lane Inc. TTM/2023-Q2 410000000 USD PRIOR""");
        assertFacts(
                "Revenue growth went from [6.1%|PERCENT 6.1] in [Q1|PERIOD 2024-Q1] to [7.4%|PERCENT 7.4] in [Q2|PERIOD 2024-Q2].",
                """
                revenueGrowth Harbor Lane Inc. 2024-Q1 6.1 % PRIOR
                revenueGrowth Harbor Lane Inc. 2024-Q2 7.4 %""");
        assertFacts(
                "Inventory was [$700 million|MONEY 700000000 USD] compared to [$650 million|MONEY 650000000 USD] a year ago.",
                """
                inventory Harbor Lane Inc. 2024-Q2 700000000 USD
                inventory Harbor Lane Inc. 2023-Q2 650000000 USD PRIOR""");
    }

    @Test
    void whatIsExpectedIsGuidanceOfThePeriodItIsGivenFor() {
        assertFacts(
                "For the [third quarter|PERIOD 2024-Q3], we expect revenue between [$2.5 billion to $2.6 billion|MONEY"
                        + " 2500000000..2600000000 USD].",
                "netSales Harbor Lane Inc. 2024-Q3 2500000000..2600000000 USD GUIDANCE");
        assertFacts(
                "We expect an operating margin of [9%|PERCENT 9].",
                "operatingMargin Harbor Lane Inc. 2024-Q3 9 % GUIDANCE");
        assertFacts(
                "Turning to our outlook for [fiscal 2025|PERIOD 2025]. We anticipate capital expenditures of [$600 million|MONEY"
                        + " 600000000 USD].",
                "capitalExpenditures Harbor Lane Inc. 2025 600000000 USD GUIDANCE");
        assertFacts(
                "Revenue, which was above our guidance, was [$2.41 billion|MONEY 2410000000 USD].",
                "netSales Harbor Lane Inc. 2024-Q2 2410000000 USD");
    }

    @Test
    void theBasisBelongsToTheFact() {
        assertFacts(
                "Revenue was [$2.41 billion|MONEY 2410000000 USD], up [12%|PERCENT 12 UP YOY] on the year, excluding effects of"
                        + " foreign exchange.",
                "netSales Harbor Lane Inc. 2024-Q2 2410000000 USD ex-FX; UP YOY 12%");
        assertFacts(
                "Non-GAAP operating margin was [13%|PERCENT 13].",
                "operatingMargin Harbor Lane Inc. 2024-Q2 13 % non-GAAP");
        assertFacts(
                "Backlog increased [14%|PERCENT 14 UP YOY] and [16%|PERCENT 16 UP YOY] in constant currency to [$83 million|MONEY"
                        + " 83000000 USD].",
                """
                backlog Harbor Lane Inc. 2024-Q2 83000000 USD; UP YOY 14%
                backlogGrowth Harbor Lane Inc. 2024-Q2 16 % ex-FX; UP YOY 16%""");
        assertFacts(
                "Tools segment revenue was [$90 million|MONEY 90000000 USD], an increase of [9%|PERCENT 9 UP YOY], and Pool segment"
                        + " revenue was [$31 million|MONEY 31000000 USD], an increase of [10%|PERCENT 10 UP YOY], in constant currency.",
                """
                netSales Tools 2024-Q2 90000000 USD; UP YOY 9%
                netSales Pool 2024-Q2 31000000 USD ex-FX; UP YOY 10%""");
    }

    @Test
    void theBoundIsPartOfTheFact() {
        assertFacts(
                "Tools reached a run rate of more than [$70 million|MONEY 70000000 USD MORE_THAN].",
                "runRate Tools 2024-Q2 70000000 USD MORE_THAN",
                "The Tools segment grew.");
    }

    @Test
    void aCurrencyHeadwindIsItsOwnMeasure() {
        assertFacts(
                "The strong dollar meant a [$10 million|MONEY 10000000 USD] headwind from foreign exchange.",
                "foreignExchangeImpact Harbor Lane Inc. 2024-Q2 10000000 USD");
    }

    @Test
    void whatIsNoMeasureOfTheCompanyIsLeftAlone() {
        assertFacts("The care plan costs our members [$4.50|MONEY 4.50 USD per:month] a month.", "");
        assertFacts("Analysts put the market for garden sheds at [$6 billion|MONEY 6000000000 USD].", "");
        assertFacts("Our catalogue is printed in [28|COUNT 28 language] languages.", "");
        assertFacts("Some [70%|PERCENT 70] of all fences are still painted by hand.", "");
        assertFacts("Revenue growth was helped by an order of [$5 million|MONEY 5000000 USD] from a shipyard.", "");
        assertFacts("The sales team grew to [200|COUNT 200 people] people.", "");
    }

    @Test
    void whatAnAnalystSaysIsNotStatedByTheCompany() {
        Marked call = Marked.call(Role.ANALYST, "Your revenue was [$2.41 billion|MONEY 2410000000 USD].");

        assertThat(finder.find(call.transcript(), call.quantities(), call.links()))
                .isEmpty();
    }

    @Test
    void aCallWithoutPeriodAndDateHasNoFacts() {
        Marked call = Marked.call("Revenue was [$2.41 billion|MONEY 2410000000 USD].");

        assertThat(finder.find(call.transcript(null), call.quantities(), call.links()))
                .isEmpty();
        assertThat(finder.find(call.transcript(new Period("2024")), call.quantities(), call.links()))
                .extracting(Fact::period)
                .containsExactly(new Period("2024"));
    }

    @Test
    void theEvidenceIsTheSentenceAndTheChineseCounterpart() {
        Marked call = Marked.call(
                "Good morning. Revenue was [$2.41 billion|MONEY 2410000000 USD]. Thank you. // 早安。營收為 [24.1 億美元|MONEY 2410000000 USD]。");

        Fact fact =
                finder.find(call.transcript(), call.quantities(), call.links()).getFirst();

        assertThat(fact.quote().of("Good morning. Revenue was $2.41 billion. Thank you."))
                .isEqualTo("Revenue was $2.41 billion.");
        assertThat(fact.quantity()).isEqualTo(0);
        assertThat(fact.chineseQuantity()).isEqualTo(1);
        assertThat(fact.label()).isEqualTo("Revenue");
    }

    private void assertFacts(String marked, String expected, String... before) {
        Marked call = Marked.call(String.join("\n", before) + (before.length > 0 ? "\n" : "") + marked);
        List<Fact> facts = finder.find(call.transcript(), call.quantities(), call.links());
        assertThat(facts.stream().map(fact -> line(fact, call.quantities())).collect(Collectors.joining("\n")))
                .as(marked)
                .isEqualTo(expected);
    }

    private static String line(Fact fact, List<Quantity> quantities) {
        String value = fact.low().compareTo(fact.high()) == 0
                ? fact.low().toPlainString()
                : fact.low().toPlainString() + ".." + fact.high().toPlainString();
        StringBuilder line = new StringBuilder(
                String.join(" ", fact.concept(), fact.entity(), fact.period().code(), value, fact.unit()));
        line.append(fact.basis() == null ? "" : " " + fact.basis());
        line.append(fact.status() == Status.ACTUAL ? "" : " " + fact.status());
        line.append(fact.bound() == Bound.EXACT ? "" : " " + fact.bound());
        for (Change change : fact.changes()) {
            line.append("; ")
                    .append(change.direction())
                    .append(' ')
                    .append(change.comparison())
                    .append(' ')
                    .append(quantities.get(change.quantity()).text());
        }
        return line.toString();
    }
}
