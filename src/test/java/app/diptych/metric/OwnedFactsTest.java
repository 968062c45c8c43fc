package app.diptych.metric;

import static app.diptych.metric.FactLines.assertFacts;

import org.junit.jupiter.api.Test;

/** Whose a measure is. Lines as in {@link FactLines}. */
class OwnedFactsTest {
    @Test
    void theGroupIsTheCompany() {
        assertFacts(
                "The Group generated EBITDA of [$5 million|MONEY 5000000 USD]. Group revenue was [$9 million|MONEY 9000000 USD].",
                """
                ebitda – 2024-Q2 5000000 ACTUAL
                netSales – 2024-Q2 9000000 ACTUAL""");
    }

    @Test
    void wordsWrittenSmallBeforeSalesThatAreSaidTwiceAreABusiness() {
        assertFacts(
                "People like our circle of boats. Total circle of boats revenue was [$5 million|MONEY 5000000 USD]. Circle of boats rental"
                        + " revenue was [$3 million|MONEY 3000000 USD]. Strange new revenue was [$1 million|MONEY 1000000 USD].",
                """
                netSales Circle of boats 2024-Q2 5000000 ACTUAL
                netSales Circle of boats rental 2024-Q2 3000000 ACTUAL
                netSales – 2024-Q2 1000000 ACTUAL""");
    }

    @Test
    void whatIsSoldIsABusiness() {
        assertFacts("Sales of our lamps more than [tripled|MULTIPLE 3 UP].", "revenueGrowth Lamps 2024-Q2 3 ACTUAL");
    }

    @Test
    void aSentenceMayTurnToAnotherBusiness() {
        assertFacts(
                "Pump gross margin was [40%|PERCENT 40]. Service gross margin was [60%|PERCENT 60]. Backlog for pump was up"
                        + " [17%|PERCENT 17 UP], and service was up [9%|PERCENT 9 UP].",
                """
                grossMargin Pump 2024-Q2 40 ACTUAL
                grossMargin Service 2024-Q2 60 ACTUAL
                backlogGrowth Pump 2024-Q2 17 ACTUAL
                backlogGrowth Service 2024-Q2 9 ACTUAL""");
    }

    @Test
    void aResultBelongsToWhatBroughtIt() {
        assertFacts(
                "Our Pools segment is loved, resulting in [12%|PERCENT 12] revenue growth.",
                "revenueGrowth Pools 2024-Q2 12 ACTUAL");
    }

    @Test
    void inExcessOfIsNoBusiness() {
        assertFacts(
                "We saw revenue in excess of [$5 million|MONEY 5000000 USD MORE_THAN].",
                "netSales – 2024-Q2 5000000 ACTUAL");
    }

    @Test
    void aPlaceAtTheHeadOwnsWhatFollows() {
        assertFacts(
                "By segment, in Norway, where we have [12|COUNT 12 stores] stores, net sales grew [9%|PERCENT 9 UP].",
                """
                storeCount Norway 2024-Q2 12 ACTUAL
                revenueGrowth Norway 2024-Q2 9 ACTUAL""");
    }

    @Test
    void aUnitWrittenAsANameIsASegment() {
        assertFacts("""
                The Mobile Business Unit reported revenue of [$5 million|MONEY 5000000 USD].
                Operating income was [$2 million|MONEY 2000000 USD].""", """
                netSales Mobile 2024-Q2 5000000 ACTUAL
                operatingIncome Mobile 2024-Q2 2000000 ACTUAL""");
    }

    @Test
    void aNameMayBeginWithAnAdjective() {
        assertFacts(
                "Last year our Global Repair revenue was [$5 million|MONEY 5000000 USD].",
                "netSales Global Repair 2024-Q2 5000000 ACTUAL");
        assertFacts("Global revenue was [$5 million|MONEY 5000000 USD].", "netSales – 2024-Q2 5000000 ACTUAL");
    }

    @Test
    void pricesAreThoseOfWhatWasSold() {
        assertFacts(
                "Pump Systems revenue was [$5 million|MONEY 5000000 USD]. Average selling prices rose [4%|PERCENT 4 UP]. Gross margin"
                        + " was [41%|PERCENT 41].",
                """
                netSales Pump Systems 2024-Q2 5000000 ACTUAL
                averageSellingPriceGrowth Pump Systems 2024-Q2 4 ACTUAL
                grossMargin – 2024-Q2 41 ACTUAL""");
    }

    @Test
    void speakersPassToBusinessesInManyWays() {
        assertFacts("""
                Let me now turn to our segments, starting with the Pools segment.
                Revenue was [$5 million|MONEY 5000000 USD].
                Let me now talk about Odd Ventures.
                Revenue was [$1 million|MONEY 1000000 USD].""", """
                netSales Pools 2024-Q2 5000000 ACTUAL
                netSales Odd Ventures 2024-Q2 1000000 ACTUAL""");
    }

    @Test
    void aSegmentSpokenOfWithoutAFigureIsSpokenOf() {
        assertFacts(
                "Our Pools segment delivered another quarter of sales growth. Operating margin was [9%|PERCENT 9].",
                "operatingMargin Pools 2024-Q2 9 ACTUAL");
    }

    @Test
    void aSegmentMayBeAListOfNames() {
        assertFacts(
                "Coating and Pumps segment revenue was [$5 million|MONEY 5000000 USD]. Turning to our Homes, Docks and Marine segment."
                        + " Homes, Docks and Marine revenue was [$3 million|MONEY 3000000 USD]. Marine revenue rose [2%|PERCENT 2 UP].",
                """
                netSales Coating and Pumps 2024-Q2 5000000 ACTUAL
                netSales Homes, Docks and Marine 2024-Q2 3000000 ACTUAL
                revenueGrowth Marine 2024-Q2 2 ACTUAL""");
    }

    @Test
    void aSegmentWrittenSmallIsOne() {
        assertFacts("""
                Sales in the soft drinks segment fell [4%|PERCENT 4 DOWN].
                Gross margin in the segment was [41%|PERCENT 41].""", """
                revenueGrowth Soft drinks 2024-Q2 -4 ACTUAL
                grossMargin Soft drinks 2024-Q2 41 ACTUAL""");
    }

    @Test
    void ourOutlookIsTheCompanys() {
        assertFacts(
                "Turning to our Pools segment. Revenue was [$5 million|MONEY 5000000 USD]. Our full-year outlook is now"
                        + " [$69 million|MONEY 69000000 USD] in revenue.",
                """
                netSales Pools 2024-Q2 5000000 ACTUAL
                netSales – 2024 69000000 GUIDANCE""");
    }

    @Test
    void aTotalInASegmentIsTheSegments() {
        assertFacts(
                "Our Pools segment did well. Total revenue in the Pools segment was [$5 million|MONEY 5000000 USD].",
                "netSales Pools 2024-Q2 5000000 ACTUAL");
    }

    @Test
    void aSegmentThatASentenceIsAboutOwnsTheNext() {
        assertFacts("""
                The Harbor Works Group had another outstanding quarter. Revenue of [$8 million|MONEY 8000000 USD] was flat. Demand was good.
                This segment had another quarter of profit with operating income growing [8%|PERCENT 8 UP].""", """
                netSales Harbor Works 2024-Q2 8000000 ACTUAL
                operatingIncomeGrowth Harbor Works 2024-Q2 8 ACTUAL""");
    }

    @Test
    void aBusinessThatIsTheSubjectOwnsTheNextResult() {
        assertFacts(
                "Our Garden Lamps business achieved revenue of [$5 million|MONEY 5000000 USD]. Operating profit was"
                        + " [$1 million|MONEY 1000000 USD].",
                """
                netSales Garden Lamps 2024-Q2 5000000 ACTUAL
                operatingIncome Garden Lamps 2024-Q2 1000000 ACTUAL""");
    }

    @Test
    void aSegmentIsTheSubjectOfAnyVerb() {
        assertFacts(
                "Overall, the Docks segment experienced an increase in net sales of [$6 million|MONEY 6000000 USD]. Price realization was [4%|PERCENT 4].",
                """
                netSalesChange Docks 2024-Q2 6000000 ACTUAL
                priceRealization Docks 2024-Q2 4 ACTUAL""");
    }

    @Test
    void anApostropheMayBeLost() {
        assertFacts("""
                Our Consumer segment did well. Consumer segments, quarterly sales were down [7%|PERCENT 7 DOWN].
                The segments gross profit was [$3 million|MONEY 3000000 USD].""", """
                revenueGrowth Consumer 2024-Q2 -7 ACTUAL
                grossProfit Consumer 2024-Q2 3000000 ACTUAL""");
    }

    @Test
    void whatIsOutsideABusinessIsNotItsOwn() {
        assertFacts(
                "Our Pools segment did well. Our newer lines, those outside of the Pools segment, grew [15%|PERCENT 15 UP].",
                "");
    }

    @Test
    void aVerbBehindToIsNoBusiness() {
        assertFacts(
                "We spent to support revenue of [$5 million|MONEY 5000000 USD].", "netSales – 2024-Q2 5000000 ACTUAL");
    }

    @Test
    void volumesInASegmentsParagraphAreTheSegments() {
        assertFacts("""
                Turning to our Pools segment. Revenue was [$5 million|MONEY 5000000 USD].
                Overall unit volume was up [4%|PERCENT 4 UP].""", """
                netSales Pools 2024-Q2 5000000 ACTUAL
                unitGrowth Pools 2024-Q2 4 ACTUAL""");
    }

    @Test
    void aPlaceDirectlyBeforeAMeasureOwnsIt() {
        assertFacts(
                "Our Norway sales rose last year. Denmark led the way, while in Norway, sales declined [2%|PERCENT 2 DOWN].",
                "revenueGrowth Norway 2024-Q2 -2 ACTUAL");
        assertFacts(
                "Our Norway sales rose last year. Our sales were led by a [2%|PERCENT 2 DOWN] decline in Norway.",
                "revenueGrowth Norway 2024-Q2 -2 ACTUAL");
    }

    @Test
    void aPlaceBehindAnOpeningIsTheSubject() {
        assertFacts(
                "Rounding out the North, Norway had another strong quarter with revenue growth of [4%|PERCENT 4 UP].",
                "revenueGrowth Norway 2024-Q2 4 ACTUAL");
    }

    @Test
    void aPlaceInWhichWeActOwnsIt() {
        assertFacts(
                "In West Norway, we had growth of [9%|PERCENT 9 UP] in revenue.",
                "revenueGrowth West Norway 2024-Q2 9 ACTUAL");
    }

    @Test
    void theSameRateIsNotTheSameFact() {
        assertFacts("""
                Our Pools segment had an EBITDA margin of [44%|PERCENT 44].
                --
                We expect our EBITDA margin to be [44%|PERCENT 44].""", """
                ebitdaMargin Pools 2024-Q2 44 ACTUAL
                ebitdaMargin – 2024-Q3 44 GUIDANCE""");
    }

    @Test
    void whatIsDoneGloballyIsTheCompanys() {
        assertFacts("""
                Turning to our Pools segment. Revenue was [$5 million|MONEY 5000000 USD].
                We opened [30|COUNT 30 stores] net new stores globally.""", """
                netSales Pools 2024-Q2 5000000 ACTUAL
                newStores – 2024-Q2 30 ACTUAL""");
    }

    @Test
    void theSegmentIsTheOneThatThePassageSpokeOf() {
        assertFacts("""
                Turning to our Pools segment. Revenue was [$5 million|MONEY 5000000 USD].
                Capital Works revenue growth was [6%|PERCENT 6]. The segment generated EBITDA of [$2 million|MONEY 2000000 USD], a [51%|PERCENT 51] margin.""", """
                netSales Pools 2024-Q2 5000000 ACTUAL
                revenueGrowth Capital Works 2024-Q2 6 ACTUAL
                ebitda Capital Works 2024-Q2 2000000 ACTUAL
                ebitdaMargin Capital Works 2024-Q2 51 ACTUAL""");
    }

    @Test
    void twoNamesMayBeASegment() {
        assertFacts(
                "Looking at our computing and lamps segment, revenue increased [11%|PERCENT 11 UP]. Lamps segment margins were [4%|PERCENT 4].",
                """
                revenueGrowth Computing and lamps 2024-Q2 11 ACTUAL
                operatingMargin Lamps 2024-Q2 4 ACTUAL""");
    }

    @Test
    void aProductThatWasPassedToIsNoSegmentWhereOthersAre() {
        assertFacts("""
                Now to Lampion.
                --
                Our Pools segment did well. Revenue from Pools was [$5 million|MONEY 5000000 USD].
                Lampion revenue increased [29%|PERCENT 29 UP]. Segment gross margin was [40%|PERCENT 40].""", """
                netSales Pools 2024-Q2 5000000 ACTUAL
                revenueGrowth Lampion 2024-Q2 29 ACTUAL
                grossMargin Pools 2024-Q2 40 ACTUAL""");
    }

    @Test
    void whatHoldsAnAmountIsNoName() {
        assertFacts("""
                Lampion sales grew last year, and Lampion subscribers were many.
                We are fond of Lampion's [6 million|COUNT 6000000 members] members.""", "subscribers Lampion 2024-Q2 6000000 ACTUAL");
    }

    @Test
    void somethingElseOfTheCompanysIsNotThatOfTheBusinessBefore() {
        assertFacts(
                "Revenue of the Pools segment was [$5 million|MONEY 5000000 USD]. Our reward scheme now has"
                        + " [6 million members|COUNT 6000000 members].",
                """
                netSales Pools 2024-Q2 5000000 ACTUAL
                subscribers – 2024-Q2 6000000 ACTUAL""");
    }

    @Test
    void aMeasureGoesOnWithWhatAnotherBusinessContributed() {
        assertFacts(
                "In the Pools segment, revenue was [$9 million|MONEY 9000000 USD]. Revenue of the Docks segment was"
                        + " [$5 million|MONEY 5000000 USD], up [4%|PERCENT 4 UP], and Pools contributed"
                        + " [$3 million|MONEY 3000000 USD] in [Q1|PERIOD 2024-Q1].",
                """
                netSales Pools 2024-Q2 9000000 ACTUAL
                netSales Docks 2024-Q2 5000000 ACTUAL
                netSales Pools 2024-Q1 3000000 PRIOR""");
    }

    @Test
    void whatElseAnotherBusinessDeliveredIsNotTheMeasureBefore() {
        assertFacts(
                "In the Pools segment, revenue was [$9 million|MONEY 9000000 USD]. Revenue of the Docks segment was"
                        + " [$5 million|MONEY 5000000 USD], and Pools delivered [$3 million|MONEY 3000000 USD] of cost reductions.",
                """
                netSales Pools 2024-Q2 9000000 ACTUAL
                netSales Docks 2024-Q2 5000000 ACTUAL""");
    }
}
