package app.diptych.metric;

import static app.diptych.metric.FactLines.assertFacts;

import app.diptych.model.Period;
import org.junit.jupiter.api.Test;

/** Measures that a sentence names without stating them, and amounts that belong to something else. Lines as in {@link FactLines}. */
class BystanderFactsTest {
    @Test
    void growthOfTwoMeasuresIsThatOfBoth() {
        assertFacts(
                "We expect another year of [double-digit|PERCENT 10..99] revenue and operating income growth in [fiscal 2025|PERIOD 2025].",
                """
                revenueGrowth – 2025 10..99 GUIDANCE
                operatingIncomeGrowth – 2025 10..99 GUIDANCE""");
    }

    @Test
    void sharesBoughtBackAreCounted() {
        assertFacts(
                "We used [$15 million|MONEY 15000000 USD] to repurchase [668,000|COUNT 668000 shares] shares at an average price of"
                        + " [$22|MONEY 22 USD].",
                """
                shareRepurchases – 2024-Q2 15000000 ACTUAL
                sharesRepurchased – 2024-Q2 668000 ACTUAL
                averageRepurchasePrice – 2024-Q2 22 ACTUAL""");
    }

    @Test
    void aPassageMayGoOnWithTheSentenceBefore() {
        assertFacts("""
                Our order backlog rose to [$5 million|MONEY 5000000 USD].
                And was up [11%|PERCENT 11 UP YOY]. About half is for pumps, and the remaining balance grew [28%|PERCENT 28 UP].""", """
                backlog – 2024-Q2 5000000 ACTUAL
                backlogGrowth – 2024-Q2 11 ACTUAL""");
    }

    @Test
    void whatIsOutpacedIsOnlyAYardstick() {
        assertFacts(
                "Club member sales once again outpaced overall top line growth, increasing by [15%|PERCENT 15 UP].",
                "revenueGrowth Club member 2024-Q2 15 ACTUAL");
    }

    @Test
    void aTargetThatWasIsNoValue() {
        assertFacts("Our debt target was [$14 million|MONEY 14000000 USD].", "");
        assertFacts("We have [$5 million|MONEY 5000000 USD] of debt maturing next spring.", "");
    }

    @Test
    void whatIsAimedAtIsNotHeld() {
        assertFacts(
                "Cash was [$6 million|MONEY 6000000 USD], well above our target cash reserve of [$3 million|MONEY 3000000 USD].",
                "cash – 2024-Q2 6000000 ACTUAL");
    }

    @Test
    void aPartOfSomethingElseIsNotTheMeasures() {
        assertFacts(
                "Net income was [$3 million|MONEY 3000000 USD]. This was due to gains of [$2 million|MONEY 2000000 USD], of which"
                        + " [$1 million|MONEY 1000000 USD] came from a sale.",
                "netIncome – 2024-Q2 3000000 ACTUAL");
        assertFacts(
                "The impact on the region's spring net income was [$2 million|MONEY 2000000 USD].",
                "netIncomeEffect – 2024-Q2 2000000 ACTUAL");
    }

    @Test
    void aGoalOfTheLongTermHasNoPeriod() {
        assertFacts("We are on our way to our long-term EBITDA margin target of [10%|PERCENT 10].", "");
    }

    @Test
    void twoCostsInOneAmountAreNeither() {
        assertFacts("SG&A and R&D expenses were [$39 million|MONEY 39000000 USD].", "");
    }

    @Test
    void whatIsEarnedOnAStateIsNotTheState() {
        assertFacts("Interest on the new loans was [$56 million|MONEY 56000000 USD].", "");
        assertFacts(
                "For the quarter, fees from loans were [$45 million|MONEY 45000000 USD].",
                "noninterestIncome – 2024-Q2 45000000 ACTUAL");
    }

    @Test
    void aQuestionStatesNothing() {
        assertFacts("Is customer growth of [9%|PERCENT 9 UP] still the right way to think of it?", "");
        assertFacts("We wonder if revenue will be growing.", "");
    }

    @Test
    void someOfTheCustomersAreNotTheCustomers() {
        assertFacts("[Seven|COUNT 7] of our [ten|COUNT 10 customers] largest customers use it.", "");
        assertFacts(
                "We have orders for [640|COUNT 640 machines] machines from [nine|COUNT 9 customers] customers.", "");
        assertFacts("[Three|COUNT 3 customers] customers have ordered it.", "");
        assertFacts("We now have [2,140|COUNT 2140 customers] customers.", "customers – 2024-Q2 2140 ACTUAL");
    }

    @Test
    void anotherSubjectTakesTheAmountsBehindIt() {
        assertFacts(
                "Unit volume was up [4%|PERCENT 4 UP], prices were flat and add-ons grew [16%|PERCENT 16 UP].",
                "unitGrowth – 2024-Q2 4 ACTUAL");
        assertFacts("Revenue was up [4%|PERCENT 4 UP] on the year and up [6%|PERCENT 6 UP] on the quarter.", """
                revenueGrowth – 2024-Q2 4 ACTUAL
                revenueGrowth – 2024-Q2 6 ACTUAL""");
    }

    @Test
    void whatIsIncrementalIsAChange() {
        assertFacts(
                "The fair brought additional revenue of [$3 million|MONEY 3000000 USD].",
                "netSalesChange – 2024-Q2 3000000 ACTUAL");
        assertFacts(
                "We generated [$2 million|MONEY 2000000 USD] more free cash flow.",
                "freeCashFlowChange – 2024-Q2 2000000 ACTUAL");
        assertFacts(
                "Pools saw an increase in net sales in the quarter of [$6 million|MONEY 6000000 USD] or [4.5%|PERCENT 4.5].",
                """
                netSalesChange Pools 2024-Q2 6000000 ACTUAL
                revenueGrowth Pools 2024-Q2 4.5 ACTUAL""");
        assertFacts("Sales were up [15%|PERCENT 15 UP] from last spring or [$45 million|MONEY 45000000 USD].", """
                revenueGrowth – 2024-Q2 15 ACTUAL
                netSalesChange – 2024-Q2 45000000 ACTUAL""");
    }

    @Test
    void aDeclineThatSomethingFollowedIsOfBefore() {
        assertFacts(
                "Deposit costs came down [1 basis point|POINTS 1 DOWN], following a [2 basis point|POINTS 2] decline last quarter.",
                "depositCostChange – 2024-Q2 -1 ACTUAL");
    }

    @Test
    void aShareOfSalesIsNoGrowth() {
        assertFacts(
                "Marketing helped revenue. This remains consistent with our previously stated range of [6% to 7%|PERCENT 6..7] of net sales.",
                "");
    }

    @Test
    void aTaxOnALossIsNotTheLoss() {
        assertFacts(
                "We recorded tax expense of [$4.6 million|MONEY 4600000 USD] on a pre-tax loss of [$15 million|MONEY 15000000 USD].",
                """
                incomeTaxes – 2024-Q2 4600000 ACTUAL
                pretaxIncome – 2024-Q2 -15000000 ACTUAL""");
    }

    @Test
    void periodsStandNearTheirMeasures() {
        assertFacts(
                Period.quarter(2024, 4),
                "Operating cash flow for the [fourth quarter|PERIOD 2024-Q4] was [$10 million|MONEY 10000000 USD], which pushed full-year"
                        + " operating cash flow to [$57 million|MONEY 57000000 USD].",
                """
                operatingCashFlow – 2024-Q4 10000000 ACTUAL
                operatingCashFlow – 2024 57000000 ACTUAL""");
        assertFacts(
                "Capital expenditures were [$8 million|MONEY 8000000 USD]. This compares to [$36 million|MONEY 36000000 USD] spent in"
                        + " [2023|PERIOD 2023].",
                """
                capitalExpenditures – 2024-Q2 8000000 ACTUAL
                capitalExpenditures – 2023 36000000 PRIOR""");
        assertFacts(
                "Revenue remains on track for [8%|PERCENT 8] growth for the year.", "revenueGrowth – 2024 8 GUIDANCE");
    }

    @Test
    void aBareMarginIsTheOneNamedBeforeInTheSentence() {
        assertFacts(
                "The middle of our EBITDA margin guidance range would represent [220 basis points|POINTS 220 UP] of margin expansion.",
                "ebitdaMarginChange – 2024-Q3 220 GUIDANCE");
    }

    @Test
    void countsOfOthersAreNotTheCompanys() {
        assertFacts("The client runs our tills in its [3,000|COUNT 3000 locations] locations.", "");
        assertFacts("We show a model that has [32 seats|COUNT 32 seats] and a bar.", "");
        assertFacts("We removed [thousands of seats|COUNT 1000..10000 seats VAGUE].", "");
    }

    @Test
    void aPartOfADeclineIsNoLevel() {
        assertFacts("The move drove about [$2|MONEY 2 USD] of our earnings per share decline.", "");
    }

    @Test
    void whatIsLowerIsNotTheMeasure() {
        assertFacts(
                "Capital expenditures were [$5 million|MONEY 5000000 USD] with a [30%|PERCENT 30 DOWN] lower price of building.",
                "capitalExpenditures – 2024-Q2 5000000 ACTUAL");
    }

    @Test
    void aTargetBehindItsAmountIsNotHeld() {
        assertFacts("We want less debt in order to reach our [2.7 times|MULTIPLE 2.7] leverage target.", "");
    }

    @Test
    void monthsOfOneAmountAreNotThoseOfTheNext() {
        assertFacts(
                "We grew [6%|PERCENT 6] over the past 12 months, partially offset by a [2%|PERCENT 2 DOWN] decline in comparable sales.",
                "comparableSales – 2024-Q2 -2 ACTUAL");
    }
}
