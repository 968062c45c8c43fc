package app.diptych.metric;

import static app.diptych.metric.FactLines.assertFacts;
import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.metric.doubt.Doubt;
import app.diptych.model.Period;
import app.diptych.quantity.Comparison;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What verbs, periods and owners that are named beside an amount say of it: ways of homebuilders, airlines, landlords, makers of chips. */
class NamedFactsTest {
    private static final FactFinder FINDER = new FactFinder(ConceptCatalogue.shipped());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            We earned <$2 per share~MONEY 2 USD per:share> in the quarter.               | earningsPerShare – 2024-Q2 2 ACTUAL
            For <2024~PERIOD 2024>, we expect to earn <$8 to $9 per share~MONEY 8..9 USD per:share>. | earningsPerShare – 2024 8..9 GUIDANCE
            We earned <$2~MONEY 2 USD> on each kite.                                     | ``
            We delivered <640~COUNT 640 homes> homes in the quarter.                     | unitSales – 2024-Q2 640 ACTUAL
            We delivered <40~COUNT 40 talks> talks in the quarter.                       | ``
            Home closings were <640~COUNT 640 homes> homes.                                   | unitSales – 2024-Q2 640 ACTUAL
            We ended the quarter with a backlog of <970~COUNT 970 homes> homes.          | backlogUnits – 2024-Q2 970 ACTUAL
            We ended the quarter with a backlog of <$9 million~MONEY 9000000 USD>.       | backlog – 2024-Q2 9000000 ACTUAL
            """)
    void measuresThatAVerbOrWhatIsCountedNames(String sentence, String expected) {
        assertFacts(marked(sentence), expected == null ? "" : expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            We had free cash flow of <$5 million~MONEY 5000000 USD> and paid down <$2 million~MONEY 2000000 USD DOWN> of debt. | `freeCashFlow – 2024-Q2 5000000 ACTUAL
            debtChange – 2024-Q2 -2000000 ACTUAL`
            We see that the impact of the new duties will be around <$4 million~MONEY 4000000 USD> of revenue. | netSalesEffect – 2024-Q3 4000000 GUIDANCE
            We added towers on demand for data centers, a <13%~PERCENT 13 UP> increase.  | ``
            Core FFO, including a fee, was <$2 per share~MONEY 2 USD per:share>.         | fundsFromOperations – 2024-Q2 2 ACTUAL (non-GAAP)
            Our guidance stays as it was, with core FFO to still range between <$5 and $6 per share~MONEY 5..6 USD per:share>. | fundsFromOperations – 2024-Q3 5..6 GUIDANCE (non-GAAP)
            We are modeling a tax rate of <13%~PERCENT 13>.                              | taxRate – 2024-Q3 13 GUIDANCE
            Sales rose <5%~PERCENT 5 UP> to a company record <$7 million~MONEY 7000000 USD>. | netSales – 2024-Q2 7000000 ACTUAL
            We had free cash flow approaching <$3 million~MONEY 3000000 USD>.            | freeCashFlow – 2024-Q2 3000000 ACTUAL
            """)
    void whatAnAmountIsOf(String sentence, String expected) {
        assertFacts(marked(sentence), expected == null ? "" : expected);
    }

    @Test
    void whatCashWasPaidForMovedNoCashFlow() {
        assertThat(facts(
                                "We had free cash flow of <$5 million~MONEY 5000000 USD> and paid down <$2 million~MONEY 2000000 USD DOWN> of debt.")
                        .getFirst()
                        .changes())
                .isEmpty();
    }

    @Test
    void aPronounIsNoneWhereItPointsToAnAmount() {
        assertFacts(
                "We have cash of [$9 million|MONEY 9000000 USD]. This [25%|PERCENT 25] gap may bring another [$5 million|MONEY 5000000 USD].",
                "cash – 2024-Q2 9000000 ACTUAL");
    }

    @Test
    void whatIsMoreMayBeStillToCome() {
        assertThat(facts("We have seen <$5 million~MONEY 5000000 USD> of incremental revenue."))
                .singleElement()
                .matches(fact -> fact.doubts().contains(Doubt.CONCEPT));
    }

    @Test
    void aQuarterThatIsComparedWithHasEnded() {
        assertFacts(
                Period.quarter(2025, 1),
                "Sales were [$5 million|MONEY 5000000 USD] versus [$6 million|MONEY 6000000 USD] in [Q4|PERIOD 2025-Q4].",
                "netSales – 2025-Q1 5000000 ACTUAL\nnetSales – 2024-Q4 6000000 PRIOR");
    }

    @Test
    void twelveMonthsBeforeTheNextMeasureAreOfThatOne() {
        assertFacts(
                "Net income was [$5 million|MONEY 5000000 USD], and a trailing 12-month return on equity of [9%|PERCENT 9].",
                "netIncome – 2024-Q2 5000000 ACTUAL\nreturnOnEquity – TTM/2024-Q2 9 ACTUAL");
        assertFacts(
                "We have [$5 million|MONEY 5000000 USD] in trailing 12-month revenue.",
                "netSales – TTM/2024-Q2 5000000 ACTUAL");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            We expect gross margin in the third and fourth quarters to be <26%~PERCENT 26>.
            We expect a gross margin of <26%~PERCENT 26> in each of the remaining two quarters.
            """)
    void whatIsSaidOfSeveralQuartersIsInDoubtOfItsPeriod(String sentence) {
        assertThat(facts("For <Q3~PERIOD 2024-Q3>, we expect sales of <$5 million~MONEY 5000000 USD>. " + sentence)
                        .getLast()
                        .doubts())
                .contains(Doubt.PERIOD);
    }

    @Test
    void aPeriodThatSomethingIsConsistentWithIsNotItsOwn() {
        assertFacts(
                "Consistent with our [second quarter|PERIOD 2024-Q2] results, we expect a gross margin of [26%|PERCENT 26].",
                "grossMargin – 2024-Q3 26 GUIDANCE");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Orders totaled 65, a decrease of <7%~PERCENT 7 DOWN> from the <second quarter of 2023~PERIOD 2023-Q2>. | YOY
            Orders rose <7%~PERCENT 7 UP> over the <first quarter~PERIOD 2024-Q1>.        | QOQ
            Orders rose <7%~PERCENT 7 UP> over <2021~PERIOD 2021>.                        | NONE
            Orders rose <7%~PERCENT 7 UP> from year end, which was better than expected.  | NONE
            """)
    void againstWhatAMeasureMovedIsToldByThePeriodThatIsNamed(String sentence, Comparison against) {
        assertThat(facts(sentence).getFirst().changes().getFirst().comparison()).isEqualTo(against);
    }

    @Test
    void behindAFirstQuarterTheEndOfTheYearIsTheQuarterBefore() {
        Marked call = Marked.call(
                marked("Occupancy was <95%~PERCENT 95>, down <70 basis points~POINTS 70 DOWN> from year end."));
        assertThat(FINDER.find(call.transcript(Period.quarter(2024, 1)), call.quantities(), call.links())
                        .getFirst()
                        .changes()
                        .getFirst()
                        .comparison())
                .isEqualTo(Comparison.QOQ);
    }

    @Test
    void aLevelOfRevenueGeneratedLastYearSaysAgainstWhatItFell() {
        assertThat(facts(
                                "Sales were <$5 million~MONEY 5000000 USD>, down <2%~PERCENT 2 DOWN> from the <$6 million~MONEY 6000000 USD> generated last year.")
                        .getFirst()
                        .changes()
                        .getFirst()
                        .comparison())
                .isEqualTo(Comparison.YOY);
    }

    @Test
    void whatIsOursAndHasAMeasureIsABusiness() {
        assertFacts(
                "Our harbor lighting operations reported pretax income of [$5 million|MONEY 5000000 USD]. Lastly, our rope business delivered revenue of [$2 million|MONEY 2000000 USD].",
                "pretaxIncome Harbor lighting 2024-Q2 5000000 ACTUAL\nnetSales Rope 2024-Q2 2000000 ACTUAL");
    }

    @Test
    void aMarginBehindSalesOfAnUnknownPartIsInDoubtOfItsOwner() {
        String segments = "Pools segment operating margin was <7%~PERCENT 7>.\n--\n";
        assertThat(facts(
                                segments
                                        + "We come to others. Kayak system sales were <$5 million~MONEY 5000000 USD>. Operating margin was <9%~PERCENT 9>.")
                        .getLast()
                        .doubts())
                .contains(Doubt.ENTITY);
        assertThat(facts(
                                segments
                                        + "We come to all. Sales were <$5 million~MONEY 5000000 USD>. Operating margin was <9%~PERCENT 9>.")
                        .getLast()
                        .doubts())
                .isEmpty();
    }

    private static List<Fact> facts(String text) {
        Marked call = Marked.call(marked(text));
        return FINDER.find(call.transcript(), call.quantities(), call.links());
    }

    /** Marks with other brackets, since a table has its own bars. */
    private static String marked(String sentence) {
        return sentence.replace('<', '[').replace('>', ']').replace('~', '|');
    }

    @Test
    void whatIsWantedDrivesWhatIsStated() {
        assertFacts(
                "Strong demand for pools drove revenue of [$9 million|MONEY 9000000 USD].",
                "netSales – 2024-Q2 9000000 ACTUAL");
    }

    @Test
    void allOfTheBusinessIsTheCompany() {
        assertFacts(
                "Our entire business generated revenue of [$9 million|MONEY 9000000 USD].",
                "netSales – 2024-Q2 9000000 ACTUAL");
    }

    @Test
    void whatOthersBoughtOfTheStockIsNotBoughtBack() {
        assertFacts("Our directors bought [$2 million|MONEY 2000000 USD] of our stock.", "");
    }
}
