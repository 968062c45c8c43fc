package app.diptych.metric;

import static app.diptych.metric.DoubtedFactsTest.doubts;
import static app.diptych.metric.FactLines.assertFacts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Businesses that are known by where a call has their names. Lines as in {@link FactLines}. */
class FramedNamesTest {
    @Test
    void whatIsPassedToAndHasAMeasureIsABusiness() {
        assertFacts(
                "Revenue growth in rope hire was good. Turning to rope hire, our operating margin was [9%|PERCENT 9].",
                "operatingMargin Rope hire 2024-Q2 9 ACTUAL");
    }

    @Test
    void whatIsAPlaceOnceAndASubjectOnceIsABusiness() {
        assertFacts(
                "Global ropes had a good start. In global ropes, we did well, with revenue of"
                        + " [$5 million|MONEY 5000000 USD].",
                "netSales Global ropes 2024-Q2 5000000 ACTUAL");
    }

    @Test
    void whatAWayThroughTheSegmentsBeginsWithIsOne() {
        assertFacts(
                "Moving to the segments and starting with rope hire, organic revenue declined [3%|PERCENT 3 DOWN].",
                "revenueGrowth Rope hire 2024-Q2 -3 ACTUAL (organic)");
    }

    @Test
    void theNounsThatBeginASentenceBeforeSalesOwnThem() {
        assertFacts(
                "Ropes and sails organic revenue grew [3%|PERCENT 3 UP].",
                "revenueGrowth Ropes and sails 2024-Q2 3 ACTUAL (organic)");
        assertThat(doubts("Ropes and sails revenue grew [3%|PERCENT 3 UP]."))
                .isEqualTo("revenueGrowth Ropes and sails ENTITY");
    }

    @Test
    void aNameWithTwoValuesInThePassagesOfTwoBusinessesIsAPartOfEach() {
        assertFacts("""
                        Lamps revenue grew [4%|PERCENT 4 UP]. Norway revenue grew [9%|PERCENT 9 UP].
                        Pools revenue grew [2%|PERCENT 2 UP]. Norway revenue grew [6%|PERCENT 6 UP].""", """
                        revenueGrowth Lamps 2024-Q2 4 ACTUAL
                        revenueGrowth Lamps Norway 2024-Q2 9 ACTUAL
                        revenueGrowth Pools 2024-Q2 2 ACTUAL
                        revenueGrowth Pools Norway 2024-Q2 6 ACTUAL""");
    }

    @Test
    void aPlaceThatIsNoBusinessPutsWhatIsHandedOnInDoubt() {
        assertThat(doubts(
                        "The Pools segment had revenue of [$40 million|MONEY 40000000 USD]. In sheds, we did well as volumes rose"
                                + " [3%|PERCENT 3 UP]."))
                .isEqualTo("netSales Pools\nvolumes Pools ENTITY");
    }

    @Test
    void whatFollowsABusinessThatWasNamedWithoutAFigureIsInDoubt() {
        assertThat(doubts(
                        "Revenue in Pools was what we had hoped for. Operating margin was [9%|PERCENT 9]. Operating margin in"
                                + " Lamps was [12%|PERCENT 12]."))
                .startsWith("operatingMargin – ENTITY");
    }

    @Test
    void namesThatMovedBesideEachOtherAreParts() {
        assertFacts("Norway was down [4%|PERCENT 4 DOWN], and Spain grew [2%|PERCENT 2 UP].", """
                revenueGrowth Norway 2024-Q2 -4 ACTUAL
                revenueGrowth Spain 2024-Q2 2 ACTUAL""");
        assertFacts("Brik was down [4%|PERCENT 4 DOWN].", "");
    }

    @Test
    void whatIsPassedToDirectlyBeforeAMeasureOwnsIt() {
        assertFacts(
                "Turning to rope hire on slide eight, organic revenue was up [3%|PERCENT 3 UP]. Operating margin was"
                        + " [9%|PERCENT 9].",
                """
                revenueGrowth Rope hire 2024-Q2 3 ACTUAL (organic)
                operatingMargin Rope hire 2024-Q2 9 ACTUAL""");
        assertFacts(
                "Turning to our financial performance, revenue was up [3%|PERCENT 3 UP].",
                "revenueGrowth – 2024-Q2 3 ACTUAL");
    }

    @Test
    void thePointOfAnAbbreviationEndsWhatIsCalledASegment() {
        assertFacts(
                "Turning to rope hire, revenue was up [3%|PERCENT 3 UP] with strength in the U.S. Segment operating margin was"
                        + " [9%|PERCENT 9].",
                """
                revenueGrowth Rope hire 2024-Q2 3 ACTUAL
                operatingMargin Rope hire 2024-Q2 9 ACTUAL""");
    }

    @Test
    void whoTurnsToWhatTheCallUsesForNoBusinessPutsWhatIsHandedOnInDoubt() {
        assertThat(doubts("Turning to our Pools segment. Revenue was [$40 million|MONEY 40000000 USD]. Moving to ropes,"
                        + " revenue decreased [3%|PERCENT 3 DOWN]."))
                .isEqualTo("netSales Pools\nrevenueGrowth Pools ENTITY");
    }
}
