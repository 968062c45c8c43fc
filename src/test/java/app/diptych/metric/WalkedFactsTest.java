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

    @Test
    void aCostThatTheCatalogueNamesIsNoPartOfTheSeries() {
        assertThat(doubts("""
                        Moving to marketing, revenue rose [2%|PERCENT 2 UP]. Marketing expense was [$2 million|MONEY 2000000 USD].
                        Turning to clay, revenue was [$6 million|MONEY 6000000 USD].""")).doesNotContain(" Marketing", "Clay");
    }

    @Test
    void aPassageThatOpensWithASegmentBeforeItsMeasureIsThatSegments() {
        assertFacts("""
                        Moving to the segments and starting with kilns, organic revenue declined [3%|PERCENT 3 DOWN].
                        Ropes and sails organic revenue grew [1%|PERCENT 1 UP]. Operating margin was [9%|PERCENT 9].
                        Organic revenue in garden clay was up [2%|PERCENT 2 UP]. Operating margin was [8%|PERCENT 8].""", """
                        revenueGrowth Kilns 2024-Q2 -3 ACTUAL (organic)
                        revenueGrowth Ropes and sails 2024-Q2 1 ACTUAL (organic)
                        operatingMargin Ropes and sails 2024-Q2 9 ACTUAL
                        revenueGrowth Garden clay 2024-Q2 2 ACTUAL (organic)
                        operatingMargin Garden clay 2024-Q2 8 ACTUAL""");
    }

    @Test
    void aTurnToWhatIsTheCompanysGivesThePassageBackToIt() {
        assertThat(doubts("""
                        Turning to our Lamps segment. Revenue was [$5 million|MONEY 5000000 USD].
                        Turning to investments, we did well. Operating expenses fell [2%|PERCENT 2 DOWN].""")).isEqualTo("netSales Lamps\noperatingExpensesGrowth –");
    }

    @Test
    void oneWordThatIsAPlaceAndHasAMeasureIsALineOfItsOwn() {
        assertFacts("""
                        Turning to our Household segment. In boats, written premiums rose [4%|PERCENT 4 UP].
                        The boats combined ratio was [93%|PERCENT 93].""", """
                        premiumsGrowth Boats 2024-Q2 4 ACTUAL
                        combinedRatio Boats 2024-Q2 93 ACTUAL""");
    }

    @Test
    void aWordWrittenSmallMayBeTheEndOfALongerName() {
        assertFacts(
                "Kiln systems were in demand. Kiln systems revenue was [$5 million|MONEY 5000000 USD], and our kiln systems"
                        + " revenue grew [3%|PERCENT 3 UP].",
                "netSales Kiln systems 2024-Q2 5000000 ACTUAL\nrevenueGrowth Kiln systems 2024-Q2 3 ACTUAL");
    }

    @Test
    void aBusinessThatDidWellGloballyIsNotTheCompany() {
        assertFacts(
                "Our Lamps segment had another good quarter globally, with revenue of [$5 million|MONEY 5000000 USD].",
                "netSales Lamps 2024-Q2 5000000 ACTUAL");
    }

    @Test
    void whatIsNamedAsACauseLeadsNothing() {
        assertFacts("""
                        These gains were driven by strong Lamps revenue. Our segment operating margin was [9%|PERCENT 9].
                        The Lamps segment did well.""", "operatingMargin – 2024-Q2 9 ACTUAL");
    }

    @Test
    void whatMovedBehindTheMeasureAndIsNotItsOwnerIsInDoubt() {
        assertThat(doubts("The Pools segment had flat sales as twine was down [4%|PERCENT 4 DOWN]."))
                .isEqualTo("revenueGrowth Pools ENTITY");
    }
}
