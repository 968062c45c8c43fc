package app.diptych.metric;

import static app.diptych.metric.FactLines.assertFacts;
import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.metric.doubt.Doubt;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways of speaking that calls of industry, banks, insurers, utilities, energy, retail and medicine share. */
class HeardFactsTest {
    private static final FactFinder FINDER = new FactFinder(ConceptCatalogue.shipped());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Core income was <$5 million~MONEY 5000000 USD>.                              | netIncome – 2024-Q2 5000000 ACTUAL (non-GAAP)
            The underlying combined ratio was an excellent <91%~PERCENT 91>.             | combinedRatio – 2024-Q2 91 ACTUAL (non-GAAP)
            Core sales growth was <3%~PERCENT 3 UP>.                                     | revenueGrowth – 2024-Q2 3 ACTUAL (organic)
            Operational sales growth was <3%~PERCENT 3 UP>.                              | revenueGrowth – 2024-Q2 3 ACTUAL (ex-FX)
            Core deposits were <$5 million~MONEY 5000000 USD>.                           | deposits – 2024-Q2 5000000 ACTUAL
            Operationally, it was a hard quarter, and sales grew <9%~PERCENT 9 UP>.      | revenueGrowth – 2024-Q2 9 ACTUAL
            Sales grew <9%~PERCENT 9 UP> operationally.                                  | revenueGrowth – 2024-Q2 9 ACTUAL (ex-FX)
            Operating EPS was <$2~MONEY 2 USD per:share>.                                | earningsPerShare – 2024-Q2 2 ACTUAL (non-GAAP)
            Adjusted EBITDA was <$9 million~MONEY 9000000 USD> and earnings were <$3 million~MONEY 3000000 USD>. | `ebitda – 2024-Q2 9000000 ACTUAL (non-GAAP)
            netIncome – 2024-Q2 3000000 ACTUAL`
            The accident year combined ratio was <91%~PERCENT 91>.                       | combinedRatio – 2024-Q2 91 ACTUAL (non-GAAP)
            Sales grew <4%~PERCENT 4 UP> organically.                                    | revenueGrowth – 2024-Q2 4 ACTUAL (organic)
            Beside adjusted EPS we expect earnings of <$2~MONEY 2 USD per:share> per share. | earningsPerShare – 2024-Q3 2 GUIDANCE (non-GAAP)
            """)
    void onWhichFootingAFigureIsSaid(String sentence, String expected) {
        assertFacts(marked(sentence), expected);
    }

    @Test
    void aFootingInsideASentenceIsThatOfItsOwnMeasure() {
        assertFacts(
                "Our Pools segment had constant currency sales growth of [9%|PERCENT 9] and organic sales growth of [8%|PERCENT 8].",
                """
                revenueGrowth Pools 2024-Q2 9 ACTUAL (ex-FX)
                revenueGrowth Pools 2024-Q2 8 ACTUAL (organic)""");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            We grew net written premiums by <8%~PERCENT 8>.                              | premiumsGrowth – 2024-Q2 8 ACTUAL
            We reduced our operating expenses by <$2 million~MONEY 2000000 USD>.         | operatingExpensesChange – 2024-Q2 -2000000 ACTUAL
            The sale reduced operating income by <$2 million~MONEY 2000000 USD>.         | ``
            Same-store sales were down <2%~PERCENT 2 DOWN>.                              | comparableSales – 2024-Q2 -2 ACTUAL
            Sales fell on negative same-store sales of <2%~PERCENT 2>.                   | comparableSales – 2024-Q2 -2 ACTUAL
            Operating income was <$3 million~MONEY 3000000 USD> higher than last year.   | operatingIncomeChange – 2024-Q2 3000000 ACTUAL
            The loss ratio was <2 points~POINTS 200> worse than last year.               | lossRatioChange – 2024-Q2 200 ACTUAL
            The loss ratio was <2 points~POINTS 200> better than last year.              | lossRatioChange – 2024-Q2 -200 ACTUAL
            Gross margin was <20 basis points~POINTS 20> unfavorable to last year.       | grossMarginChange – 2024-Q2 -20 ACTUAL
            Earnings were <13 cents~MONEY 0.13 USD> lower than last year.                | earningsPerShareChange – 2024-Q2 -0.13 ACTUAL
            The hail reduced operating income by <$2 million~MONEY 2000000 USD>.         | ``
            The hail closed the yard, reducing operating income by <$2 million~MONEY 2000000 USD>. | ``
            We saw a strike that closed the yard and reduced operating income by <$2 million~MONEY 2000000 USD>. | ``
            Our customers continue to grow sales by <8%~PERCENT 8>.                      | ``
            Gross margin deleveraged <40 basis points~POINTS 40>.                        | grossMarginChange – 2024-Q2 -40 ACTUAL
            Gross margin leveraged <40 basis points~POINTS 40>.                          | grossMarginChange – 2024-Q2 40 ACTUAL
            The loss ratio deleveraged <40 basis points~POINTS 40>.                      | lossRatioChange – 2024-Q2 40 ACTUAL
            Traffic was negative but same-store sales were <2%~PERCENT 2>.               | comparableSales – 2024-Q2 2 ACTUAL
            Inventory ended up <$3 million~MONEY 3000000 USD UP> versus last year.       | inventoryChange – 2024-Q2 3000000 ACTUAL
            We had a <2%~PERCENT 2> favorable impact from pricing.                       | priceRealization – 2024-Q2 2 ACTUAL
            """)
    void howAMeasureMoved(String sentence, String expected) {
        assertFacts(marked(sentence), expected == null ? "" : expected);
    }

    @Test
    void aRateWithHowItMovedBehindItIsWhereItStands() {
        assertFacts(
                "Operating margin was a respectable [9.6%|PERCENT 9.6 UP] up [70 basis points|POINTS 70 UP].",
                "operatingMargin – 2024-Q2 9.6 ACTUAL");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Industry sales were down <4%~PERCENT 4 DOWN>.                                | ``
            Overall industry sales fell <4%~PERCENT 4 DOWN>.                             | ``
            Liquidity was <$9 million~MONEY 9000000 USD>, <$2 million~MONEY 2000000 USD> above our minimum balance. | liquidity – 2024-Q2 9000000 ACTUAL
            Share repurchases went on, bringing our total to <$8 million~MONEY 8000000 USD>.                | ``
            We spent <$6 million~MONEY 6000000 USD> on share repurchases.                | shareRepurchases – 2024-Q2 6000000 ACTUAL
            Core margin, excluding acquisitions and the impact of foreign currency, was <27%~PERCENT 27>.   | operatingMargin – 2024-Q2 27 ACTUAL (non-GAAP)
            """)
    void whatIsOnlyNamedBesideAnAmountHasNoneOfIt(String sentence, String expected) {
        assertFacts(marked(sentence), expected == null ? "" : expected);
    }

    @Test
    void howFarAnAmountMayBeOffWidensIt() {
        assertFacts(
                "For [Q3|PERIOD 2024-Q3], we look for revenue of [$70 million|MONEY 70000000 USD], [plus or minus $1 million|MONEY -1000000..1000000 USD].",
                "netSales – 2024-Q3 69000000..71000000 GUIDANCE");
        assertFacts(
                "For [Q3|PERIOD 2024-Q3], we look for an operating margin of [12%|PERCENT 12], [plus or minus 100 basis points|POINTS -100..100].",
                "operatingMargin – 2024-Q3 11..13 GUIDANCE");
    }

    @Test
    void twoEndsWithTheirOwnWaysAreOneRange() {
        assertFacts(
                "For [Q3|PERIOD 2024-Q3], we expect comparable sales of down [8%|PERCENT 8 DOWN] to down [11%|PERCENT 11 DOWN].",
                "comparableSales – 2024-Q3 -11..-8 GUIDANCE");
        assertFacts(
                "For [Q3|PERIOD 2024-Q3], we expect comparable sales between [minus 1%|PERCENT -1] and positive [2%|PERCENT 2].",
                "comparableSales – 2024-Q3 -1..2 GUIDANCE");
    }

    @Test
    void aPartOfABusinessIsNotThePlaceAlone() {
        assertFacts(
                "In Norway, sales were [$5 million|MONEY 5000000 USD]. Our Pools segment had Norway sales growth of [9%|PERCENT 9].",
                """
                netSales Norway 2024-Q2 5000000 ACTUAL
                revenueGrowth Pools Norway 2024-Q2 9 ACTUAL""");
    }

    @Test
    void severalThatRepresentSharesOfSalesArePartsOfTheCompany() {
        assertFacts("""
                Pools made up [50%|PERCENT 50] of sales, and grew [6%|PERCENT 6 UP].
                Docks made up [30%|PERCENT 30] of sales.
                Finally, Lamps made up [20%|PERCENT 20] of sales.""", """
                revenueGrowth Pools 2024-Q2 6 ACTUAL
                revenueShare Pools 2024-Q2 50 ACTUAL
                revenueShare Docks 2024-Q2 30 ACTUAL
                revenueShare Lamps 2024-Q2 20 ACTUAL""");
    }

    @Test
    void aSegmentThatNobodyKnowsTakesNothingFromTheOneBefore() {
        assertFacts("""
                Pools segment revenue was [$9 million|MONEY 9000000 USD]. Segment margin was [20%|PERCENT 20].
                Evening lighting segment margin was [12%|PERCENT 12].""", """
                netSales Pools 2024-Q2 9000000 ACTUAL
                operatingMargin Pools 2024-Q2 20 ACTUAL
                operatingMargin – 2024-Q2 12 ACTUAL""");
        assertThat(facts("""
                                Pools segment revenue was [$9 million|MONEY 9000000 USD]. Segment margin was [20%|PERCENT 20].
                                Evening lighting segment margin was [12%|PERCENT 12].""").getLast().doubts()).contains(Doubt.ENTITY);
    }

    @Test
    void growthBesideAShareIsOfTheSameBusinessAndOfNoOther() {
        assertThat(facts("""
                        Pools made up [50%|PERCENT 50] of sales, with Asia up [12%|PERCENT 12 UP].
                        Docks made up [30%|PERCENT 30] of sales. Lamps made up [20%|PERCENT 20] of sales."""))
                .noneMatch(fact ->
                        fact.concept().equals("revenueGrowth") && fact.entity().equals("Pools"));
    }

    @Test
    void costsThatAreSharesOfSalesAreNoBusinesses() {
        assertThat(facts("""
                        Payroll was [31%|PERCENT 31] of sales. Rent was [8%|PERCENT 8] of sales. Freight was [5%|PERCENT 5] of sales.""")).noneMatch(fact -> fact.concept().equals("revenueShare"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Earnings before interest, taxes, depreciation and amortization were <$9 million~MONEY 9000000 USD>.",
                "Earnings from equity affiliates were <$3 million~MONEY 3000000 USD>.",
                "We deployed <$50 million~MONEY 50000000 USD> in inventory ahead of tariffs.",
                "We won <$200 million~MONEY 200000000 USD> of new business.",
                "We bought back the plant for <$5 million~MONEY 5000000 USD>.",
                "We bought back <$5 million~MONEY 5000000 USD> of the plant.",
                "We issued a tender offer for <2 million shares~COUNT 2000000 share>."
            })
    void whatIsNoMeasureOfItsOwnGivesNoOther(String sentence) {
        assertThat(facts(marked(sentence)))
                .noneMatch(fact -> List.of(
                                "netIncome",
                                "inventory",
                                "newBusiness",
                                "shareRepurchases",
                                "sharesRepurchased",
                                "sharesOutstanding")
                        .contains(fact.concept()));
    }

    @Test
    void aFormerRangeBehindWhatIsExpectedIsNotExpectedNow() {
        assertFacts(
                "For [2024|PERIOD 2024], we expect EPS of [$2.40|MONEY 2.4 USD]. That is up from our former guidance range of [$2.10 to $2.30|MONEY 2.1..2.3 USD].",
                """
                earningsPerShare – 2024 2.4 GUIDANCE raised
                earningsPerShare – 2024 2.1..2.3 PRIOR (guidance)""");
    }

    @Test
    void salesOfTheSameStoresAreNoFiguresOfTheSameQuarter() {
        assertFacts(
                "For [2024|PERIOD 2024], we expect sales of [$11 million|MONEY 11000000 USD], same restaurant sales growth of [1%|PERCENT 1].",
                """
                netSales – 2024 11000000 GUIDANCE
                comparableSales – 2024 1 GUIDANCE""");
    }

    @Test
    void theOutlooksOwnPeriodWinsOverAnotherThatIsNamedWithIt() {
        assertFacts(
                "Turning to our outlook for fiscal [2024|PERIOD 2024], it reflects what we expect for [Q3|PERIOD 2024-Q3]. We expect sales of [$11 million|MONEY 11000000 USD].",
                "netSales – 2024 11000000 GUIDANCE");
    }

    @Test
    void anOutlookThatAnotherAnnouncedIsInDoubtOfItsPeriod() {
        Marked call = Marked.call("""
                Turning to our outlook for [2025|PERIOD 2025], we look ahead.
                --
                We expect sales of [$11 million|MONEY 11000000 USD].""");
        List<Fact> facts = FINDER.find(call.transcript(), call.quantities(), call.links());
        assertThat(facts).hasSize(1);
        assertThat(facts.getFirst().doubts()).contains(Doubt.PERIOD);
    }

    @Test
    void amountsAreOfTheMeasuresInTheirOrderRespectively() {
        assertFacts(
                "Revenue and adjusted EBITDA were [$5 million|MONEY 5000000 USD] and [$2 million|MONEY 2000000 USD], respectively.",
                """
                netSales – 2024-Q2 5000000 ACTUAL
                ebitda – 2024-Q2 2000000 ACTUAL (non-GAAP)""");
    }

    @Test
    void whatIsLeftOutIsNoneOfTheMeasuresRespectively() {
        assertThat(
                        facts(
                                "Gross profit and operating income, excluding the impact of fuel expense, were [$5 million|MONEY 5000000 USD] and [$2 million|MONEY 2000000 USD], respectively."))
                .allMatch(fact -> fact.doubts().isEmpty())
                .extracting(Fact::concept)
                .containsExactly("grossProfit", "operatingIncome");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Net written premiums were <$5 million~MONEY 5000000 USD>.                   | premiums
            Gross written premiums were <$5 million~MONEY 5000000 USD>.                 | grossPremiums
            Direct written premiums were <$5 million~MONEY 5000000 USD>.                | directPremiums
            Premiums in force were <$5 million~MONEY 5000000 USD>.                      | premiumsInForce
            Annualized new premiums were <$5 million~MONEY 5000000 USD>.                | newBusiness
            Our Solvency II ratio was <210%~PERCENT 210>.                               | solvencyRatio
            Our SMR was <910%~PERCENT 910>.                                             | solvencyMarginRatio
            Our ESR was <240%~PERCENT 240>.                                             | economicSolvencyRatio
            Our combined RBC ratio was <650%~PERCENT 650>.                              | riskBasedCapitalRatio
            Our LICAT ratio was <138%~PERCENT 138>.                                     | licatRatio
            """)
    void premiumsAndRatiosOfCapitalThatMeanOtherThingsAreOtherMeasures(String sentence, String concept) {
        assertThat(facts(marked(sentence))).extracting(Fact::concept).containsExactly(concept);
    }

    @Test
    void moneyDoesNothingToARate() {
        assertFacts(
                "Return on equity was [9%|PERCENT 9]. This includes a [7 cent|MONEY 0.07 USD] impact from the exit.",
                "returnOnEquity – 2024-Q2 9 ACTUAL");
    }

    @Test
    void aSentenceMayEndWithAnAbbreviation() {
        assertFacts("""
                Pools sales were [$5 million|MONEY 5000000 USD], most of it in the U.S. Docks sales were [$3 million|MONEY 3000000 USD].""", """
                netSales Pools 2024-Q2 5000000 ACTUAL
                netSales Docks 2024-Q2 3000000 ACTUAL""");
    }

    @Test
    void growthThatSomethingResultedInIsNotOfThat() {
        assertFacts(
                "Acquisitions contributed [90 basis points|POINTS 90], resulting in [12%|PERCENT 12] organic revenue growth.",
                """
                acquisitionContribution – 2024-Q2 90 ACTUAL
                revenueGrowth – 2024-Q2 12 ACTUAL (organic)""");
    }

    @Test
    void whatResultedFromSomethingIsNotComparedWithIt() {
        assertFacts(
                "Favorable development of [$3 million|MONEY 3000000 USD] resulted from [$5 million|MONEY 5000000 USD] of fewer claims.",
                "priorYearDevelopment – 2024-Q2 3000000 ACTUAL");
    }

    private static List<Fact> facts(String text) {
        Marked call = Marked.call(text);
        return FINDER.find(call.transcript(), call.quantities(), call.links());
    }

    /** Marks with other brackets, since a table has its own bars. */
    private static String marked(String sentence) {
        return sentence.replace('<', '[').replace('>', ']').replace('~', '|');
    }
}
