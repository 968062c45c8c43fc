package app.diptych.metric;

import static app.diptych.metric.FactLines.assertFacts;

import app.diptych.model.Period;
import org.junit.jupiter.api.Test;

/** Which period an outlook is for, and what it was before. Lines as in {@link FactLines}. */
class OutlookFactsTest {
    private static final Period FOURTH = Period.quarter(2024, 4);
    private static final Period THIRD = Period.quarter(2024, 3);

    @Test
    void anOutlookPassesFromTheYearToTheFirstQuarter() {
        assertFacts(
                FOURTH,
                "For [2025|PERIOD 2025], we expect revenue of [$9 million|MONEY 9000000 USD]. Now to our outlook for the [first quarter|PERIOD 2024-Q1]."
                        + " We expect revenue of [$2 million|MONEY 2000000 USD].",
                """
                netSales – 2025 9000000 GUIDANCE
                netSales – 2025-Q1 2000000 GUIDANCE""");
    }

    @Test
    void theGuidanceThatWasGivenInTheFirstQuarterIsNoOutlookForIt() {
        assertFacts(
                FOURTH,
                "Our guidance was much spoken of in [Q1|PERIOD 2024-Q1]. We expect revenue of [$9 million|MONEY 9000000 USD].",
                "netSales – 2025-Q1 9000000 GUIDANCE");
        assertFacts(
                Period.quarter(2024, 2),
                "Our guidance held in [Q1|PERIOD 2024-Q1]. We expect revenue of [$9 million|MONEY 9000000 USD].",
                "netSales – 2024-Q3 9000000 GUIDANCE");
    }

    @Test
    void anOutlookPassesFromTheQuarterToTheYear() {
        assertFacts(
                THIRD,
                "For the [fourth quarter|PERIOD 2024-Q4], we expect revenue of [$2 million|MONEY 2000000 USD]. For the full year, we are raising our"
                        + " revenue guidance to [$9 million|MONEY 9000000 USD]. Capital expenditures are expected to be [$1 million|MONEY 1000000 USD].",
                """
                netSales – 2024-Q4 2000000 GUIDANCE
                netSales – 2024 9000000 GUIDANCE raised
                capitalExpenditures – 2024 1000000 GUIDANCE""");
    }

    @Test
    void thisYearIsTheOneInWhichTheCallIsHeld() {
        assertFacts(
                FOURTH,
                "For the [first quarter|PERIOD 2025-Q1], we expect revenue of [$2 million|MONEY 2000000 USD]. We plan to repurchase"
                        + " [$3 million|MONEY 3000000 USD] of stock this year.",
                """
                netSales – 2025-Q1 2000000 GUIDANCE
                shareRepurchases – 2025 3000000 GUIDANCE""");
    }

    @Test
    void aYearThatWasFinishedIsTheYears() {
        assertFacts(
                FOURTH,
                "We finished the year with [9%|PERCENT 9] revenue growth. We finished the year with [$5 million|MONEY 5000000 USD] of cash.",
                """
                revenueGrowth – 2024 9 ACTUAL
                cash – 2024-Q4 5000000 ACTUAL""");
    }

    @Test
    void aShareOfAMeasureHasThePeriodBehindIt() {
        assertFacts(
                FOURTH,
                "Stock compensation fell from [41%|PERCENT 41] of revenue in [2023|PERIOD 2023] to [34%|PERCENT 34] in [2024|PERIOD 2024].",
                """
                stockBasedCompensation – 2023 41 PRIOR
                stockBasedCompensation – 2024 34 ACTUAL""");
    }

    @Test
    void aRateIsBetterThanTheGuidanceForIt() {
        assertFacts(
                THIRD,
                "CASM-ex increased [3%|PERCENT 3 UP], better than our guidance of up [4% to 5%|PERCENT 4..5 UP].",
                """
                unitCostExFuel – 2024-Q3 4..5 PRIOR (guidance)
                unitCostExFuel – 2024-Q3 3 ACTUAL""");
    }

    @Test
    void aPronounIsExpectedToBe() {
        assertFacts(
                THIRD,
                "The tax rate was [17%|PERCENT 17], and we expect it to be about [16%|PERCENT 16] in the [fourth quarter|PERIOD 2024-Q4].",
                """
                taxRate – 2024-Q3 17 ACTUAL
                taxRate – 2024-Q4 16 GUIDANCE""");
    }
}
