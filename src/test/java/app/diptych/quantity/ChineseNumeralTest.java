package app.diptych.quantity;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChineseNumeralTest {
    @ParameterizedTest
    @MethodSource("rows")
    void chineseNumeralsAreReadInEveryForm(String row) {
        Rows.checkAmounts(row);
    }

    static Stream<String> rows() {
        return Rows.of("""
                七十三 | 73
                貳佰 | 200
                捌佰零伍 | 805
                肆拾柒 | 47
                負17 | -17
                負八 | -8
                負3/8 | -0.375 1
                六三 | 63
                四十六。 | 46
                億 | -
                比率是零點三。 | 0.3
                比率是七點二。 | 7.2
                比率是一點零四。 | 1.04
                營收為一點七億元。 | 170000000 TWD
                營收為六點二五萬美元。 | 62500 USD
                上升一點二個百分點。 | 120 bp
                下午三點二十分開會。 | -
                晚上七點五分開始。 | -
                這一點一直沒有變。 | -
                他有一點三心二意。 | -
                成本是 3千零40 元。 | 3040 TWD
                我們有 7百05 名會員。 | 705 會員
                我們有 6萬四千名會員。 | 64000 會員
                我們有 2億 5千萬名會員。 | 250000000 會員
                我們有二十 萬名會員。 | 200000 會員
                我們有三萬零七十名會員。 | 30070 會員
                我們有兩萬零一百名會員。 | 20100 會員
                產值五億一年。 | 500000000
                我們有二十幾萬名會員。 | 210000..290000 會員 VAGUE
                我們有一百幾十名會員。 | 110..190 會員 VAGUE
                我們有 20幾名會員。 | 21..29 會員 VAGUE
                上百家門市重開。 | 100..1000 門市 VAGUE
                上千萬名會員續約。 | 10000000..100000000 會員 VAGUE
                加上百萬元的補助。 | 1000000 TWD
                成千上萬的會員續約。 | 1000..100000 會員 VAGUE
                他訂了三打雞蛋。 | 36 雞蛋
                他們打造三打造二。 | -
                五分之壹的門市獲利。 | 0.2 1
                十分之七的門市獲利。 | 0.7 1
                1/4的門市獲利。 | 0.25 1
                要三又二分之一杯。 | 3.5
                要 2又1/4 杯。 | 2.25
                百分之零點六 | 0.6 %
                百分之百的門市獲利。 | 100 %
                我百分百同意。 | 100 %
                機率是百萬分之三。 | 0.0003 %
                百分之負三 | -3 %
                商品打對折。 | 50 %
                營收少了半成。 | 5 %
                兩千兆瓦的電廠。 | 2000 兆瓦
                重 5 千克。 | 5 千克
                賣了五千克朗。 | 5000 DKK
                """);
    }
}
