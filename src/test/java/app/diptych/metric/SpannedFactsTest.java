package app.diptych.metric;

import static app.diptych.metric.FactLines.assertFacts;

import app.diptych.model.Period;
import org.junit.jupiter.api.Test;

/** For when something is stated. Lines as in {@link FactLines}. */
class SpannedFactsTest {
    private static final Period FOURTH = Period.quarter(2024, 4);

    @Test
    void aSpeakerPassesFromTheQuarterToTheYear() {
        assertFacts(FOURTH, """
                Revenue was [$5 million|MONEY 5000000 USD].
                Turning now to our full-year results. Revenue was [$19 million|MONEY 19000000 USD].
                Gross margin was [41%|PERCENT 41].
                --
                Gross margin was [42%|PERCENT 42].""", """
                netSales – 2024-Q4 5000000 ACTUAL
                netSales – 2024 19000000 ACTUAL
                grossMargin – 2024 41 ACTUAL
                grossMargin – 2024-Q4 42 ACTUAL""");
        assertFacts(FOURTH, """
                For the full year, revenue was [$19 million|MONEY 19000000 USD]. Gross margin was [41%|PERCENT 41].
                Net income was [$2 million|MONEY 2000000 USD].""", """
                netSales – 2024 19000000 ACTUAL
                grossMargin – 2024 41 ACTUAL
                netIncome – 2024-Q4 2000000 ACTUAL""");
    }

    @Test
    void inOtherQuartersTheFullYearIsNotOver() {
        assertFacts(
                "Turning to our full-year view. Revenue was [$5 million|MONEY 5000000 USD].",
                "netSales – 2024-Q2 5000000 ACTUAL");
    }

    @Test
    void whatIsStatedForAMonthIsNotTakenForTheQuarters() {
        assertFacts("For the month of April, net sales fell [7%|PERCENT 7 DOWN].", "");
        assertFacts("Quarter-to-date, net sales are up [7%|PERCENT 7 UP].", "");
        assertFacts("At the end of June, cash was [$7 million|MONEY 7000000 USD].", "cash – 2024-Q2 7000000 ACTUAL");
        assertFacts(Period.quarter(2024, 3), "Year-to-date, net sales were [$7 million|MONEY 7000000 USD].", "");
        assertFacts(
                "Year-to-date, net sales were [$7 million|MONEY 7000000 USD].", "netSales – 2024-H1 7000000 ACTUAL");
    }

    @Test
    void growthThatGrowthIsComparedWithIsOfTheEarlierPeriod() {
        assertFacts("Backlog grew [38%|PERCENT 38 UP YOY] compared to [34%|PERCENT 34] a year ago.", """
                backlogGrowth – 2024-Q2 38 ACTUAL
                backlogGrowth – 2023-Q2 34 PRIOR""");
        assertFacts(
                "Revenue grew [9%|PERCENT 9 UP]. This is on top of a decline of [3%|PERCENT 3 DOWN] last year.", """
                revenueGrowth – 2024-Q2 9 ACTUAL
                revenueGrowth – 2023-Q2 -3 PRIOR""");
    }

    @Test
    void aDeclineOfMinusNineIsMinusNine() {
        assertFacts(
                "We expect revenue to decline [minus 9% to minus 11%|PERCENT -11..-9 DOWN].",
                "revenueGrowth – 2024-Q3 -11..-9 GUIDANCE");
    }

    @Test
    void fewDollarsOfADividendAreOnesPerShare() {
        assertFacts(
                "We paid a quarterly dividend of [$0.30|MONEY 0.30 USD].", "dividendsPerShare – 2024-Q2 0.3 ACTUAL");
        assertFacts(
                "We spent [$6 million|MONEY 6000000 USD] on our quarterly dividend.",
                "dividends – 2024-Q2 6000000 ACTUAL");
        assertFacts(
                "We paid [$6 million|MONEY 6000000 USD] of quarterly dividend.", "dividends – 2024-Q2 6000000 ACTUAL");
    }

    @Test
    void aSentenceMayCompareAsAWhole() {
        assertFacts(
                "EBITDA was [$2 million|MONEY 2000000 USD]. These results compare to [$1 million|MONEY 1000000 USD] of EBITDA for the same"
                        + " period last year.",
                """
                ebitda – 2024-Q2 2000000 ACTUAL
                ebitda – 2023-Q2 1000000 PRIOR""");
    }

    @Test
    void aPeriodOfAnotherPartOfTheSentenceIsNotTaken() {
        assertFacts(
                "Backlog was up [13%|PERCENT 13 UP YOY], and we raised our guidance for the full year.",
                "backlogGrowth – 2024-Q2 13 ACTUAL");
    }

    @Test
    void marksAndWhatWasNotDoneAreNoValues() {
        assertFacts(
                "We have [40|COUNT 40 customers] customers paying us more than [$1 million|MONEY 1000000 USD MORE_THAN] in ACV, up"
                        + " [23%|PERCENT 23 UP YOY].",
                "customers – 2024-Q2 40 ACTUAL");
        assertFacts("We deferred [$3 million|MONEY 3000000 USD] of capital expenditures.", "");
        assertFacts("We closed [20|COUNT 20 stores] stores.", "");
        assertFacts(
                "There was a decrease in comparable sales of [4%|PERCENT 4].", "comparableSales – 2024-Q2 -4 ACTUAL");
    }

    @Test
    void nineMonthsHaveNoForm() {
        assertFacts(Period.quarter(2024, 3), """
                Net income was [$2 million|MONEY 2000000 USD].
                Turning to the nine months. Net income was [$6 million|MONEY 6000000 USD]. Cash was [$7 million|MONEY 7000000 USD].
                In the [third quarter|PERIOD 2024-Q3], EBITDA was [$3 million|MONEY 3000000 USD].""", """
                netIncome – 2024-Q3 2000000 ACTUAL
                cash – 2024-Q3 7000000 ACTUAL
                ebitda – 2024-Q3 3000000 ACTUAL""");
    }

    @Test
    void aQuarterOfAYearIsTheQuarter() {
        assertFacts(
                "Net sales for the second quarter of our [fiscal year 2024|PERIOD 2024] were [$7 million|MONEY 7000000 USD].",
                "netSales – 2024-Q2 7000000 ACTUAL");
    }

    @Test
    void aDecreaseInAMeasureIsAMovement() {
        assertFacts(
                "The decrease in net sales of [$2 million|MONEY 2000000 USD] came from the coast.",
                "netSalesChange – 2024-Q2 -2000000 ACTUAL");
    }

    @Test
    void growthOverSeveralYearsIsNotTakenForThatOfOne() {
        assertFacts("On a two-year basis, net sales grew [7%|PERCENT 7 UP].", "");
    }

    @Test
    void whatAStateMovedFromSequentiallyIsOfTheQuarterBefore() {
        assertFacts(
                "Inventory was [$21 million|MONEY 21000000 USD], down sequentially from [$28 million|MONEY 28000000 USD]. Backlog"
                        + " was [$5 million|MONEY 5000000 USD], up from [$4 million|MONEY 4000000 USD] sequentially.",
                """
                inventory – 2024-Q2 21000000 ACTUAL
                inventory – 2024-Q1 28000000 PRIOR
                backlog – 2024-Q2 5000000 ACTUAL
                backlog – 2024-Q1 4000000 PRIOR""");
    }

    @Test
    void whatAStateMovedFromAtYearEndIsOfTheYearBefore() {
        assertFacts(
                "Debt was [$21 million|MONEY 21000000 USD], down from [$28 million|MONEY 28000000 USD] at year end. Cash was"
                        + " [$5 million|MONEY 5000000 USD], compared with [$4 million|MONEY 4000000 USD] at the end of last year.",
                """
                debt – 2024-Q2 21000000 ACTUAL
                debt – 2023-Q4 28000000 PRIOR
                cash – 2024-Q2 5000000 ACTUAL
                cash – 2023-Q4 4000000 PRIOR""");
    }

    @Test
    void anAmountOfTheQuarterMayBeFollowedByThatOfTheYearToDate() {
        assertFacts(
                "Capital expenditures were [$3 million|MONEY 3000000 USD] in the quarter and [$7 million|MONEY 7000000 USD] year to"
                        + " date.",
                """
                capitalExpenditures – 2024-Q2 3000000 ACTUAL
                capitalExpenditures – 2024-H1 7000000 ACTUAL""");
    }

    @Test
    void whatWasAYearAgoIsNotOfTheQuarterBeforeThatIsComparedToo() {
        assertFacts(
                "Inventory was [$21 million|MONEY 21000000 USD], down sequentially and from [$28 million|MONEY 28000000 USD] a year"
                        + " ago.",
                """
                inventory – 2024-Q2 21000000 ACTUAL
                inventory – 2023-Q2 28000000 PRIOR""");
    }
}
