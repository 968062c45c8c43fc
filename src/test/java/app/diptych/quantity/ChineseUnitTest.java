package app.diptych.quantity;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChineseUnitTest {
    @ParameterizedTest
    @MethodSource("rows")
    void coinsSpansPointsAndNounsAreReadBehindTheNumeral(String row) {
        Rows.checkAmounts(row);
    }

    static Stream<String> rows() {
        return Rows.of("""
                零件賣 3元5角。 | 3.5 TWD
                零件賣七元六角四分。 | 7.64 TWD
                零件賣五塊六。 | 5.6 TWD
                零件賣十二塊八毛。 | 12.8 TWD
                零件賣兩毛五。 | 0.25 TWD
                零件賣 4 美元 50 美分。 | 4.5 USD
                零件賣壹拾貳圓整。 | 12 TWD
                零件賣捌元叁角。 | 8.3 TWD
                零件賣兩萬元歐元。 | 20000 EUR
                零件賣 900 奈及利亞奈拉。 | 900 NGN
                零件賣 60 捷克克朗。 | 60 CZK
                零件賣七蚊。 | 7 HKD
                投入 500萬元5分鐘後完成。 | 5000000 TWD; 5 minute
                五塊業務都成長。 | 5 業務
                毛利上升 5 毛利上升。 | -
                開會三小時。 | 3 hour
                開會一個半小時。 | 1.5 hour
                花了 45 分鐘又 20 秒。 | 45 minute; 20 second
                花了兩個半月。 | 2.5 month
                花了半小時。 | 0.5 hour
                過去半年虧損。 | 0.5 year
                上半年虧損。 | -
                至少三天才能完成。 | 3 day AT_LEAST
                過去四年中虧損。 | 4 year
                消費與 24 年相似。 | -
                該廠 10 日表示不變。 | -
                該廠 10 日內回覆。 | 10 day
                不會超過 30 分鐘。 | 30 minute AT_MOST
                大約一個百分點的影響。 | 100 bp ABOUT
                這個季度好，一個季度不夠。 | -
                需要一個季度到三個季度。 | 1..3 quarter
                毛利率升了 4 個點。 | 400 bp
                圖上有 4 個點。 | 4 點
                淨增長約為 6 個點。 | 600 bp ABOUT
                成長率將達到十幾。 | 11..19 % VAGUE
                成長率為 70%中高位區間。 | 73..79 %
                成長率為 80%左右的中低區間。 | 80..87 %
                成長率為 30% 中段。 | 33..37 %
                成長率為 60% 的中位數。 | 60 %
                成長 30% 高端產品也好。 | 30 %
                成長率為中低個位數。 | 1..6 %
                速度快三倍以上。 | 3 x AT_LEAST
                是去年增速的兩倍。 | 2 x
                帶來 8 倍的改善。 | 8 x
                庫存增加雙倍。 | 2 x
                我們加倍努力。 | -
                它是力量倍增器。 | -
                會員 7,000 名員工推出新品。 | 7000 員工
                這兩個使用最廣的模型。 | 2 模型
                已有三萬組織採用。 | 30000 組織
                三項目標不變。 | 3 目標
                我們看好三大領域。 | 3 領域
                前十大客戶續約。 | -
                簽了九位數的合約。 | -
                他贏了四人賽。 | -
                年資十幾歲的孩子。 | -
                成立一百周年。 | -
                每天 360 度檢視。 | -
                資料有 12 PB。 | 12 PB
                資料有 40GB。 | 40 GB
                財測介於 300 與 400 萬元之間。 | 3000000..4000000 TWD
                預算為三到五百萬元。 | 3000000..5000000 TWD
                預算為一百二到一百五十萬元。 | 1200000..1500000 TWD
                預算從 6000 到 2 萬港元。 | 6000..20000 HKD
                """);
    }
}
