package app.diptych.metric;

import static app.diptych.metric.FactLines.assertFacts;
import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.metric.doubt.Doubt;
import app.diptych.model.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a business by the way, and what only looks like a measure of one. */
class AsideFactsTest {
    private static final FactFinder FINDER = new FactFinder(ConceptCatalogue.shipped());
    private static final String SEGMENTS = "In the Pools segment and in the Docks segment, things went well.\n--\n";

    @Test
    void growthSaidByTheWayLeavesTheCompanyWhatFollows() {
        // Two passages contradict each other, so that bare facts go to the businesses that lead.
        List<Fact> facts = facts("""
                In the Pools segment and in the Docks segment, things went well.
                --
                Total revenue rose <8%~PERCENT 8 UP>, with Pools up <5%~PERCENT 5 UP>. Operating margin was <31%~PERCENT 31>.
                --
                Total revenue rose <9%~PERCENT 9 UP>, with Docks up <4%~PERCENT 4 UP>. Operating margin was <11%~PERCENT 11>.
                --
                Total revenue rose <7%~PERCENT 7 UP>, with Pools up <3%~PERCENT 3 UP>. Operating margin was <51%~PERCENT 51>.""");
        assertThat(facts.stream().filter(fact -> fact.concept().equals("operatingMargin")))
                .isNotEmpty()
                .allMatch(fact -> fact.entity().equals("Harbor Lane Inc."));
    }

    @Test
    void aShareSaidByTheWayCastsNoDoubtOnWhatFollows() {
        List<Fact> facts = facts(SEGMENTS
                + "Total revenue was <$90 million~MONEY 90000000 USD>, and Pools accounted for <40%~PERCENT 40> of revenue."
                + " Cost of sales was <$30 million~MONEY 30000000 USD>.");
        assertThat(facts).extracting(Fact::concept).containsExactly("netSales", "revenueShare", "costOfSales");
        assertThat(facts.getLast().doubts()).isEmpty();
    }

    @Test
    void aMarginIsFirmOnlyForTheBusinessThatWasGivenItsProfit() {
        List<Fact> facts =
                facts("Pools segment operating income was <$1 million~MONEY 1000000 USD>. The Docks segment did well."
                        + " Pools margin was <20%~PERCENT 20>. Docks margin was <9%~PERCENT 9>.");
        assertThat(facts)
                .extracting(Fact::concept)
                .containsExactly("operatingIncome", "operatingMargin", "operatingMargin");
        assertThat(facts.get(1).doubts()).isEmpty();
        assertThat(facts.get(2).doubts()).contains(Doubt.CONCEPT);
    }

    @Test
    void aMarginWithAnyOtherWordBeforeItIsAnotherMeasure() {
        String pools = "Pools segment operating income was [$1 million|MONEY 1000000 USD]. ";
        String first = "operatingIncome Pools 2024-Q2 1000000 ACTUAL";
        assertFacts(pools + "Blended margin in Pools was [35%|PERCENT 35].", first);
        assertFacts(
                pools + "Incremental margin in Pools was [35%|PERCENT 35].",
                first + "\nincrementalMargin Pools 2024-Q2 35 ACTUAL");
        assertFacts(
                pools + "Adjusted margin in Pools was [35%|PERCENT 35].",
                first + "\noperatingMargin Pools 2024-Q2 35 ACTUAL (non-GAAP)");
    }

    @Test
    void aWordBeforeMarginMakesNoBusiness() {
        assertFacts("Adjusted EBITA margin was [14%|PERCENT 14]. Fuel margin was [9%|PERCENT 9].", "");
    }

    @Test
    void aMarginBesideAProfitOrInAnAnswerIsThatOfTheProfit() {
        assertFacts(
                "Pools segment operating income was [$1 million|MONEY 1000000 USD]. Pools gross profit was [$5 million|MONEY 5000000 USD], and Pools margin was [60%|PERCENT 60].",
                """
                operatingIncome Pools 2024-Q2 1000000 ACTUAL
                grossProfit Pools 2024-Q2 5000000 ACTUAL
                grossMargin Pools 2024-Q2 60 ACTUAL""");
        assertFacts(
                "Pools segment operating income was [$1 million|MONEY 1000000 USD].\n--?\nWhat was the gross margin of Pools?\n--\nPools margin was [36%|PERCENT 36].",
                """
                operatingIncome Pools 2024-Q2 1000000 ACTUAL
                grossMargin Pools 2024-Q2 36 ACTUAL""");
    }

    @Test
    void aSupposedMarginKeepsItsOwner() {
        assertThat(facts(SEGMENTS + "The margin in Pools was <36%~PERCENT 36>."))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.entity()).isEqualTo("Pools");
                    assertThat(fact.doubts()).contains(Doubt.CONCEPT);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Walden accounted for <12%~PERCENT 12> of our revenue.
            Weather contributed <2 points~POINTS 2> of the decline, and revenue was <$5 million~MONEY 5000000 USD>.
            R&D in Docks represented <20%~PERCENT 20> of revenue.
            Docks accounted for <40%~PERCENT 40> of revenue growth.
            Docks accounted for <40%~PERCENT 40> of unit sales.
            Docks made up <12%~PERCENT 12> of industry sales.
            Docks made up <18%~PERCENT 18> of Pools revenue.
            Harbor Lane accounted for <18%~PERCENT 18> of revenue.
            Docks and Pools accounted for <60%~PERCENT 60> of revenue.
            """)
    void whatIsNoShareOfABusinessInTheCompanysSales(String sentence) {
        assertThat(facts(SEGMENTS + sentence))
                .noneMatch(fact -> fact.concept().equals("revenueShare"))
                .allMatch(fact -> fact.entity().equals("Harbor Lane Inc."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Docks, which made up <40%~PERCENT 40> of total company revenue in the quarter, did well.
            Sales in Docks represented <40%~PERCENT 40> of our revenue.
            Pools did well, and Docks now accounts for <40%~PERCENT 40> of sales, up from <35%~PERCENT 35> a year ago.
            """)
    void aBusinessAsTheSubjectHasAShare(String sentence) {
        assertThat(facts(SEGMENTS + sentence))
                .anyMatch(fact ->
                        fact.concept().equals("revenueShare") && fact.entity().equals("Docks"));
    }

    @Test
    void aCostAsAShareOfSalesIsACost() {
        assertFacts(
                "SG&A as a share of sales was [20%|PERCENT 20].", "sellingGeneralAdministrative – 2024-Q2 20 ACTUAL");
    }

    @Test
    void aLossMayBeComparedWithAProfit() {
        assertFacts(
                "The operating loss was [$29 million|MONEY 29000000 USD], compared with a profit of [$34 million|MONEY 34000000 USD] [a year ago|PERIOD 2023-Q2].",
                "operatingIncome – 2024-Q2 -29000000 ACTUAL\noperatingIncome – 2023-Q2 34000000 PRIOR");
    }

    @Test
    void guidanceWithoutAMeasureIsNoSecondValue() {
        String income = "Operating income was [$461 million|MONEY 461000000 USD]. ";
        String expected =
                "operatingIncome – 2024-Q2 461000000 ACTUAL\noperatingIncome – 2024-Q2 400000000 PRIOR (guidance)";
        assertFacts(income + "Our guidance was [$400 million|MONEY 400000000 USD].", expected);
        assertFacts(income + "Our outlook was for [$400 million|MONEY 400000000 USD].", expected);
    }

    @Test
    void guidanceBehindTwoMeasuresIsInDoubtOfItsConcept() {
        assertThat(facts(
                                "Revenue was <$961 million~MONEY 961000000 USD> and operating income was <$461 million~MONEY 461000000 USD>."
                                        + " Our guidance was <$400 million~MONEY 400000000 USD>.")
                        .getLast())
                .matches(fact -> fact.status() == Status.PRIOR && fact.doubts().contains(Doubt.CONCEPT));
    }

    @Test
    void whatAPeriodEndedWithDidNotFlowInIt() {
        assertFacts(
                "We had record free cash flow and ended the quarter with [$5.2 billion|MONEY 5200000000 USD] on our balance sheet.",
                "");
    }

    @Test
    void whatABusinessWasGivenKeepsItsPassage() {
        List<Fact> facts = facts("""
                Turning to the Docks segment.
                Revenue was <$980 million~MONEY 980000000 USD> and operating income was <$402 million~MONEY 402000000 USD>. The tax rate was <21%~PERCENT 21>.""");
        assertThat(facts).extracting(Fact::entity).startsWith("Docks", "Docks");
    }

    @Test
    void whatStandsBeforeAMeasureOfTheWholeCompanyIsInDoubt() {
        List<Fact> facts = facts("""
                Turning to the Docks segment. Docks segment revenue was <$980 million~MONEY 980000000 USD>. Fuel expense was <$4 million~MONEY 4000000 USD>.
                Fuel expense was <$9 million~MONEY 9000000 USD>. The tax rate was <21%~PERCENT 21>. Maintenance was easy. Fuel expense was <$9 million~MONEY 9000000 USD>.""");
        assertThat(facts.get(2).entity()).isEqualTo("Harbor Lane Inc.");
        assertThat(facts.get(2).doubts()).contains(Doubt.ENTITY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            We expect demand in Pools to grow about <3%~PERCENT 3>.
            Marketing was down, while tech costs in Pools grew <9%~PERCENT 9 UP>.
            """)
    void whatGrewInABusinessIsNotItsRevenue(String sentence) {
        assertThat(facts(SEGMENTS + sentence)).noneMatch(fact -> fact.concept().equals("revenueGrowth"));
    }

    @Test
    void salesInABusinessGrowWithIt() {
        assertThat(facts(SEGMENTS + "We expect the business in Pools to grow about <3%~PERCENT 3>."))
                .singleElement()
                .matches(fact ->
                        fact.concept().equals("revenueGrowth") && fact.entity().equals("Pools"));
    }

    @Test
    void whatAPastVerbSaysIsNotExpected() {
        assertThat(facts(SEGMENTS + "We now see healthy demand, and Pools grew <9%~PERCENT 9 UP>."))
                .singleElement()
                .matches(fact -> fact.status() == Status.ACTUAL);
    }

    @Test
    void churnIsOfABusinessThatHasSubscribers() {
        assertThat(facts("Wireline revenue was <$3 billion~MONEY 3000000000 USD>. Churn was <0.9%~PERCENT 0.9>.")
                        .getLast())
                .matches(fact ->
                        !fact.entity().equals("Wireline") || !fact.doubts().isEmpty());
        assertThat(facts(
                                "Wireline subscribers were <3 million~COUNT 3000000>. Wireline revenue was <$3 billion~MONEY 3000000000 USD>. Churn was <0.9%~PERCENT 0.9>.")
                        .getLast()
                        .entity())
                .isEqualTo("Wireline");
    }

    @Test
    void nineMonthsBeforeASemicolonDoNotTakeWhatFollows() {
        assertFacts(
                Period.quarter(2024, 3),
                "Free cash flow was [$9 million|MONEY 9000000 USD] for the first nine months; capital spending was [$2 million|MONEY 2000000 USD].",
                "capitalExpenditures – 2024-Q3 2000000 ACTUAL");
        assertFacts(
                Period.quarter(2024, 3),
                "For the first nine months, revenue was [$9 million|MONEY 9000000 USD]; operating income was [$2 million|MONEY 2000000 USD].",
                "");
    }

    private static List<Fact> facts(String marked) {
        Marked call = Marked.call(marked.replace('<', '[').replace('>', ']').replace('~', '|'));
        return FINDER.find(call.transcript(), call.quantities(), call.links());
    }
}
