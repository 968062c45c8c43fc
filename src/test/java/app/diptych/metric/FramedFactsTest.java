package app.diptych.metric;

import static app.diptych.metric.FactLines.assertFacts;
import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.model.Period;
import app.diptych.quantity.Comparison;
import org.junit.jupiter.api.Test;

/** Which words of a sentence an amount goes with: its frame, what is said by the way, and causes. Lines as in {@link FactLines}. */
class FramedFactsTest {
    private static final Period FOURTH = Period.quarter(2024, 4);

    @Test
    void aYearAtTheHeadOfASentenceHoldsForAllItsAmounts() {
        assertFacts(
                FOURTH,
                "For the full year, revenue reached [$9 million|MONEY 9000000 USD], up [12%|PERCENT 12 UP], and operating income was"
                        + " [$2 million|MONEY 2000000 USD].",
                """
                netSales – 2024 9000000 ACTUAL
                operatingIncome – 2024 2000000 ACTUAL""");
        assertFacts(
                Period.quarter(2024, 3),
                "For the full year, we now expect capital expenditures of [$3 million|MONEY 3000000 USD], and an operating margin of"
                        + " [9%|PERCENT 9].",
                """
                capitalExpenditures – 2024 3000000 GUIDANCE
                operatingMargin – 2024 9 GUIDANCE""");
        assertFacts(
                FOURTH,
                "For the full year, revenue was [$9 million|MONEY 9000000 USD], while in the quarter net income was"
                        + " [$1 million|MONEY 1000000 USD].",
                """
                netSales – 2024 9000000 ACTUAL
                netIncome – 2024-Q4 1000000 ACTUAL""");
    }

    @Test
    void thisYearBesideAQuarterIsTheSameQuarter() {
        assertFacts(
                FOURTH,
                "Our [fourth quarter|PERIOD 2024-Q4] gross margin fell from [35%|PERCENT 35] [last year|PERIOD 2023] to"
                        + " [31%|PERCENT 31] [this year|PERIOD 2024].",
                """
                grossMargin – 2023-Q4 35 PRIOR
                grossMargin – 2024-Q4 31 ACTUAL""");
    }

    @Test
    void whatHadAnImpactIsItsCauseAndNotWhatItWasOn() {
        assertFacts("Inflation and other factors had a negative impact of [640 basis points|POINTS 640].", "");
        assertFacts(
                "Inflation had a negative impact of [64 basis points|POINTS 64] on gross margin.",
                "grossMarginEffect – 2024-Q2 -64 ACTUAL");
        assertFacts(
                "Earnings per share were [$2|MONEY 2 USD], with a [$0.03|MONEY 0.03 USD] favorable impact from lower interest expense.",
                """
                earningsPerShare – 2024-Q2 2 ACTUAL
                earningsPerShareEffect – 2024-Q2 0.03 ACTUAL""");
    }

    @Test
    void whatIsLeftOutIsNoEffect() {
        assertFacts(
                "Bookings grew [7%|PERCENT 7 UP] when excluding the impact from Kestrel.",
                "bookingsGrowth – 2024-Q2 7 ACTUAL (adjusted)");
    }

    @Test
    void howMuchMoreOfAnEffectThereIsThanBeforeIsNoEffect() {
        assertFacts(
                "We expect a [two-point|POINTS 200] benefit to revenue growth, so that is a [one-point|POINTS 100] larger tailwind"
                        + " than in the spring.",
                "netSalesEffect – 2024-Q3 200 GUIDANCE");
    }

    @Test
    void whatAMeasureIncludesIsSaidByTheWay() {
        assertFacts(
                "We expect capital expenditures, including all principal payments on finance leases, to be in the range of"
                        + " [$5 to $6 million|MONEY 5000000..6000000 USD].",
                "capitalExpenditures – 2024-Q3 5000000..6000000 GUIDANCE");
    }

    @Test
    void aStrangerThatGrewTakesItsGrowthFromACount() {
        assertFacts(
                "In Norway, where we had [13 stores|COUNT 13 stores], total net bakery grew [9%|PERCENT 9 UP] with net sales growth of"
                        + " [2%|PERCENT 2 UP].",
                """
                storeCount Norway 2024-Q2 13 ACTUAL
                revenueGrowth Norway 2024-Q2 2 ACTUAL""");
    }

    @Test
    void theAmountOfSomethingIsNoPronoun() {
        assertFacts(
                "We have [350 customers|COUNT 350 customers]. And the amount of flour in store grew nearly [4x|MULTIPLE 4 UP].",
                "customers – 2024-Q2 350 ACTUAL");
    }

    @Test
    void moreWithoutANumberCountsNothing() {
        assertFacts(
                "More than [4,000 customers|COUNT 4000 customers MORE_THAN] came and [thousands|COUNT 1000..10000 VAGUE] more watched.",
                "");
    }

    @Test
    void moneyThatIsTiedUpAndCreditThatIsLeftAreOtherMeasures() {
        assertFacts("Restricted cash was [$5 million|MONEY 5000000 USD].", "restrictedCash – 2024-Q2 5000000 ACTUAL");
        assertFacts("Our debt capacity should continue to increase.", "");
        assertFacts("We saw a [$6 million|MONEY 6000000 USD] increase in cash provided by short-term borrowings.", "");
        assertFacts("Cost inflation was [5%|PERCENT 5].", "costInflation – 2024-Q2 5 ACTUAL");
        assertFacts("Wage inflation was [5%|PERCENT 5].", "wageInflation – 2024-Q2 5 ACTUAL");
        assertFacts(
                "Total revenue was [$9 million|MONEY 9000000 USD]. Net merchandise sales were [$8 million|MONEY 8000000 USD].",
                """
                netSales – 2024-Q2 9000000 ACTUAL
                merchandiseSales – 2024-Q2 8000000 ACTUAL""");
    }

    @Test
    void theWordsOfAMeasureAreNoOwner() {
        assertFacts(
                "Our Membership segment had a good quarter. Membership segment income was [$5 million|MONEY 5000000 USD].\n--\nWe saw"
                        + " [1%|PERCENT 1 UP] growth in membership accounts.",
                """
                operatingIncome Membership 2024-Q2 5000000 ACTUAL
                accountsGrowth – 2024-Q2 1 ACTUAL""");
    }

    @Test
    void aStockInAnotherPassageIsTakenForTheCompanys() {
        assertFacts("""
                Lamps segment revenue was [$40 million|MONEY 40000000 USD].
                Backlog was [$90 million|MONEY 90000000 USD].""", """
                netSales Lamps 2024-Q2 40000000 ACTUAL
                backlog – 2024-Q2 90000000 ACTUAL""");
    }

    @Test
    void whatWasSoldOrBoughtIsNoSubject() {
        assertFacts(
                "In Bakery segment, revenue was [$5 million|MONEY 5000000 USD].\n--\nOrganic net sales, without the sale of the plum"
                        + " and Bakery business, declined [4%|PERCENT 4 DOWN].",
                """
                netSales Bakery 2024-Q2 5000000 ACTUAL
                revenueGrowth – 2024-Q2 -4 ACTUAL (organic)""");
    }

    @Test
    void theSegmentIsTheOneNamedAndNotOneThatWasOnlySpokenOf() {
        assertFacts(
                "Starting with our retail business. Revenue from Tools and Docks was [$35 million|MONEY 35000000 USD]. Operating"
                        + " margin was [9%|PERCENT 9]. Segment gross margin was [40%|PERCENT 40].",
                """
                netSales Tools and Docks 2024-Q2 35000000 ACTUAL
                operatingMargin Retail 2024-Q2 9 ACTUAL
                grossMargin Tools and Docks 2024-Q2 40 ACTUAL""");
    }

    @Test
    void whatAMeasureIsDownAgainstSaysNothingOfItsOtherMovement() {
        Marked call = Marked.call("Revenue increased [3%|PERCENT 3 UP], down sequentially with the weather.");

        assertThat(new FactFinder(ConceptCatalogue.shipped()).find(call.transcript(), call.quantities(), call.links()))
                .singleElement()
                .extracting(fact -> fact.changes().getFirst().comparison())
                .isEqualTo(Comparison.NONE);
    }

    @Test
    void whatIsLeftOutHasItsOwnAmount() {
        assertFacts(
                "Excluding the effect of one-time costs of [$1 million|MONEY 1000000 USD], gross margin was [40%|PERCENT 40].",
                "grossMargin – 2024-Q2 40 ACTUAL (adjusted)");
        assertFacts(
                "Earnings per share excluding the impact of one-time costs was [$0.20|MONEY 0.20 USD].",
                "earningsPerShare – 2024-Q2 0.2 ACTUAL (adjusted)");
    }

    @Test
    void aDistanceFromAnotherMeasureAndAThingThatWasAddedAreNoMovements() {
        assertFacts(
                "Net income was [$3 million|MONEY 3000000 USD] or [$1 million|MONEY 1000000 USD UP] higher than adjusted earnings.",
                "netIncome – 2024-Q2 3000000 ACTUAL");
        assertFacts(
                "Backlog for boats ended the quarter at [$7 million|MONEY 7000000 USD DOWN] down slightly from the spring.",
                "backlog – 2024-Q2 7000000 ACTUAL");
        assertFacts("We are returning [$1 million|MONEY 1000000 USD] in cash to our owners each quarter.", "");
    }

    @Test
    void aShareOfAMeasureIsNoEffectOnIt() {
        assertFacts(
                "The Ferries segment did well. Ferries contributed [3%|PERCENT 3] of our revenue.",
                "revenueShare Ferries 2024-Q2 3 ACTUAL");
    }

    @Test
    void anOutlookForTheFullYearIsTheYears() {
        assertFacts("We expect revenue to be down for the full year.", "revenueGrowth – 2024 0 GUIDANCE");
    }

    @Test
    void whatMovedIsTheFigureOfNowAndNotTheOneBefore() {
        Marked call =
                Marked.call("Gross margin was [26%|PERCENT 26], as compared to [34%|PERCENT 34] last year. It was down"
                        + " [800 basis points|POINTS 800 DOWN].");

        assertThat(new FactFinder(ConceptCatalogue.shipped()).find(call.transcript(), call.quantities(), call.links()))
                .extracting(fact -> fact.status() + " " + fact.changes().size())
                .containsExactly("ACTUAL 1", "PRIOR 0");
    }

    @Test
    void aParticipleMayBeginAName() {
        assertFacts(
                "Baked Goods revenue increased [8%|PERCENT 8 UP]. Driving Goods revenue is hard.",
                "revenueGrowth Baked Goods 2024-Q2 8 ACTUAL");
    }

    @Test
    void whatIsPlannedIsExpected() {
        assertFacts(
                "We plan on share repurchases of [$2 million|MONEY 2000000 USD].",
                "shareRepurchases – 2024-Q3 2000000 GUIDANCE");
    }

    @Test
    void thisQuarterIsTheRunningOneWhereSomethingIsExpected() {
        assertFacts(
                "Our outlook is for [2024|PERIOD 2024]. We expect share repurchases of [$2 million|MONEY 2000000 USD] or so this quarter.",
                "shareRepurchases – 2024-Q3 2000000 GUIDANCE");
    }
}
