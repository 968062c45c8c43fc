package app.diptych.quantity;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CountTest {
    @ParameterizedTest
    @MethodSource("rows")
    void numbersWithNounsAreCounts(String row) {
        Rows.checkAmounts(row);
    }

    static Stream<String> rows() {
        return Rows.of("""
                We saved 1,300 machine years. | 1300 machine years
                We shipped more than 7 billion units. | 7000000000 units MORE_THAN
                The game sold in 112 countries. | 112 countries
                We now serve eight cities. | 8 cities
                It earned 27 design nominations. | 27 nominations
                We moved 18,000 aging payroll applications. | 18000 applications
                About 80 million viewers watched. | 80000000 viewers ABOUT
                We see three macro trends. | 3 trends
                The line employs twelve hundred people. | 1200 people
                We opened 1,204 new stores. | 1204 stores
                A hundred and five bakeries joined. | 105 bakeries
                Two million, six hundred thousand loaves were sold. | 2600000 loaves
                We baked two thousand and two hundred pies. | 2200 pies
                Six hundred and twelve thousand and four votes were cast. | 612004 votes
                We have 4 million three hundred thousand members. | 4300000 members
                We plan between one hundred and two hundred shops. | 100..200 shops
                We hold 2 1/2 million shares. | 2500000 shares
                A quarter million tickets went. | 250000 tickets
                Three quarters of a million people came. | 750000 people
                It took five dozen eggs. | 60 eggs
                The mine yields 1.5e6 grams. | 1500000 grams
                There are 35m of these tags. | 35000000 tags
                There are three or more stages. | 3 stages AT_LEAST
                The chain has 90-plus ships. | 90 ships MORE_THAN
                Seven of our mills closed. | 7 mills
                We hired ten Danes last year. | 10 danes
                We run two U.S. plants. | 2 plants
                It sells in 25 US cities after 24 in-person events. | 25 cities; 24 events
                The link carries 25 gigabit traffic along a 20-mile run. | 25 gigabit; 20 mile
                The phone has 60GB and the site 400 MW. | 60 gb; 400 mw
                The bore is 13.5 to 14.0 mm wide. | 13.5..14 mm
                The state has 12,34,567 voters. | 1234567 voters
                Two dozen ports took part. | 24 ports
                Half a million households signed up. | 500000 households
                We have 2.1 million paying subscribers. | 2100000 subscribers
                It took seventeen tests. | 17 tests
                They own 340 trucks and 12 ships. | 340 trucks; 12 ships
                We freed 7,000 square feet. | 7000 square feet
                One hundred twenty-three schools use it. | 123 schools
                They make twenty-one flavors. | 21 flavors
                We added 900 sellers, 40 brands and 6 hubs. | 900 sellers; 40 brands; 6 hubs
                The fleet covers 3.5 million miles. | 3500000 miles
                我們進入八個城市。 | 8 城市
                影集在 112 個國家上映。 | 112 國家
                我們出貨超過 70 億件。 | 7000000000 MORE_THAN
                我們新開 1,204 家門市。 | 1204 門市
                我們有 210 萬名會員。 | 2100000 會員
                車隊有 340 輛卡車。 | 340 卡車
                員工有一萬兩千人。 | 12000 人
                共有三種口味。 | 3 口味
                會員數為 2,500 萬。 | 25000000
                工廠出貨十萬台機器。 | 100000 機器
                我們聘了二十三名工程師。 | 23 工程師
                全球共 3,400 個據點。 | 3400 據點
                我們有十二家銀行。 | 12 銀行
                貨架上有 45 款麵包。 | 45 麵包
                """);
    }
}
