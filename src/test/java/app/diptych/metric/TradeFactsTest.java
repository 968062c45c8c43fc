package app.diptych.metric;

import static app.diptych.metric.FactLines.assertFacts;
import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.metric.doubt.Doubt;
import app.diptych.model.Period;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What calls of mines, shipping, property, banks and insurers say otherwise than most. */
class TradeFactsTest {
    private static final FactFinder FINDER = new FactFinder(ConceptCatalogue.shipped());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Net earnings attributable to common shareholders were <$5 million~MONEY 5000000 USD>. | netIncome – 2024-Q2 5000000 ACTUAL
            Annual recurring revenue passed <$5 million~MONEY 5000000 USD>.                       | annualRecurringRevenue – 2024-Q2 5000000 ACTUAL
            Production averaged <4,000 BOE~COUNT 4000 BOE> per day.                               | production – 2024-Q2 4000 ACTUAL
            Vessel operating expenses were <$5 million~MONEY 5000000 USD>.                        | operatingExpenses – 2024-Q2 5000000 ACTUAL
            We said the gross margin is in the <mid-30s~PERCENT 33..37> percent range in <Q2~PERIOD 2024-Q2>. | grossMargin – 2024-Q2 33..37 ACTUAL
            Current RPO was <$5 million~MONEY 5000000 USD>.                                       | currentBacklog – 2024-Q2 5000000 ACTUAL
            Favorable <prior-year~PERIOD 2023> development was <$5 million~MONEY 5000000 USD>.    | priorYearDevelopment – 2024-Q2 5000000 ACTUAL
            Our cap rate was <5.2%~PERCENT 5.2>.                                                  | capRate – 2024-Q2 5.2 ACTUAL
            Occupancy is now projected at <95%~PERCENT 95> in <Q3~PERIOD 2024-Q3>.                | occupancy – 2024-Q3 95 GUIDANCE
            At Tarn Hill, copper output was <900 tonnes~COUNT 900 tonnes>.                        | production Tarn Hill 2024-Q2 900 ACTUAL
            As to our CapEx this year, it's <$5 million~MONEY 5000000 USD>.                       | capitalExpenditures – 2024-Q2 5000000 ACTUAL
            """)
    void measuresOfTradesAreRead(String sentence, String expected) {
        assertFacts(marked(sentence), expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            G&A was <$2~MONEY 2 USD> per barrel.                                                          | generalAdministrative CONCEPT
            We opened <400~COUNT 400 accounts> new accounts.                                              | accounts CONCEPT
            We have remaining CapEx of <$5 million~MONEY 5000000 USD>.                                    | capitalExpenditures CONCEPT
            We have remaining performance obligations of <$5 million~MONEY 5000000 USD>.                  | backlog
            We march toward <$5 million~MONEY 5000000 USD> in revenue.                                    | netSales STATUS
            Production there was <900 tonnes~COUNT 900 tonnes>.                                           | production ENTITY
            In home lines, the combined ratio was <95%~PERCENT 95>.                                       | combinedRatio ENTITY
            In total, the combined ratio was <95%~PERCENT 95>.                                            | combinedRatio
            At this level, revenue grew <9%~PERCENT 9 UP>.                                              | revenueGrowth
            Interest expense fell to <$2 million~MONEY 2000000 USD> from <$3 million~MONEY 3000000 USD>.  | interestExpense, interestExpense
            We launched <90 new capabilities~COUNT 90 new capabilities> over the past year.               | newProducts PERIOD
            Starting with kayak hire revenues. We generated <$2 million~MONEY 2000000 USD> in revenues.   | netSales ENTITY
            Starting with total revenues. We generated <$2 million~MONEY 2000000 USD> in revenues.        | netSales
            """)
    void whatTheWordsPointAwayFromIsInDoubt(String sentence, String expected) {
        Marked call = Marked.call(marked(sentence));
        assertThat(FINDER.find(call.transcript(), call.quantities(), call.links()).stream()
                        .map(fact -> (fact.concept() + " "
                                        + fact.doubts().stream().map(Enum::name).collect(Collectors.joining(" ")))
                                .strip())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(expected);
    }

    @Test
    void whatWasBeforeIsOpenWhereTheCallComparesWithQuarters() {
        Marked call = Marked.call("""
                Revenue was [$9 million|MONEY 9000000 USD], up [3%|PERCENT 3 UP QOQ] sequentially.
                Interest expense fell to [$2 million|MONEY 2000000 USD] from [$3 million|MONEY 3000000 USD].""");
        assertThat(FINDER.find(call.transcript(), call.quantities(), call.links())
                        .getLast()
                        .doubts())
                .containsExactly(Doubt.PERIOD);
    }

    @Test
    void aBareMarginIsOnTheFootingOfItsProfit() {
        assertFacts("Non-GAAP operating income was [$5 million|MONEY 5000000 USD], a margin of [16%|PERCENT 16].", """
                operatingIncome – 2024-Q2 5000000 ACTUAL (non-GAAP)
                operatingMargin – 2024-Q2 16 ACTUAL (non-GAAP)""");
    }

    @Test
    void whatIsOnlyIncludedIsNotWhatAPronounMeans() {
        assertFacts(
                "The combined ratio was [91%|PERCENT 91], including [3 points|POINTS 300] of catastrophe losses. On a basis"
                        + " without them, it was [88%|PERCENT 88].",
                """
                combinedRatio – 2024-Q2 91 ACTUAL
                catastropheLosses – 2024-Q2 300 ACTUAL
                combinedRatio – 2024-Q2 88 ACTUAL""");
    }

    @Test
    void aThresholdOfEachIsNoNumberOfAll() {
        assertFacts(
                "The number of customers with more than [900 seats|COUNT 900 seats] [tripled|MULTIPLE 3 UP].",
                "customersGrowth – 2024-Q2 3 ACTUAL");
    }

    @Test
    void theEndsOfAFormerRangeAreNoValues() {
        assertFacts(
                "We now expect revenue of [$7 to $8 million|MONEY 7000000..8000000 USD] in [Q3|PERIOD 2024-Q3], up from"
                        + " [$6 million|MONEY 6000000 USD] to [$7 million|MONEY 7000000 USD].",
                "netSales – 2024-Q3 7000000..8000000 GUIDANCE");
    }

    @Test
    void guidanceOfSomethingElseThatStaysSaysNothingOfTheRest() {
        assertFacts(
                "Slate guidance is unchanged. We expect revenue of [$7 million|MONEY 7000000 USD] in [Q3|PERIOD 2024-Q3].",
                "netSales – 2024-Q3 7000000 GUIDANCE");
        for (String own : List.of("Our guidance", "Orders fell, but guidance", "With that, guidance")) {
            assertFacts(
                    own + " is unchanged. We expect revenue of [$7 million|MONEY 7000000 USD] in [Q3|PERIOD 2024-Q3].",
                    "netSales – 2024-Q3 7000000 GUIDANCE reaffirmed");
        }
    }

    @Test
    void growthIsOfWhatWasCountedNotOfWhereItWas() {
        assertFacts("Revenue in Lamps rose [9%|PERCENT 9 UP].", "revenueGrowth Lamps 2024-Q2 9 ACTUAL");
        assertFacts(
                "Revenue in Lamps rose [9%|PERCENT 9 UP]. Over [4,000|COUNT 4000 firms] firms used it in Lamps, up"
                        + " [45%|PERCENT 45 UP].",
                "revenueGrowth Lamps 2024-Q2 9 ACTUAL");
    }

    @Test
    void thisYearOfAPlanIsTheYearAfterTheOneThatEnded() {
        assertFacts(
                Period.quarter(2024, 4),
                "We plan to add [90 employees|COUNT 90 employees] [this year|PERIOD 2024].",
                "newHires – 2025 90 GUIDANCE");
    }

    @Test
    void whatIsSaidOfTheYearByTheWayDoesNotEndTheOutlookForTheQuarter() {
        assertFacts("""
                For the [third quarter|PERIOD 2024-Q3], we expect a tax rate of [19%|PERCENT 19].
                We now expect the growth of our spending in [2025|PERIOD 2025] to be higher.
                We expect gross margin to be [66%|PERCENT 66].""", """
                taxRate – 2024-Q3 19 GUIDANCE
                grossMargin – 2024-Q3 66 GUIDANCE""");
    }

    @Test
    void whatWasSeenPreviouslyIsNoLongerExpected() {
        assertFacts(
                "We now see EPS of [$5|MONEY 5 USD] in [Q3|PERIOD 2024-Q3], compared with [$4|MONEY 4 USD] previously.",
                """
                earningsPerShare – 2024-Q3 5 GUIDANCE raised
                earningsPerShare – 2024-Q3 4 PRIOR (guidance)""");
    }

    @Test
    void aBareMarginIsNotOnTheFootingOfTheSalesItIsAPartOf() {
        assertFacts(
                "Non-GAAP operating income was [$5 million|MONEY 5000000 USD] on revenue of [$31 million|MONEY 31000000 USD], a"
                        + " margin of [16%|PERCENT 16].",
                """
                operatingIncome – 2024-Q2 5000000 ACTUAL (non-GAAP)
                netSales – 2024-Q2 31000000 ACTUAL
                operatingMargin – 2024-Q2 16 ACTUAL (non-GAAP)""");
    }

    @Test
    void whatWasPreviouslyLastYearWasNoGuidance() {
        assertFacts(
                "We now see EPS of [$5|MONEY 5 USD] in [Q3|PERIOD 2024-Q3], compared with [$4|MONEY 4 USD] previously last year.",
                """
                earningsPerShare – 2024-Q3 5 GUIDANCE
                earningsPerShare – 2023-Q2 4 PRIOR""");
    }

    @Test
    void aShareOfMarketsIsNoMarketShare() {
        assertFacts("We gained market share in [62%|PERCENT 62] of our categories.", "");
    }

    @Test
    void whatSharesWereBoughtBackForIsWhatTheyCost() {
        assertFacts(
                "We repurchased [2.5 million shares|COUNT 2500000 shares] for [$30 million|MONEY 30000000 USD].", """
                sharesRepurchased – 2024-Q2 2500000 ACTUAL
                shareRepurchases – 2024-Q2 30000000 ACTUAL""");
    }

    @Test
    void whatIsDoneBesideBuyingBackSharesIsNotWhatTheyCost() {
        assertFacts(
                "We repurchased [2 million shares|COUNT 2000000 shares] and the board approved a new program for"
                        + " [$500 million|MONEY 500000000 USD].",
                "sharesRepurchased – 2024-Q2 2000000 ACTUAL");
    }

    private static String marked(String sentence) {
        return sentence.replace('<', '[').replace('>', ']').replace('~', '|');
    }

    @Test
    void aRatioIsInPercentWhereItsNumberIsBare() {
        assertFacts("Our combined ratio was [88.6|COUNT 88.6], compared to [90.2|COUNT 90.2] last year.", """
                combinedRatio – 2024-Q2 88.6 ACTUAL
                combinedRatio – 2023-Q2 90.2 PRIOR""");
        assertFacts(
                "The expense ratio of [25.6|COUNT 25.6] increased [1.4 points|POINTS 140 UP].",
                "expenseRatio – 2024-Q2 25.6 ACTUAL");
    }

    @Test
    void whatARatioIsToOneOrOfThingsIsNoPercent() {
        assertFacts("We keep a loss ratio of [3|COUNT 3] to [1|COUNT 1].", "");
        assertFacts("The loss ratio of [12|COUNT 12 state] programs is what we watch.", "");
        assertFacts("The loss ratio is watched in [12|COUNT 12] states.", "");
    }

    @Test
    void sharesAreBoughtBackUnderAProgram() {
        assertFacts(
                "We repurchased [600,000 shares|COUNT 600000 share] under our share repurchase program for [$9 million|MONEY 9000000 USD].",
                """
                sharesRepurchased – 2024-Q2 600000 ACTUAL
                shareRepurchases – 2024-Q2 9000000 ACTUAL""");
    }

    @Test
    void whatStandsBetweenAComparisonAndTheOutlookIsWhatWasExpected() {
        assertFacts("Organic sales growth of [4.3%|PERCENT 4.3] exceeded our [3%|PERCENT 3] outlook.", """
                revenueGrowth – 2024-Q2 3 PRIOR (guidance)
                revenueGrowth – 2024-Q2 4.3 ACTUAL (organic)""");
    }

    @Test
    void whatAGuidanceIsProjectedToBeIsGuidance() {
        assertFacts(
                "We keep our operating margin guidance for [2024|PERIOD 2024], which is projected to be between [26% and 27%|PERCENT 26..27].",
                "operatingMargin – 2024 26..27 GUIDANCE reaffirmed");
    }
}
