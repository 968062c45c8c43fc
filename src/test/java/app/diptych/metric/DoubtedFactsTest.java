package app.diptych.metric;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.model.Period;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a fact is in doubt, so that no card and no chart shows it. */
class DoubtedFactsTest {
    private static final FactFinder FINDER = new FactFinder(ConceptCatalogue.shipped());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Revenue was <$5 million~MONEY 5000000 USD>.                                             | netSales –
            We expect revenue of <$5 million~MONEY 5000000 USD> in <Q3~PERIOD 2024-Q3>.             | netSales –
            Our kayak revenue rose to <$5 million~MONEY 5000000 USD>.                               | netSales – CONCEPT
            Raised revenue was <$5 million~MONEY 5000000 USD>.                                      | netSales –
            We had a high margin: operating margin was <9%~PERCENT 9>.                              | operatingMargin –
            Other cost of sales was <$5 million~MONEY 5000000 USD>.                                 | costOfSales – CONCEPT
            Revenue reserves were <$5 million~MONEY 5000000 USD>.                                   | netSales – CONCEPT
            We have <640 customers~COUNT 640 customers> in bakeries.                                | customers – ENTITY
            Revenue for the sixth time was <$5 million~MONEY 5000000 USD>.                          | netSales –
            Since 2019, revenue grew <9%~PERCENT 9 UP>.                                             | revenueGrowth – PERIOD
            Over the past five quarters, revenue grew <9%~PERCENT 9 UP>.                            | revenueGrowth – PERIOD
            If it rains, revenue is <$5 million~MONEY 5000000 USD>.                                 | netSales – STATUS
            We sold boats to Brik with revenue of <$5 million~MONEY 5000000 USD>.                   | netSales – ENTITY
            Total software-related sales were <$5 million~MONEY 5000000 USD>.                       | netSales – CONCEPT
            During this same period, revenue grew <9%~PERCENT 9 UP>.                                 | revenueGrowth – PERIOD
            Net sales from our stores were <$5 million~MONEY 5000000 USD>.                           | netSales – ENTITY
            Interest expense, taxes and other was <$5 million~MONEY 5000000 USD>.                    | interestExpense – CONCEPT
            We expect revenue to grow in <2025~PERIOD 2025>.                                         | revenueGrowth –
            We expect kayak revenue to be down in <2025~PERIOD 2025>.                                | revenueGrowth – CONCEPT
            We expect revenue to grow.                                                               | revenueGrowth – PERIOD
            Regarding home repair, the loss ratio was <9%~PERCENT 9>.                                | lossRatio – ENTITY
            Over the last four to five fiscal years, revenue grew <9%~PERCENT 9 UP>.                 | revenueGrowth – PERIOD
            We opened a mill at North Pit. Revenue there was <$5 million~MONEY 5000000 USD>.         | netSales – ENTITY
            At Harper’s Row, revenue was <$5 million~MONEY 5000000 USD>.                             | netSales – ENTITY
            They had revenue of <$5 million~MONEY 5000000 USD>.                                     | netSales – ENTITY
            Ovens and other recurring revenue was <$5 million~MONEY 5000000 USD>.                    | netSales – CONCEPT
            Sales of US Loaves were <$5 million~MONEY 5000000 USD>.                                  | netSales – ENTITY
            Gross margin had a <5 basis point~POINTS 5> benefit from the added week in <2020~PERIOD 2020>. | grossMarginEffect – PERIOD
            """)
    void aFactIsInDoubtByTheFormOfItsSentence(String sentence, String expected) {
        assertThat(doubts(sentence.replace('<', '[').replace('>', ']').replace('~', '|')))
                .isEqualTo(expected);
    }

    @Test
    void whatFollowsABusinessMayBeItsOwn() {
        assertThat(doubts("Operating income of Lamps was [$9 million|MONEY 9000000 USD]. Revenue in Lamps was"
                        + " [$40 million|MONEY 40000000 USD]. Expenses aside, operating income was"
                        + " [$3 million|MONEY 3000000 USD]."))
                .isEqualTo("""
                        operatingIncome Lamps
                        netSales Lamps
                        operatingIncome – ENTITY""");
    }

    @Test
    void whatIsSaidOfAnotherNameBehindABusinessMayNotBeItsOwn() {
        String lamps = "The Lamps segment had revenue of [$40 million|MONEY 40000000 USD]. ";
        String retention = "net revenue retention was [115%|PERCENT 115].";
        assertThat(doubts(lamps + "Wexel passed many milestones, and " + retention))
                .isEqualTo("netSales Lamps\nnetRevenueRetention Lamps ENTITY");
        assertThat(doubts(lamps + "It makes more of Wexel. Wexel runs well, and " + retention))
                .isEqualTo("netSales Lamps\nnetRevenueRetention Lamps ENTITY");
        assertThat(doubts(lamps + "Customers are happy, and " + retention))
                .isEqualTo("netSales Lamps\nnetRevenueRetention Lamps");
    }

    @Test
    void aMeasureThatNoBusinessHasByNameIsTheCompanys() {
        assertThat(doubts("Ticket revenue was [$40 million|MONEY 40000000 USD]. Ticket revenue grew"
                        + " [9%|PERCENT 9 UP]. Operating margin was [12%|PERCENT 12]."))
                .endsWith("operatingMargin –");
    }

    @Test
    void passagesThatBusinessesLeadOwnWhatIsSaidOfNobody() {
        assertThat(doubts("""
                        Net income was [$90 million|MONEY 90000000 USD].
                        Revenue in Norway was [$40 million|MONEY 40000000 USD]. Net income was [$9 million|MONEY 9000000 USD].
                        Revenue in Spain was [$50 million|MONEY 50000000 USD]. Net income was [$5 million|MONEY 5000000 USD].""")).isEqualTo("""
                        netIncome –
                        netSales Norway
                        netIncome Norway
                        netSales Spain
                        netIncome Spain""");
    }

    @Test
    void aCompanyHasOneValueOfAMeasure() {
        assertThat(doubts("Revenue grew [9%|PERCENT 9 UP].\nRevenue grew [30%|PERCENT 30 UP]."))
                .isEqualTo("revenueGrowth –\nrevenueGrowth – ENTITY");
    }

    @Test
    void someCustomersAreNotHowManyThereAre() {
        assertThat(doubts("We have [640 customers|COUNT 640 customers] who pay by card."))
                .isEqualTo("customers – CONCEPT");
    }

    @Test
    void anotherPeriodAtTheHeadOfThePassageMayStillBeSpokenOf() {
        assertThat(doubts("In [2023|PERIOD 2023], revenue was [$50 million|MONEY 50000000 USD]. Net income was"
                        + " [$5 million|MONEY 5000000 USD]."))
                .isEqualTo("netSales –\nnetIncome – PERIOD");
    }

    @Test
    void inAnAnswerAFactNeedsItsPeriodOrARepetition() {
        assertThat(doubts("""
                        Revenue was [$50 million|MONEY 50000000 USD].
                        --?
                        How were sales?
                        --
                        Revenue was [$50 million|MONEY 50000000 USD]. Gross profit is [$20 million|MONEY 20000000 USD].""")).isEqualTo("netSales –\nnetSales –\ngrossProfit – ENTITY PERIOD");
    }

    @Test
    void whatGrewOnABusinessIsNotTheBusiness() {
        assertThat(doubts(
                        "Lamps segment revenue was [$5 million|MONEY 5000000 USD]. Views rose, and total ferry chatter on Lamps is up"
                                + " [36%|PERCENT 36 UP]."))
                .isEqualTo("netSales Lamps\nrevenueGrowth Lamps CONCEPT");
    }

    @Test
    void anInterruptionIsNoQuestion() {
        assertThat(doubts("""
                        Good evening.
                        --!
                        Gross profit is [$20 million|MONEY 20000000 USD].""")).isEqualTo("grossProfit –");
    }

    @Test
    void behindAYearToDateAnAmountWithoutAPeriodMayBeItsToo() {
        assertThat(doubts(
                        "Overall, year-to-date net income was [$5 million|MONEY 5000000 USD]. Operating income rose to"
                                + " [$8 million|MONEY 8000000 USD]."))
                .isEqualTo("netIncome –\noperatingIncome – PERIOD");
    }

    @Test
    void aStockThatBeginsAPassageMayBeTheCompanysUnlessTheSpeakerPassedToABusiness() {
        assertThat(doubts("""
                        Lamps segment revenue was [$40 million|MONEY 40000000 USD].
                        Backlog was [$90 million|MONEY 90000000 USD].""")).isEqualTo("netSales Lamps\nbacklog – ENTITY");
        assertThat(doubts("Lamps segment revenue was [$40 million|MONEY 40000000 USD]. Backlog was"
                        + " [$9 million|MONEY 9000000 USD]."))
                .isEqualTo("netSales Lamps\nbacklog Lamps");
        assertThat(doubts("""
                        Turning to our Lamps segment. Revenue was [$40 million|MONEY 40000000 USD].
                        Backlog was [$9 million|MONEY 9000000 USD].""")).isEqualTo("netSales Lamps\nbacklog Lamps");
    }

    @Test
    void inAFourthQuarterLastYearMayBeTheYearThatHasJustEnded() {
        assertThat(doubts(
                        Period.quarter(2024, 4),
                        "Revenue doubled to [$5 million|MONEY 5000000 USD] [last year|PERIOD 2023]."))
                .isEqualTo("netSales – PERIOD STATUS");
        assertThat(
                        doubts(
                                Period.quarter(2024, 4),
                                "Revenue was [$5 million|MONEY 5000000 USD], compared to [$4 million|MONEY 4000000 USD] [last year|PERIOD 2023]."))
                .isEqualTo("netSales –\nnetSales –");
    }

    @Test
    void whatGrewIsMoreThanTheBusinessWhereItsNounPhraseGoesOn() {
        assertThat(
                        doubts(
                                "Lamps revenue grew [2.5 times|MULTIPLE 2.5 UP], a [22%|PERCENT 22 UP] increase in Lamps spend per room. In Lamps, volumes rose [2%|PERCENT 2 UP]."))
                .isEqualTo("revenueGrowth Lamps\nrevenueGrowth Lamps ENTITY\nvolumes Lamps");
    }

    @Test
    void anOwnerThatWasHandedOnIsInDoubtWhereAnotherIsNamed() {
        assertThat(doubts(
                        "Turning to our Lamps segment. Revenue was [$5 million|MONEY 5000000 USD]. Demand for Brik was strong, with"
                                + " seats now at [20 million|COUNT 20000000]."))
                .isEqualTo("netSales Lamps\nseats Lamps ENTITY");
    }

    static String doubts(String text) {
        return doubts(Period.quarter(2024, 2), text);
    }

    private static String doubts(Period reported, String text) {
        Marked call = Marked.call(text);
        return FINDER.find(call.transcript(reported), call.quantities(), call.links()).stream()
                .map(fact -> "%s %s %s"
                        .formatted(
                                fact.concept(),
                                fact.entity().equals("Harbor Lane Inc.") ? "–" : fact.entity(),
                                fact.doubts().stream().map(Enum::name).collect(Collectors.joining(" ")))
                        .strip())
                .collect(Collectors.joining("\n"));
    }
}
