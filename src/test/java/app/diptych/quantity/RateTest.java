package app.diptych.quantity;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RateTest {
    @ParameterizedTest
    @MethodSource("rows")
    void percentAndPointsAreToldApart(String row) {
        Rows.checkAmounts(row);
    }

    static Stream<String> rows() {
        return Rows.of("""
                The rate rose by a percentage point. | 100 bp
                That added a point of growth, or a point and a half of margin. | 100 bp; 150 bp
                Margins improved by half a point of gross margin. | 50 bp
                Fees fell by half a percent. | 0.5 %
                We see another 300 points of margin expansion. | 300 bp
                About 95-plus percent of them stay. | 95 % MORE_THAN
                The yield was thirty-two point seventy-five percent. | 32.75 %
                The range is plus or minus 3%. | -3..3 %
                Margin was 7.3% this time. | 7.3 %
                Margin was 7.3 percent. | 7.3 %
                Churn is below 2 per cent. | 2 % LESS_THAN
                The share is one hundred percent. | 100 %
                The rate was 3‰. | 0.3 %
                Margin rose 145 basis points. | 145 bp
                Margin rose 25 bps. | 25 bp
                A 40bps gain in margin helped. | 40 bp
                Gross margin improved by 3 percentage points. | 300 bp
                Gross margin improved 1.5 pts. | 150 bp
                Gross margin fell one point from last year. | 100 bp
                Currency added two points of growth. | 200 bp
                We had a 4-point headwind to revenue growth. | 400 bp
                I would make three points here. | 3 points
                The index gained 40 points. | 40 points
                It took twenty-five percent of the volume. | 25 %
                The tax rate will be 21.5%. | 21.5 %
                Yield was 0.25%. | 0.25 %
                毛利率為 7.3%。 | 7.3 %
                毛利率為７．３％。 | 7.3 %
                毛利率為百分之七點三。 | 7.3 %
                百分之 30 的門市已改裝。 | 30 %
                千分之三的產品遭退回。 | 0.3 %
                三成門市已改裝。 | 30 %
                三成五的門市已改裝。 | 35 %
                全館打八折。 | 80 %
                全館打八五折。 | 85 %
                毛利率上升 145 個基點。 | 145 bp
                毛利率上升 1.45 個百分點。 | 145 bp
                毛利率上升三個百分點。 | 300 bp
                毛利率下降 25bps。 | 25 bp
                稅率為 21.5 %。 | 21.5 %
                成長率為 0.5%。 | 0.5 %
                兩成的客戶續約。 | 20 %
                """);
    }
}
