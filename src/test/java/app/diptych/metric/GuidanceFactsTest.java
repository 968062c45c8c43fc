package app.diptych.metric;

import static app.diptych.metric.FactLines.assertFacts;

import app.diptych.model.Period;
import org.junit.jupiter.api.Test;

/** What is expected, what had been expected, and what became of it. Lines as in {@link FactLines}. */
class GuidanceFactsTest {
    @Test
    void whatHadBeenExpectedIsNoExpectationNow() {
        assertFacts(
                "We had guided to revenue of [$5 million|MONEY 5000000 USD].",
                "netSales – 2024-Q2 5000000 PRIOR (guidance)");
        assertFacts(
                "Revenue was [$5.4 million|MONEY 5400000 USD], above our guidance of [$5 million to $5.2 million|MONEY 5000000..5200000 USD].",
                """
                netSales – 2024-Q2 5400000 ACTUAL
                netSales – 2024-Q2 5000000..5200000 PRIOR (guidance)""");
        assertFacts(
                "Our previous outlook for [fiscal 2024|PERIOD 2024] revenue was [$20 million|MONEY 20000000 USD].",
                "netSales – 2024 20000000 PRIOR (guidance)");
        assertFacts("Gross margin was [41%|PERCENT 41] versus our original guidance of [40%|PERCENT 40].", """
                grossMargin – 2024-Q2 41 ACTUAL
                grossMargin – 2024-Q2 40 PRIOR (guidance)""");
    }

    @Test
    void whatWasReportedAgainstExpectationsIsNoExpectation() {
        assertFacts(
                "Deferred revenue was ahead of expectations at [$5 million|MONEY 5000000 USD].",
                "deferredRevenue – 2024-Q2 5000000 ACTUAL");
    }

    @Test
    void aRangeThatIsExpectedNowIsNoEarlierOne() {
        assertFacts(
                "Earnings per share is expected to range from [$0.69 to $0.71|MONEY 0.69..0.71 USD].",
                "earningsPerShare – 2024-Q3 0.69..0.71 GUIDANCE");
        assertFacts(
                "We expect revenue at the high end of our range of [$5 million to $6 million|MONEY 5000000..6000000 USD].",
                "netSales – 2024-Q3 5000000..6000000 GUIDANCE");
    }

    @Test
    void bothValuesTellWhatBecameOfAnExpectation() {
        assertFacts(
                "For the [third quarter|PERIOD 2024-Q3], we now expect revenue of [$6 million|MONEY 6000000 USD] versus our prior"
                        + " guidance of [$5 million|MONEY 5000000 USD].",
                """
                netSales – 2024-Q3 6000000 GUIDANCE raised
                netSales – 2024-Q3 5000000 PRIOR (guidance)""");
        assertFacts(
                "For [fiscal 2024|PERIOD 2024], we are moving our revenue guidance from [$6 million|MONEY 6000000 USD] to"
                        + " [$5 million|MONEY 5000000 USD].",
                """
                netSales – 2024 6000000 PRIOR (guidance)
                netSales – 2024 5000000 GUIDANCE lowered""");
        assertFacts(
                "We expect [fiscal 2024|PERIOD 2024] revenue of [$5.2 million to $5.4 million|MONEY 5200000..5400000 USD]. Our prior"
                        + " guidance for [fiscal 2024|PERIOD 2024] revenue was [$5 million to $5.6 million|MONEY 5000000..5600000 USD].",
                """
                netSales – 2024 5200000..5400000 GUIDANCE narrowed
                netSales – 2024 5000000..5600000 PRIOR (guidance)""");
    }

    @Test
    void whatIsSaidOfAnExpectationGoesWithTheMeasuresNamed() {
        assertFacts(
                "We are raising our guidance for revenue and expect [fiscal 2024|PERIOD 2024] revenue of [$9 million|MONEY 9000000 USD]."
                        + " We expect a tax rate of [20%|PERCENT 20].",
                """
                netSales – 2024 9000000 GUIDANCE raised
                taxRate – 2024 20 GUIDANCE""");
        assertFacts(
                "For [fiscal 2024|PERIOD 2024], we are lowering our outlook. Revenue should be [$8 million|MONEY 8000000 USD].",
                "netSales – 2024 8000000 GUIDANCE lowered");
        assertFacts(
                "We reiterate our [full-year|PERIOD 2024] guidance of revenue of [$8 million|MONEY 8000000 USD].",
                "netSales – 2024 8000000 GUIDANCE reaffirmed");
        assertFacts(
                "We continue to expect capital expenditures of [$3 million|MONEY 3000000 USD].",
                "capitalExpenditures – 2024-Q3 3000000 GUIDANCE reaffirmed");
        assertFacts(
                "We expect revenue of [$8 million|MONEY 8000000 USD] in [2024|PERIOD 2024], up [$1 million|MONEY 1000000 USD UP] at the"
                        + " midpoint from previous guidance.",
                "netSales – 2024 8000000 GUIDANCE raised");
    }

    @Test
    void anOutlookWithoutAFigureMayBeRevisedToo() {
        assertFacts("We still expect gross margin to improve.", "grossMarginChange – 2024-Q3 0 GUIDANCE reaffirmed");
    }

    @Test
    void anAnnouncementEndsWithItsParagraph() {
        assertFacts("""
                We are raising our outlook.
                We expect revenue of [$8 million|MONEY 8000000 USD].""", "netSales – 2024-Q3 8000000 GUIDANCE");
    }

    @Test
    void theFullYearExpectedWhenAYearHasEndedIsTheNext() {
        assertFacts(
                Period.quarter(2024, 4),
                "For the full year, we expect revenue of [$30 million|MONEY 30000000 USD].",
                "netSales – 2025 30000000 GUIDANCE");
    }

    @Test
    void byHowMuchAnExpectationWasMovedIsNoExpectation() {
        assertFacts(
                "We are increasing the midpoint of our previous revenue guidance by [$2 million|MONEY 2000000 USD].",
                "");
        assertFacts("That is an increase in our revenue guidance of [$2 million|MONEY 2000000 USD].", "");
    }

    @Test
    void whatIsStillExpectedIsNoEarlierGuidance() {
        assertFacts(
                "We expect capital expenditures in the upper end of our previously guided range of [$7 million|MONEY 7000000 USD].",
                "capitalExpenditures – 2024-Q3 7000000 GUIDANCE");
        assertFacts(
                "Our expectation for capital expenditures of [$3 million|MONEY 3000000 USD] remains unchanged.",
                "capitalExpenditures – 2024-Q3 3000000 GUIDANCE reaffirmed");
        assertFacts(
                "We continue to see demand, with customers growing [70%|PERCENT 70 UP].",
                "customersGrowth – 2024-Q2 70 ACTUAL");
    }

    @Test
    void growthThatIsExpectedMayBeRevised() {
        assertFacts(
                "For [fiscal 2024|PERIOD 2024], we are raising our revenue growth to be [30% to 35%|PERCENT 30..35], an increase from the"
                        + " previously communicated range of [20% to 25%|PERCENT 20..25 UP].",
                """
                revenueGrowth – 2024 30..35 GUIDANCE raised
                revenueGrowth – 2024 20..25 PRIOR (guidance)""");
        assertFacts(
                "Capital expenditures guidance remains flat to our original guidance of [$3 million|MONEY 3000000 USD].",
                "capitalExpenditures – 2024-Q3 3000000 GUIDANCE reaffirmed");
    }

    @Test
    void aListOfExpectationsNeedsNoVerbs() {
        assertFacts(
                "For the [third quarter|PERIOD 2024-Q3], we expect revenue of [$6 million|MONEY 6000000 USD]. Capital expenditures of about"
                        + " [$2 million|MONEY 2000000 USD]. Cash to be up about [$1 million|MONEY 1000000 USD UP].",
                """
                netSales – 2024-Q3 6000000 GUIDANCE
                capitalExpenditures – 2024-Q3 2000000 GUIDANCE
                cashChange – 2024-Q3 1000000 GUIDANCE""");
    }

    @Test
    void whatCanBeIsNoValue() {
        assertFacts("We can be at [50%|PERCENT 50] occupancy and still earn money.", "");
        assertFacts("We can rent at [50%|PERCENT 50] occupancy and still earn money.", "");
    }

    @Test
    void whatIsDoneWithTheGuidanceForTheYearIsNotSaidOfAQuarter() {
        assertFacts("""
                We are raising our full-year [2024|PERIOD 2024] revenue guidance to [$9 million|MONEY 9000000 USD]. For the \
                [third quarter|PERIOD 2024-Q3], we expect revenue of [$2 million|MONEY 2000000 USD].""", """
                netSales – 2024 9000000 GUIDANCE raised
                netSales – 2024-Q3 2000000 GUIDANCE""");
    }

    @Test
    void whereAMeasureShouldLandOrComeInIsExpected() {
        assertFacts("""
                For the full year, we expect revenue of [$9 million|MONEY 9000000 USD]. Adjusted EPS should land at [$2|MONEY 2 USD]. \
                Operating margin should come in at [9%|PERCENT 9].""", """
                netSales – 2024 9000000 GUIDANCE
                earningsPerShare – 2024 2 GUIDANCE (non-GAAP)
                operatingMargin – 2024 9 GUIDANCE""");
    }

    @Test
    void theYearMayStandBehindHowFarItsGuidanceIsRaised() {
        assertFacts("""
                We are raising our revenue outlook to [$9 million|MONEY 9000000 USD] for [2024|PERIOD 2024]. For the \
                [third quarter|PERIOD 2024-Q3], we expect revenue of [$2 million|MONEY 2000000 USD].""", """
                netSales – 2024 9000000 GUIDANCE raised
                netSales – 2024-Q3 2000000 GUIDANCE""");
    }

    @Test
    void whatIsDoneWithTheGuidanceForAQuarterIsSaidOfIt() {
        assertFacts("""
                After a record [2023|PERIOD 2023], we are raising our revenue guidance for the [third quarter|PERIOD 2024-Q3] to \
                [$2 million|MONEY 2000000 USD].""", "netSales – 2024-Q3 2000000 GUIDANCE raised");
        assertFacts(
                "After a record [2023|PERIOD 2023], we are raising our revenue guidance to [$2 million|MONEY 2000000 USD].",
                "netSales – 2024-Q3 2000000 GUIDANCE raised");
    }
}
