package app.diptych.quantity;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RangeTest {
    @ParameterizedTest
    @MethodSource("rows")
    void rangesShareUnitAndScale(String row) {
        Rows.checkAmounts(row);
    }

    static Stream<String> rows() {
        return Rows.of("""
                It took 4 or 5 quarters and two or three audits. | 4..5 quarter; 2..3 audits
                The share rose from $0.28 to $0.35. | 0.28 USD; 0.35 USD
                The ratio moved from 17.2% in spring to 18.8% in autumn. | 17.2 %; 18.8 %
                We expect growth of from 3% to 5%. | 3..5 %
                Rain of 2 to 4 inches fell. | 2..4 inches
                We guide to $2.50 billion to $2.58 billion. | 2500000000..2580000000 USD
                We guide to $221 to $226.5 billion. | 221000000000..226500000000 USD
                We guide to $221–226.5 billion. | 221000000000..226500000000 USD
                We guide to $37.0-$37.3 billion. | 37000000000..37300000000 USD
                We see 30% to 40%. | 30..40 %
                We see 30 to 40%. | 30..40 %
                We see growth between 5% and 7%. | 5..7 %
                We see between $10 million and $12 million. | 10000000..12000000 USD
                We see 100 to 150 basis points. | 100..150 bp
                We see 1 to 2 percentage points. | 100..200 bp
                We need 12 to 18 months. | 12..18 month
                We need three to five years. | 3..5 year
                We added 60 million to 70 million households. | 60000000..70000000 households
                We expect a range of 2% - 4%. | 2..4 %
                It is a 15-20% cut. | 15..20 %
                It moved from 8.3% in Q1 to 9.6% in Q2. | 8.3 %; 9.6 %
                Costs decreased $1.2 million to $23.5 million. | 1200000 USD; 23500000 USD
                Margin grew from 30% to 40%. | 30 %; 40 %
                The rate rose 5% to 60%. | 5 %; 60 %
                We spent $85 million and 1,300 machine years. | 85000000 USD; 1300 machine years
                The swing is plus or minus 2%. | -2..2 %
                It runs two to three times faster. | 2..3 x
                財測為 2210-2265億美元。 | 221000000000..226500000000 USD
                財測為 2,210 億至 2,265 億美元。 | 221000000000..226500000000 USD
                財測為 2,210 億美元到 2,265 億美元。 | 221000000000..226500000000 USD
                比重為 30至40%。 | 30..40 %
                比重為 30% 到 40%。 | 30..40 %
                比重為三到四成。 | 30..40 %
                比重為百分之三到五。 | 3..5 %
                預算為七八千萬元。 | 70000000..80000000 TWD
                預算為三四十億元。 | 3000000000..4000000000 TWD
                人數為十七八萬人。 | 170000..180000 人
                需要三到五年。 | 3..5 year
                上升 1 到 2 個百分點。 | 100..200 bp
                從 30% 到 40% 用了兩年。 | 30 %; 40 %; 2 year
                從第一季的 8.3% 成長到第二季的 9.6%。 | 8.3 %; 9.6 %
                費用減少 120 萬美元至 2,350 萬美元。 | 1200000 USD; 23500000 USD
                """);
    }
}
