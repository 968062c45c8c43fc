package app.diptych.metric;

import static app.diptych.metric.DoubtedFactsTest.doubts;
import static app.diptych.metric.FactLines.assertFacts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A call's way through businesses that are written small and told by nothing but its turns. */
class WalkedFactsTest {
    @Test
    void whatTwoPassagesTurnToAndGiveSalesOfAreBusinesses() {
        assertFacts("""
                        Moving to kilns, revenue was [$5 million|MONEY 5000000 USD].
                        Turning to clay on slide eight. Organic revenue grew [3%|PERCENT 3 UP].""", """
                        netSales Kilns 2024-Q2 5000000 ACTUAL
                        revenueGrowth Clay 2024-Q2 3 ACTUAL (organic)""");
    }

    @Test
    void oneIsEnoughBehindAnAnnouncementOfSegments() {
        assertFacts(
                "Let's move on to segment performance, starting with kilns on slide seven. Organic revenue grew"
                        + " [3%|PERCENT 3 UP].",
                "revenueGrowth Kilns 2024-Q2 3 ACTUAL (organic)");
    }

    @Test
    void oneTurnThatNothingTellsOfIsNone() {
        assertFacts(
                "Moving to kilns, revenue was [$5 million|MONEY 5000000 USD].", "netSales – 2024-Q2 5000000 ACTUAL");
    }

    @Test
    void whatTheWholeCompanyHasIsNoPartOfTheSeries() {
        assertThat(doubts("""
                        Moving to kilns, revenue was [$5 million|MONEY 5000000 USD].
                        Turning to our capital structure, revenue was [$6 million|MONEY 6000000 USD].""")).doesNotContain("Capital structure", "Kilns");
    }

    @Test
    void aSentenceOfNothingButANameTurnsToIt() {
        assertFacts("""
                        Moving to kilns, revenue was [$5 million|MONEY 5000000 USD].
                        Finally, garden clay. Organic revenue grew [3%|PERCENT 3 UP].""", """
                        netSales Kilns 2024-Q2 5000000 ACTUAL
                        revenueGrowth Garden clay 2024-Q2 3 ACTUAL (organic)""");
    }

    @Test
    void aPeriodIsNoBusiness() {
        assertFacts(
                "FY24 operating income was [$5 million|MONEY 5000000 USD].",
                "operatingIncome – 2024-Q2 5000000 ACTUAL");
    }

    @Test
    void twoJoinedNamesThatAreAPlaceAndHaveAMeasureAreOneBusiness() {
        assertFacts(
                "In kilns and clay, we did well. Second quarter kilns and clay revenue was [$5 million|MONEY 5000000 USD].",
                "netSales Kilns and clay 2024-Q2 5000000 ACTUAL");
    }
}
