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
                It was an increase of $1.9 billion year-over-year. | 1900000000 USD UP YOY
                Margin was up 170 basis points year-over-year and down 20 basis points quarter-over-quarter. | 170 bp UP YOY; 20 bp DOWN QOQ
                Cash rose 664% or $44.7 billion year-over-year. | 664 % UP YOY; 44700000000 USD UP YOY
                It came in $700 million above the high end of our guidance range. | 700000000 USD UP GUIDANCE
                We saw 8% growth in bread. | 8 % UP NONE
                We saw a 3% decline in bread. | 3 % DOWN NONE
                Income was $14.7 billion, up 91% from a year ago. | 14700000000 USD; 91 % UP YOY
                Sales increased to $5 million. | 5000000 USD LEVEL
                We charge $2.99 a month, up 5%. | 2.99 USD/month; 5 % UP NONE
                Earnings per share of $1.26 were up 10%. | 1.26 USD/share; 10 % UP NONE
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
                毛利率較上季下降 20 個基點。 | 20 bp DOWN QOQ
                營收較去年增加 19 億美元。 | 1900000000 USD UP YOY
                比我們指引範圍的上限高出 7 億美元。 | 700000000 USD UP GUIDANCE
                營收年減約 5%。 | 5 % ABOUT DOWN YOY
                現金成長 664% 或 447 億美元。 | 664 % UP NONE; 44700000000 USD UP NONE
                每月收費 2.99 美元,上漲 5%。 | 2.99 USD/month; 5 % UP NONE
                每股盈餘為 1.26 美元,成長 10%。 | 1.26 USD/share; 10 % UP NONE
                營收成長到 50 億元。 | 5000000000 TWD LEVEL
                成長率為負 5%,後來上升 3%。 | -5 % UP NONE; 3 % UP NONE
                """);
    }
}
