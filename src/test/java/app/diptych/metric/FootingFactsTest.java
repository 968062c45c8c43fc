package app.diptych.metric;

import static app.diptych.metric.FactLines.assertFacts;
import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.model.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two footings of one figure, costs as shares of sales, and turns to another time: ways of restaurants and services. */
class FootingFactsTest {
    private static final FactFinder FINDER = new FactFinder(ConceptCatalogue.shipped());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            G&A was <$9 million~MONEY 9000000 USD> on a GAAP basis or <$8 million~MONEY 8000000 USD> on a non-GAAP basis, excluding a grant. | `generalAdministrative – 2024-Q2 9000000 ACTUAL
            generalAdministrative – 2024-Q2 8000000 ACTUAL (non-GAAP)`
            The tax rate was <23%~PERCENT 23> for GAAP and <21%~PERCENT 21> for non-GAAP. | `taxRate – 2024-Q2 23 ACTUAL
            taxRate – 2024-Q2 21 ACTUAL (non-GAAP)`
            Our underlying tax rate was <26%~PERCENT 26>.                                | taxRate – 2024-Q2 26 ACTUAL (non-GAAP)
            Cost of sales was <29%~PERCENT 29>.                                          | costOfSales – 2024-Q2 29 ACTUAL
            Sales reached <$9 million~MONEY 9000000 USD>, including a comparable sales decline of <2%~PERCENT 2 DOWN>. | `netSales – 2024-Q2 9000000 ACTUAL
            comparableSales – 2024-Q2 -2 ACTUAL`
            Debt was <$9 million~MONEY 9000000 USD>, including total borrowings of <$2 million~MONEY 2000000 USD> for a dock. | debt – 2024-Q2 9000000 ACTUAL
            We expect to reach our aims, including EBITDA of between <$7 and $8 million~MONEY 7000000..8000000 USD>. | ebitda – 2024-Q3 7000000..8000000 GUIDANCE
            """)
    void whatIsSaidBesideAnAmountOfItsFooting(String sentence, String expected) {
        assertFacts(marked(sentence), expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            We purchased <$5 million~MONEY 5000000 USD> of our stock.                    | shareRepurchases – 2024-Q2 5000000 ACTUAL
            We purchased <$5 million~MONEY 5000000 USD> of rope.                         | ``
            We returned <$5 million~MONEY 5000000 USD> to our shareholders through dividends. | dividends – 2024-Q2 5000000 ACTUAL
            We returned <$5 million~MONEY 5000000 USD> to our shareholders through dividends and share repurchases. | returnedToShareholders – 2024-Q2 5000000 ACTUAL
            Interest on funds held for clients increased <5%~PERCENT 5 UP> to <$2 million~MONEY 2000000 USD>. | clientFundInterest – 2024-Q2 2000000 ACTUAL
            Income from what is held for clients increased <5%~PERCENT 5 UP>.            | ``
            We expect FX to decrease revenue growth by <2 points~POINTS 200> and COGS and marketing expense growth by <1 point~POINTS 100>. | foreignExchangeImpact – 2024-Q3 200 GUIDANCE
            SG&A is expected to improve <80 basis points~POINTS 80 UP>.                     | sellingGeneralAdministrativeChange – 2024-Q3 -80 GUIDANCE
            """)
    void whatTheVerbAndItsObjectMean(String sentence, String expected) {
        assertFacts(marked(sentence), expected == null ? "" : expected);
    }

    @Test
    void whoeverSaysIWillTurnsToNothingAhead() {
        assertFacts(
                Period.quarter(2024, 4),
                "Now I will summarize our full year results. Revenue was [$9 million|MONEY 9000000 USD].",
                "netSales – 2024 9000000 ACTUAL");
        assertFacts(
                Period.quarter(2024, 4),
                "The full year will be good. Revenue was [$9 million|MONEY 9000000 USD].",
                "netSales – 2024-Q4 9000000 ACTUAL");
    }

    @Test
    void behindTheOutlookForAYearTheQuarterIsTheNext() {
        assertFacts(
                Period.quarter(2024, 4),
                "For [2025|PERIOD 2025], we expect revenue of [$9 million|MONEY 9000000 USD].\nTurning to the quarter, we anticipate revenue of [$2 million|MONEY 2000000 USD]. We expect an operating margin of [9%|PERCENT 9].",
                """
                netSales – 2025 9000000 GUIDANCE
                netSales – 2025-Q1 2000000 GUIDANCE
                operatingMargin – 2025-Q1 9 GUIDANCE""");
    }

    @Test
    void managementMayBeginTheNameOfABusiness() {
        assertFacts(
                "Management Boats revenue was [$9 million|MONEY 9000000 USD].",
                "netSales Management Boats 2024-Q2 9000000 ACTUAL");
    }

    @Test
    void aBusinessMayBeExpectedToGrowInARange() {
        assertThat(facts("Pools segment revenue was <$9 million~MONEY 9000000 USD>."
                                + " Pools is expected to grow in the range of <3% to 4%~PERCENT 3..4>.")
                        .getLast())
                .matches(fact -> fact.concept().equals("revenueGrowth")
                        && fact.entity().equals("Pools")
                        && fact.status() == Status.GUIDANCE);
    }

    private static List<Fact> facts(String text) {
        Marked call = Marked.call(marked(text));
        return FINDER.find(call.transcript(), call.quantities(), call.links());
    }

    /** Marks with other brackets, since a table has its own bars. */
    private static String marked(String sentence) {
        return sentence.replace('<', '[').replace('>', ']').replace('~', '|');
    }
}
