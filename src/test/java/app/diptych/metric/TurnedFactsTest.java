package app.diptych.metric;

import static app.diptych.metric.DoubtedFactsTest.doubts;
import static app.diptych.metric.FactLines.assertFacts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whose a measure is where the speakers turn from one part of the company to another. Lines as in {@link FactLines}. */
class TurnedFactsTest {
    @Test
    void whatIsReviewedIsWhatFollows() {
        assertFacts(
                "As we turn to page two, let's review our rope hire segment. Revenue grew [9%|PERCENT 9 UP].",
                "revenueGrowth Rope hire 2024-Q2 9 ACTUAL");
        assertFacts(
                "Now, please turn to page three and let's discuss the results of our Pools business. Revenue grew [7%|PERCENT 7 UP].",
                "revenueGrowth Pools 2024-Q2 7 ACTUAL");
    }

    @Test
    void theSegmentBehindAnAdverbIsTheOneSpokenOf() {
        assertFacts(
                "Pools revenue was [$9 million|MONEY 9000000 USD]. Importantly, the segment's operating income was"
                        + " [$2 million|MONEY 2000000 USD].",
                """
                netSales Pools 2024-Q2 9000000 ACTUAL
                operatingIncome Pools 2024-Q2 2000000 ACTUAL""");
    }

    @Test
    void aPartThatTheCallUsesForNoBusinessIsInDoubtAndSoIsWhatFollows() {
        assertThat(doubts("Harbor Lane's older business achieved an operating margin of [30%|PERCENT 30]. Backlog was"
                        + " [$9 million|MONEY 9000000 USD]."))
                .isEqualTo("operatingMargin – ENTITY\nbacklog – ENTITY");
        assertThat(doubts("Our focus on running the business led to an operating margin of [30%|PERCENT 30]."))
                .isEqualTo("operatingMargin –");
    }

    @Test
    void whatAPartContributesIsNotAllOfIt() {
        assertThat(doubts("We expect rope hire to contribute approximately [$2 million|MONEY 2000000 USD] of free cash"
                        + " flow in [Q3|PERIOD 2024-Q3]."))
                .isEqualTo("freeCashFlow – ENTITY");
    }

    @Test
    void aLineOfBusinessIsCalledByTheWordsBefore() {
        assertFacts(
                "Operating margin in our rope hire line of business was [30%|PERCENT 30].",
                "operatingMargin Rope hire 2024-Q2 30 ACTUAL");
    }

    @Test
    void whatActsInOnePlaceIsANameInAllPlaces() {
        assertFacts("Operating margin in Wexels reached [30%|PERCENT 30]. Wexels was up [9%|PERCENT 9 UP].", """
                operatingMargin Wexels 2024-Q2 30 ACTUAL
                revenueGrowth Wexels 2024-Q2 9 ACTUAL""");
    }

    @Test
    void aWordWithTheCapitalOfItsPlaceIsInDoubtWhereItIsSaidOnce() {
        assertThat(doubts("Flown revenue was [$9 million|MONEY 9000000 USD].")).isEqualTo("netSales Flown ENTITY");
        assertThat(doubts("Flown revenue was [$9 million|MONEY 9000000 USD]. We like Flown."))
                .isEqualTo("netSales Flown");
        assertThat(doubts("Ropes revenue was [$9 million|MONEY 9000000 USD]. Lamps revenue was"
                        + " [$3 million|MONEY 3000000 USD]."))
                .isEqualTo("netSales Ropes\nnetSales Lamps");
    }

    @Test
    void whatFollowsASentenceAboutABusinessMayBeItsOwn() {
        String name = "The Pools business had a gross margin of [20%|PERCENT 20].\nWe sail.\nWe row.\nWe swim.\n";
        assertThat(doubts(name
                        + "Pools had another fine quarter. We reached [$9 million|MONEY 9000000 USD] of deposits."))
                .isEqualTo("grossMargin Pools\ndeposits – ENTITY");
        assertThat(doubts(name + "It was a fine quarter. We reached [$9 million|MONEY 9000000 USD] of deposits."))
                .isEqualTo("grossMargin Pools\ndeposits –");
    }
}
