package app.diptych.metric;

import static app.diptych.metric.FactLines.assertFacts;
import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.metric.doubt.Doubt;
import app.diptych.model.Period;
import app.diptych.quantity.Comparison;
import app.diptych.quantity.Direction;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands beside a measure and is not it: things that moved, divisors, what begins the next thought, currencies. */
class BesideFactsTest {
    private static final FactFinder FINDER = new FactFinder(ConceptCatalogue.shipped());
    private static final Period SECOND = Period.quarter(2024, 2);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Revenue was <$5 million~MONEY 5000000 USD>, as a <3%~PERCENT 3 UP> increase in boats was offset.  | netSales 5000000 changes 0
            Revenue was <$5 million~MONEY 5000000 USD>, a <3%~PERCENT 3 UP> increase in the quarter.          | netSales 5000000 changes 1
            Revenue was <$5 million~MONEY 5000000 USD>, a <3%~PERCENT 3 UP> increase in constant currency.    | netSales 5000000 changes 1
            SG&A as a percentage of boat revenue was <9%~PERCENT 9>.                                          | sellingGeneralAdministrative 9 changes 0
            Backlog stood at <70 boats~COUNT 70 boats> with a value of <$5 million~MONEY 5000000 USD>.        | backlog 5000000 changes 0
            Volumes fell <3%~PERCENT 3 DOWN>.                                                                 | volumes -3 changes 1
            TRASM declined <3%~PERCENT 3 DOWN>.                                                               | unitRevenue -3 changes 1
            """)
    void whatMovedOrDividesIsNotTheMeasure(String sentence, String expected) {
        assertThat(facts(sentence).stream()
                        .map(fact -> "%s %s changes %d"
                                .formatted(
                                        fact.concept(),
                                        fact.low().toPlainString(),
                                        fact.changes().size()))
                        .collect(Collectors.joining("\n")))
                .isEqualTo(expected);
    }

    @Test
    void theLettersOfACurrencyAreNoOwner() {
        assertFacts(
                "We ended the quarter with cash and marketable securities of [NT$5 million|MONEY 5000000 TWD].",
                "cash – 2024-Q2 5000000 ACTUAL");
        assertThat(facts("In U.S. dollar terms, revenue was <$5 million~MONEY 5000000 USD>."))
                .allMatch(fact -> fact.doubts().isEmpty());
    }

    @Test
    void whatBeginsTheNextThoughtHasNoAmountOfTheOneBefore() {
        assertFacts(
                "Lamps revenues grew [4%|PERCENT 4 UP]. Balances in custody rose to [$2 million|MONEY 2000000 USD] Lamps revenues were down"
                        + " [3%|PERCENT 3 DOWN].",
                """
                revenueGrowth Lamps 2024-Q2 4 ACTUAL
                revenueGrowth Lamps 2024-Q2 -3 ACTUAL""");
    }

    @Test
    void theLevelThatAMovementComesFromSaysOfWhenItIs() {
        var changes = facts(
                        "Gross margin was <23%~PERCENT 23>, down <140 basis points~POINTS 140 DOWN QOQ> from <24%~PERCENT 24> a year ago but up"
                                + " <60 basis points~POINTS 60 UP QOQ> sequentially.")
                .getFirst()
                .changes();
        assertThat(changes).extracting(Change::comparison).containsExactly(Comparison.YOY, Comparison.QOQ);
    }

    @Test
    void aPartThatIsLedByItsFootingHasItAlone() {
        assertFacts(
                "Operating expenses were up [27%|PERCENT 27 UP], but excluding currency, operating expenses were up [11%|PERCENT 11 UP].",
                """
                operatingExpensesGrowth – 2024-Q2 27 ACTUAL
                operatingExpensesGrowth – 2024-Q2 11 ACTUAL (ex-FX)""");
    }

    @Test
    void aPartOfAMeasureOrOfSomethingSaidBeforeIsInDoubt() {
        assertThat(facts("Interest charged to cost of sales was <$5 million~MONEY 5000000 USD>.")
                        .getFirst()
                        .doubts())
                .containsExactly(Doubt.CONCEPT);
        assertThat(facts("This includes <$5 million~MONEY 5000000 USD> of deposits.")
                        .getFirst()
                        .doubts())
                .contains(Doubt.CONCEPT);
        assertThat(facts("Operating margin therefore rose to <9%~PERCENT 9>.")
                        .getFirst()
                        .doubts())
                .isEmpty();
    }

    @Test
    void aBusinessNamedByTheWayOwnsNotWhatFollows() {
        var facts = facts("""
                Our Lamps revenue was <$5 million~MONEY 5000000 USD>. Lamps sell well.
                Operating expenses fell <3%~PERCENT 3 DOWN>. Pools segment revenue rose <4%~PERCENT 4 UP>. Operating expenses fell <2%~PERCENT 2 DOWN>.""");
        assertThat(facts.getLast().doubts()).containsExactly(Doubt.ENTITY);
    }

    @Test
    void aBusinessThatAPassageNamedLastIsNearerThanTheOneOfThePassageBefore() {
        assertThat(facts("""
                        Turning to our Lamps segment. Lamps revenue was <$5 million~MONEY 5000000 USD>.
                        Revenue in Pools was <$3 million~MONEY 3000000 USD>. Operating expenses fell <2%~PERCENT 2 DOWN>.""").getLast())
                .matches(fact -> fact.entity().equals("Pools") || fact.doubts().contains(Doubt.ENTITY));
        assertThat(facts("""
                        Turning to our Lamps segment. Lamps revenue was <$5 million~MONEY 5000000 USD>.
                        Garden Ponds had another good quarter. Operating expenses fell <2%~PERCENT 2 DOWN>.""").getLast().doubts()).contains(Doubt.ENTITY);
    }

    @Test
    void whatImprovesIsLowerWhereLowerIsBetter() {
        assertThat(facts("The combined ratio improved <4 points~POINTS 400 UP> to <96%~PERCENT 96>.")
                        .getFirst()
                        .changes())
                .extracting(Change::direction)
                .containsExactly(Direction.DOWN);
    }

    @Test
    void aSecondValueIsOfTheSpanBehindIt() {
        assertFacts(
                Period.quarter(2024, 4),
                "Free cash flow for the quarter was [$2 million|MONEY 2000000 USD], and [$9 million|MONEY 9000000 USD] for the full year.",
                """
                freeCashFlow – 2024-Q4 2000000 ACTUAL
                freeCashFlow – 2024 9000000 ACTUAL""");
    }

    @Test
    void aMarginIsOfTheProfitItIsSaidWith() {
        assertFacts("Lamps EBITDA was [$4 million|MONEY 4000000 USD] with a margin of [74%|PERCENT 74].", """
                ebitda Lamps 2024-Q2 4000000 ACTUAL
                ebitdaMargin Lamps 2024-Q2 74 ACTUAL""");
    }

    @Test
    void aSentenceSaysAtItsHeadWhatItComparesWith() {
        assertThat(facts("Compared to the prior quarter, net interest margin declined <5 basis points~POINTS 5 DOWN>."))
                .flatExtracting(Fact::changes)
                .extracting(Change::comparison)
                .containsExactly(Comparison.QOQ);
        assertThat(facts("Year-over-year, revenue rose <5%~PERCENT 5 UP>."))
                .flatExtracting(Fact::changes)
                .extracting(Change::comparison)
                .containsExactly(Comparison.YOY);
    }

    @Test
    void aRangeComparesNothing() {
        assertFacts(
                Period.quarter(2024, 3),
                "We expect [fourth quarter|PERIOD 2024-Q4] revenue ranging from [$5 million to $6 million|MONEY 5000000..6000000 USD].",
                "netSales – 2024-Q4 5000000..6000000 GUIDANCE");
    }

    @Test
    void aListBehindAColonIsExpected() {
        assertFacts(
                "We confirm our full-year guidance: EBITDA between [$8 million and $9 million|MONEY 8000000..9000000 USD], and capital expenditures of"
                        + " [$1 million|MONEY 1000000 USD].",
                """
                ebitda – 2024 8000000..9000000 GUIDANCE reaffirmed
                capitalExpenditures – 2024 1000000 GUIDANCE reaffirmed""");
    }

    @Test
    void earningsPerShareAreTheCompanysWhateverTheSentenceNames() {
        assertThat(facts(
                                "Lamps revenue was <$5 million~MONEY 5000000 USD>, and diluted earnings per share were <$4~MONEY 4 USD per:share>.")
                        .getLast()
                        .doubts())
                .isEmpty();
    }

    private static List<Fact> facts(String sentence) {
        Marked call = Marked.call(sentence.replace('<', '[').replace('>', ']').replace('~', '|'));
        return FINDER.find(call.transcript(SECOND), call.quantities(), call.links());
    }
}
