package app.diptych.quantity;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BandTest {
    @ParameterizedTest
    @MethodSource("rows")
    void bandsAreIntervals(String row) {
        Rows.checkAmounts(row);
    }

    static Stream<String> rows() {
        return Rows.of("""
                Margin is in the mid-40s percent. | 43..47 %
                Margin is in the mid-40% area. | 43..47 %
                Margin is in the low 30s. | 30..33 %
                Margin is in the high 30s. | 37..39 %
                Margin is in the low to mid 20s. | 20..27 %
                Margin is in the mid- to high 20s. | 23..29 %
                Margin is in the mid-60% range. | 63..67 %
                Growth is in the high single digits. | 7..9 %
                Growth is in the mid-single digits. | 4..6 %
                Growth is in the low single digits. | 1..3 %
                Growth is low-single-digit. | 1..3 %
                Growth is in the low double digits. | 10..13 %
                We saw high single-digit percent growth. | 7..9 %
                Growth is mid to high single digits. | 4..9 %
                Growth is in the low to mid-single digits. | 1..6 %
                Growth is in the high teens. | 17..19 %
                Growth is in the mid-teens. | 13..17 %
                Growth is in the low to mid-teens. | 10..17 %
                It will be low teens. | 10..13 %
                It will be mid-twenties. | 23..27 %
                It will be in the high eighties. | 87..89 %
                We saw double-digit growth. | 10..99 %
                We cost mid-$30 million. | 33000000..37000000 USD
                成長率為高個位數。 | 7..9 %
                成長率為中個位數。 | 4..6 %
                成長率為低個位數百分比。 | 1..3 %
                成長率為低雙位數。 | 10..13 %
                成長率為低至中個位數。 | 1..6 %
                成長率為中到高個位數。 | 4..9 %
                成長率為中等個位數。 | 4..6 %
                成長率為高十幾%。 | 17..19 %
                成長率為雙位數。 | 10..99 %
                成長率為兩位數。 | 10..99 %
                三成多的門市已改裝。 | 30 % MORE_THAN
                三成五的會員續約。 | 35 %
                比重在 30% 出頭。 | 30 % MORE_THAN
                """);
    }
}
