package app.diptych.metric;

import static app.diptych.metric.FactLines.assertFacts;
import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.metric.doubt.Doubt;
import app.diptych.model.Period;
import org.junit.jupiter.api.Test;

/** What is said of a business without the measure's full name, and what ends a business's part of a call. */
class SegmentFactsTest {
    private static final FactFinder FINDER = new FactFinder(ConceptCatalogue.shipped());

    private static final String POOLS =
            "Pools segment revenue was [$5 million|MONEY 5000000 USD] and operating income was [$1 million|MONEY 1000000 USD].";
    private static final String POOLS_FACTS =
            "netSales Pools 2024-Q2 5000000 ACTUAL\noperatingIncome Pools 2024-Q2 1000000 ACTUAL\n";

    @Test
    void aBareMarginOfABusinessIsThatOfTheProfitThatTheCallGivesBusinesses() {
        assertFacts(
                POOLS + " Pools margin was [20%|PERCENT 20].", POOLS_FACTS + "operatingMargin Pools 2024-Q2 20 ACTUAL");
        assertFacts(
                POOLS + " The margin in Pools was [20%|PERCENT 20].",
                POOLS_FACTS + "operatingMargin Pools 2024-Q2 20 ACTUAL");
        assertFacts(
                "The Pools segment did well. Pools gross profit was [$2 million|MONEY 2000000 USD]. Pools margin was [36%|PERCENT 36].",
                "grossProfit Pools 2024-Q2 2000000 ACTUAL\ngrossMargin Pools 2024-Q2 36 ACTUAL");
    }

    @Test
    void aBareMarginOfABusinessWithoutAProfitBeforeIsInDoubt() {
        Marked call = Marked.call("In the Pools segment, things went well. Pools margin was [36%|PERCENT 36].");
        assertThat(FINDER.find(call.transcript(), call.quantities(), call.links()))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.concept()).isEqualTo("operatingMargin");
                    assertThat(fact.doubts()).contains(Doubt.CONCEPT);
                });
    }

    @Test
    void growthOfABusinessMayBeExpected() {
        String pools = "Pools segment revenue was [$5 million|MONEY 5000000 USD].";
        String first = "netSales Pools 2024-Q2 5000000 ACTUAL\n";
        assertFacts(
                pools + " We expect Pools to grow about [9%|PERCENT 9] in [Q3|PERIOD 2024-Q3].",
                first + "revenueGrowth Pools 2024-Q3 9 GUIDANCE");
        assertFacts(
                pools + " Pools will decline at a [mid-single-digit|PERCENT 4..6] rate in [Q3|PERIOD 2024-Q3].",
                first + "revenueGrowth Pools 2024-Q3 -6..-4 GUIDANCE");
    }

    @Test
    void growthOfABusinessBesideAMeasureOfTheCompanyIsItsOwn() {
        assertFacts(
                "Pools segment revenue was [$5 million|MONEY 5000000 USD].\n--\n"
                        + "For the [full year|PERIOD 2024], we expect total revenue to grow [4%|PERCENT 4 UP], and we expect Pools to grow [9%|PERCENT 9].",
                """
                netSales Pools 2024-Q2 5000000 ACTUAL
                revenueGrowth – 2024 4 GUIDANCE
                revenueGrowth Pools 2024 9 GUIDANCE""");
    }

    @Test
    void growthOfABusinessBehindAnotherMeasureIsNotThatOfItsRevenue() {
        Marked call = Marked.call("Pools segment revenue was [$5 million|MONEY 5000000 USD].\n--\n"
                + "Deferred revenue grew [12%|PERCENT 12 UP], with Pools up [19%|PERCENT 19 UP].");
        assertThat(FINDER.find(call.transcript(), call.quantities(), call.links()))
                .extracting(Fact::concept)
                .contains("deferredRevenueGrowth")
                .doesNotContain("revenueGrowth");
    }

    @Test
    void anAbbreviationBeforeMarginIsAProfitAndNoBusiness() {
        assertFacts(
                "Adjusted EBITA margin was [14%|PERCENT 14]. Revenue grew [5%|PERCENT 5 UP].",
                "revenueGrowth – 2024-Q2 5 ACTUAL");
    }

    @Test
    void aBusinessAccountsForAShareOfRevenue() {
        String docks = "Docks segment revenue was [$5 million|MONEY 5000000 USD].";
        String first = "netSales Docks 2024-Q2 5000000 ACTUAL";
        assertFacts(
                docks + " Docks accounted for [40%|PERCENT 40] of total revenue.",
                first + "\nrevenueShare Docks 2024-Q2 40 ACTUAL");
        assertFacts(docks + " Our ten largest customers accounted for [40%|PERCENT 40] of revenue.", first);
    }

    @Test
    void whatOnlyACompanyHasEndsTheBusinessBefore() {
        assertFacts(
                "Turning to Docks. " + POOLS.replace("Pools", "Docks") + "\n"
                        + "Fuel expense was [$3 million|MONEY 3000000 USD]. The tax rate was [21%|PERCENT 21].",
                POOLS_FACTS.replace("Pools", "Docks")
                        + "fuelExpense – 2024-Q2 3000000 ACTUAL\ntaxRate – 2024-Q2 21 ACTUAL");
    }

    @Test
    void daysAreMeasuredWhereAMeasureOfDaysIsNamed() {
        assertFacts(
                "Days sales outstanding were [41 days|DURATION 41 day].", "daysSalesOutstanding – 2024-Q2 41 ACTUAL");
        assertFacts(
                "Revenue was [$5 million|MONEY 5000000 USD] after [41 days|DURATION 41 day].",
                "netSales – 2024-Q2 5000000 ACTUAL");
    }

    @Test
    void theInstalledBaseIsNoNumberOfUnitsSold() {
        assertFacts(
                "Shipments reached [3,600 units|COUNT 3600 units], and the installed base is now [65,000 units|COUNT 65000 units].",
                "unitSales – 2024-Q2 3600 ACTUAL\ninstalledBase – 2024-Q2 65000 ACTUAL");
        assertFacts(
                "Shipments reached [3,600|COUNT 3600 units] units in the quarter, and our installed base is now [65,000|COUNT 65000 units] units.",
                "unitSales – 2024-Q2 3600 ACTUAL\ninstalledBase – 2024-Q2 65000 ACTUAL");
    }

    @Test
    void netDebtInTurnsIsLeverage() {
        assertFacts("Net debt was [2.3 times|MULTIPLE 2.3] EBITDA.", "leverageRatio – 2024-Q2 2.3 ACTUAL");
    }

    @Test
    void whatAPeriodEndedWithIsWhatThereIsAndNotWhatWasAdded() {
        assertFacts(
                "We added [2 million|COUNT 2000000] subscribers and ended the quarter with [84 million|COUNT 84000000].",
                "netAdditions – 2024-Q2 2000000 ACTUAL\nsubscribers – 2024-Q2 84000000 ACTUAL");
    }

    @Test
    void nineMonthsInAnAsideDoNotTakeTheQuarterWithThem() {
        assertFacts(
                Period.quarter(2024, 3),
                "Free cash flow was [$4 million|MONEY 4000000 USD]; for the first nine months it was [$9 million|MONEY 9000000 USD]."
                        + " Capital spending was [$2 million|MONEY 2000000 USD].",
                "freeCashFlow – 2024-Q3 4000000 ACTUAL\ncapitalExpenditures – 2024-Q3 2000000 ACTUAL");
    }

    @Test
    void aLossIsComparedWithALoss() {
        assertFacts(
                "The operating loss was [$29 million|MONEY 29000000 USD], compared with a loss of [$34 million|MONEY 34000000 USD] [a year ago|PERIOD 2023-Q2].",
                "operatingIncome – 2024-Q2 -29000000 ACTUAL\noperatingIncome – 2023-Q2 -34000000 PRIOR");
    }

    @Test
    void guidanceWithoutAMeasureIsThatOfTheSentenceBefore() {
        assertFacts(
                "Operating income was [$461 million|MONEY 461000000 USD]. We had guided to [$400 million to $440 million|MONEY 400000000..440000000 USD].",
                "operatingIncome – 2024-Q2 461000000 ACTUAL\noperatingIncome – 2024-Q2 400000000..440000000 PRIOR (guidance)");
        assertFacts(
                "Revenue was [$461 million|MONEY 461000000 USD]. Against guidance of [$400 million to $440 million|MONEY 400000000..440000000 USD], that is a good result.",
                "netSales – 2024-Q2 461000000 ACTUAL\nnetSales – 2024-Q2 400000000..440000000 PRIOR (guidance)");
    }
}
