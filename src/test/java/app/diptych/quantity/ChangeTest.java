package app.diptych.quantity;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChangeTest {
    @ParameterizedTest
    @MethodSource("rows")
    void changesHaveDirectionAndComparison(String row) {
        Rows.checkAmounts(row);
    }

    static Stream<String> rows() {
        return Rows.of("""
                Sales were up 11% year-over-year. | 11 % UP YOY
                Sales grew 9% year over year. | 9 % UP YOY
                Sales fell 4% sequentially. | 4 % DOWN QOQ
                The order book shows an increase of $3.8 billion year-over-year. | 3800000000 USD UP YOY
                Yield was up 145 basis points year-over-year and down 35 basis points quarter-over-quarter. | 145 bp UP YOY; 35 bp DOWN QOQ
                Deposits rose 238% or $6.3 billion year-over-year. | 238 % UP YOY; 6300000000 USD UP YOY
                Billings landed $45 million above the top of our guidance. | 45000000 USD UP GUIDANCE
                We saw 8% growth in bread. | 8 % UP NONE
                We saw a 3% decline in bread. | 3 % DOWN NONE
                Rent was $9.2 billion, up 58% from a year ago. | 9200000000 USD; 58 % UP YOY
                Sales increased to $5 million. | 5000000 USD LEVEL
                We charge $6.49 a month, up 5%. | 6.49 USD/month; 5 % UP NONE
                Earnings per share of $2.35 were up 10%. | 2.35 USD/share; 10 % UP NONE
                We lost ($5.1) million, up 2%. | -5100000 USD; 2 % UP NONE
                The result was $(0.12) per share, down 5%. | -0.12 USD/share; 5 % DOWN NONE
                Growth was minus 5% and later up 3%. | -5 % UP NONE; 3 % UP NONE
                Growth was -5% and later up 3%. | -5 % UP NONE; 3 % UP NONE
                A loss of $5 million hurt, down 1%. | 5000000 USD; 1 % DOWN NONE
                Prices of $40 per barrel were up 2%. | 40 USD/barrel; 2 % UP NONE
                Orders doubled year-over-year. | 2 x UP YOY
                營收年增 11%。 | 11 % UP YOY
                營收較去年同期成長 11%。 | 11 % UP YOY
                營收同比增長 11%。 | 11 % UP YOY
                營收環比下降 4%。 | 4 % DOWN QOQ
                毛利率較上季下降 35 個基點。 | 35 bp DOWN QOQ
                營收較去年增加 38 億美元。 | 3800000000 USD UP YOY
                訂單比指引的上限高出 4,500 萬美元。 | 45000000 USD UP GUIDANCE
                營收年減約 5%。 | 5 % ABOUT DOWN YOY
                存款成長 238% 或 63 億美元。 | 238 % UP NONE; 6300000000 USD UP NONE
                每月收費 6.49 美元,上漲 5%。 | 6.49 USD/month; 5 % UP NONE
                每股盈餘為 2.35 美元,成長 10%。 | 2.35 USD/share; 10 % UP NONE
                營收成長到 50 億元。 | 5000000000 TWD LEVEL
                成長率為負 5%,後來上升 3%。 | -5 % UP NONE; 3 % UP NONE
                """);
    }
}
