package app.diptych.check.term;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.alignment.SentencePair;
import app.diptych.check.CheckInput;
import app.diptych.check.Finding;
import app.diptych.check.InventedCall;
import app.diptych.check.Severity;
import app.diptych.check.term.file.TermFiles;
import app.diptych.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermRuleTest {
    private static final TermRule RULE = new TermRule(new TermReader(new TermFiles().shipped()));

    /** English, Chinese, and each finding as its wording and what it marks in the Chinese. */
    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    # Operating income is not revenue, in any wording of either.
                    Operating income was $30 million.             | 營業利益為 3,000 萬美元。       | none
                    Operating income was $30 million.             | 營業收入為 3,000 萬美元。       | other 營業收入
                    Operating income was $30 million.             | 营业收入为3000万美元。          | other 营业收入
                    Operating income was $30 million.             | 營運收入為 3,000 萬美元。       | other 營運收入
                    Operating income was $30 million.             | 营运收入为3000万美元。          | other 营运收入
                    Operating income was $30 million.             | 經營收入為 3,000 萬美元。       | other 經營收入
                    Operating profit rose by a tenth.             | 經營溢利上升一成。              | none
                    Operating profit rose by a tenth.             | 营业利润上升一成。              | none
                    Income from operations fell.                  | 營收下降。                      | other 營收
                    Op income margins were steady.                | 營運收入利潤率持平。            | other 營運收入利潤率
                    # Each term takes one form: revenue keeps its own.
                    Revenue and operating income grew.            | 營業收入與營業利益成長。        | none
                    Revenue and operating income grew.            | 營收與營業收入成長。            | other 營業收入
                    Revenue and operating income grew.            | 營業收入與營業收入成長。        | other 營業收入
                    Operating income and revenue grew.            | 营业利润和营业收入增长。        | none
                    Operating income grew. Revenue grew more.     | 營業收入成長。營收成長更多。    | other 營業收入
                    Net sales rose; operating income did too.     | 淨銷售額上升,營業收入也上升。   | other 營業收入
                    Operating income grew, and it grew fast.      | 營業利益成長,而且成長很快。     | none
                    # What is ordered, billed, earned or paid out is not revenue, nor one another.
                    Bookings grew 12%.                            | 訂單額成長 12%。                | none
                    Bookings grew 12%.                            | 營收成長 12%。                  | other 營收成長
                    Bookings and revenue grew.                    | 订单和收入增长。                | none
                    We expect earnings growth of 6%.              | 我們預期獲利成長 6%。           | none
                    We expect earnings growth of 6%.              | 我們預期營收成長 6%。           | other 營收成長
                    The board approved a share repurchase.        | 董事會核准發放股利。            | other 股利
                    # Other measures.
                    Net income was flat.                          | 淨利持平。                      | none
                    Same-restaurant sales rose.                   | 同店銷售成長。                  | none
                    Net income was flat.                          | 毛利持平。                      | other 毛利
                    Gross profit was flat.                        | 营业利润持平。                  | other 营业利润
                    Gross margin was 41%.                         | 毛利率為 41%。                  | none
                    Gross margin was 41%.                         | 營業利益率為 41%。              | other 營業利益率
                    Operating margin was 12%.                     | 毛利率为12%。                   | other 毛利率
                    Operating margin was 12%.                     | 營業利益為 12%。                | misleading 營業利益
                    Operating margin was 12%.                     | 營運利潤率為 12%。              | none
                    Free cash flow was negative.                  | 自由現金流為負。                | none
                    Free cash flow was negative.                  | 營運現金流為負。                | other 營運現金流
                    Operating cash flow was negative.             | 自由现金流为负。                | other 自由现金流
                    Accounts payable rose.                        | 應收帳款增加。                  | other 應收帳款
                    Accounts receivable rose.                     | 应付账款增加。                  | other 应付账款
                    Capital expenditures rose.                    | 資本支出增加。                  | none
                    Capital expenditures rose.                    | 營業費用增加。                  | other 營業費用
                    Diluted EPS was $2.                           | 稀釋後每股盈餘為 2 美元。       | none
                    Diluted EPS was $2.                           | 每股股利為 2 美元。             | other 每股股利
                    Earnings per share was $2.                    | 每股净资产为2美元。             | other 每股净资产
                    Net interest income rose.                     | 淨利息收益上升。                | none
                    Net interest income rose.                     | 净息差上升。                    | other 净息差
                    The combined ratio was 95%.                   | 综合成本率为95%。               | none
                    The combined ratio was 95%.                   | 損失率為 95%。                  | other 損失率
                    Deferred revenue rose.                        | 遞延所得稅負債增加。            | other 遞延所得稅負債
                    # What is still to be earned is not revenue, nor the reverse.
                    Deferred revenue rose by a tenth.             | 遞延收入增加一成。              | none
                    Deferred revenue rose by a tenth.             | 收入成長一成。                  | other 收入成長
                    Deferred revenue rose by a tenth.             | 尚未認列的收入增加一成。        | none
                    Contract liabilities rose by a tenth.         | 营收为一成。                    | other 营收
                    Some revenue was deferred to June.            | 部分收入遞延至六月。            | none
                    Revenue rose by a tenth.                      | 遞延收入增加一成。              | other 遞延收入
                    Backlog was a record.                         | 在手訂單創紀錄。                | none
                    Backlog was a record.                         | 營收創紀錄。                    | other 營收
                    Backlog and revenue were records.             | 积压订单和营收均为新高。        | none
                    RPO rose to $64 million.                      | 營收增至 6,400 萬美元。         | other 營收
                    RPO, revenue under contract, rose.            | 剩餘履約義務,即合約營收,上升。  | none
                    # A value lost is not a cost spread over years.
                    The impairment charge was $4 million.         | 攤銷費用為 400 萬美元。         | other 攤銷費用
                    Impairment was $4 million.                    | 折旧为400万美元。               | other 折旧
                    Impairment was $4 million.                    | 减值为400万美元。               | none
                    Depreciation was $4 million.                  | 減損損失為 400 萬美元。         | other 減損損失
                    Impairment and depreciation rose.             | 減損與折舊上升。                | none
                    # Premiums: written, earned, and not yet earned.
                    Net premiums earned rose.                     | 淨簽單保費上升。                | other 淨簽單保費
                    Premiums written rose.                        | 已賺保費上升。                  | other 已賺保費
                    Premiums written rose.                        | 承保保费为上升。                | none
                    Net premiums written and earned rose.         | 淨簽單保費與已賺保費上升。      | none
                    Unearned premiums rose.                       | 未滿期保費上升。                | none
                    # Profit before and after what is taken off.
                    EBITDA was $8 million.                        | 息税前利润为800万美元。         | other 息税前利润
                    EBIT was $8 million.                          | EBITDA 為 800 萬美元。          | other EBITDA
                    EBITDA was EBIT plus $2 million.              | EBITDA 是 EBIT 加 200 萬美元。  | none
                    Operating income was $6 million.              | 稅前利益為 600 萬美元。         | other 稅前利益
                    Operating cash flow was $6 million.           | 淨利為 600 萬美元。             | other 淨利
                    # Interest, gross and net.
                    Net interest income rose.                     | 利息收入上升。                  | other 利息收入
                    Net interest income rose.                     | 利息净收入为上升。              | none
                    Interest income rose.                         | 淨利息收入上升。                | other 淨利息收入
                    Interest income, net, was $4 million.         | 淨利息收入為 400 萬美元。       | none
                    Net interest and interest income rose.        | 净利息收入和利息收入上升。      | none
                    # A share is no sum of money, a sum no share; by how much it changed says neither.
                    Gross profit was $42 million.                 | 毛利率為 4,200 萬美元。         | other 毛利率
                    Gross profit rose 8% to $120 million.         | 毛利率成長 8%,達到 1.2 億美元。 | other 毛利率
                    Gross profit was 35% of sales.                | 毛利率為 35%。                  | none
                    Gross margin was $42 million.                 | 毛利為 4,200 萬美元。           | none
                    Gross margin was 35%.                         | 毛利为35%。                     | misleading 毛利
                    Gross margin rose 120 basis points.           | 毛利擴大 120 個基點。           | misleading 毛利
                    Gross margin, $42 million, rose 8%.           | 毛利 4,200 萬美元,成長 8%。     | none
                    Gross profit as a percent of sales was 35%.   | 毛利率為 35%。                  | none
                    Operating income was $6 million.              | 营业利润率为600万美元。         | other 营业利润率
                    # Price and number, guests and what each spends.
                    Unit sales rose.                              | 平均售價上升。                  | other 平均售價
                    Occupancy rose.                               | 平均房價上升。                  | other 平均房價
                    Net debt fell.                                | 總債務下降。                    | other 總債務
                    # Comparisons.
                    Orders rose 5% year-over-year.                | 訂單年增 5%。                   | none
                    Orders rose 5% year-over-year.                | 訂單較去年同期增加 5%。         | none
                    Orders rose 5% year-over-year.                | 订单环比增长5%。                | other 环比
                    Orders rose 5% sequentially.                  | 訂單季增 5%。                   | none
                    Orders rose 5% sequentially.                  | 订单环比增长5%。                | none
                    Orders rose 5% sequentially.                  | 订单同比增长5%。                | other 同比
                    Orders rose 5% sequentially.                  | 訂單連續增加 5%。               | misleading 連續
                    Orders rose for a third consecutive quarter.  | 訂單連續第三季增加。            | none
                    Margins rose 30 basis points.                 | 利潤率上升 30 個基點。          | none
                    We guide to the low end.                      | 我們預期在上限。                | other 上限
                    Tax rates will rise.                          | 利率將上升。                    | other 利率
                    Cash flow from operations was weak.           | 投資活動現金流偏弱。            | other 投資活動現金流
                    Organic growth was modest.                    | 外延成長溫和。                  | misleading 外延成長
                    The stock split is in May.                    | 反向股票分割在五月進行。        | other 反向股票分割
                    The stock split is in May.                    | 股票分割在五月進行。            | none
                    Realized gains were small.                    | 未實現收益不多。                | other 未實現收益
                    Realized gains were small.                    | 已实现收益为不多。              | none
                    We issued common shares.                      | 我們發行了優先股。              | other 優先股
                    The spot price fell.                          | 合約價下跌。                    | other 合約價
                    # Important terms that are lost.
                    Unit growth was strong in ferries.            | 渡輪銷量成長強勁。              | none
                    Unit growth was strong in ferries.            | 渡輪成長強勁。                  | lost -
                    EBITDA was better than planned.               | EBITDA 優於計畫。               | none
                    EBITDA was better than planned.               | 調整後的數字優於計畫。          | lost -
                    ARPU was better than planned.                 | ARPU优于计划。                  | none
                    Headwinds came from fuel.                     | 燃料帶來影響。                  | none
                    # No terms: names, other words, other languages' spacing.
                    We thank Operating Income Partners LLC.       | 我們感謝該合夥公司的營收數據。  | none
                    Our sales force met in Oslo.                  | 我們的業務團隊在奧斯陸開會。    | none
                    The arr of the ferry is late.                 | 渡輪的抵達時間晚了。            | none
                    Cash cows are no ferries.                     | 金牛不是渡輪。                  | none
                    """)
    void aWrongFormIsReportedAndARightOneIsNot(String english, String chinese, String expected) {
        CheckInput call = InventedCall.of(chinese.contains("为") ? "zh-Hans" : "zh-Hant", english, chinese);

        List<String> found = new ArrayList<>();
        for (Finding finding : InventedCall.findings(RULE, call)) {
            found.add(String.valueOf(finding.wording()).replace("term.", "") + " "
                    + InventedCall.marked(finding.chinese(), chinese));
        }

        assertThat(found.isEmpty() ? "none" : String.join("; ", found)).isEqualTo(expected);
    }

    @Test
    void aFindingSaysWhatIsMeantAndSuggestsTheRegionsForm() {
        Finding traditional = InventedCall.findings(
                        RULE, InventedCall.of("zh-Hant", "Operating income fell.", "營業收入下降。"))
                .getFirst();
        Finding simplified = InventedCall.findings(
                        RULE, InventedCall.of("zh-Hans", "Operating income fell.", "营业收入下降。"))
                .getFirst();
        Finding hongKong = InventedCall.findings(RULE, InventedCall.of("zh-HK", "Operating income fell.", "經營收入下降。"))
                .getFirst();

        assertThat(traditional.message()).isEqualTo("“Operating income” is rendered as “營業收入”, which means “revenue”.");
        assertThat(traditional.severity()).isEqualTo(Severity.ERROR);
        assertThat(traditional.type()).isEqualTo("terminology");
        assertThat(traditional.suggestion()).isEqualTo("營業利益");
        assertThat(simplified.suggestion()).isEqualTo("营业利润");
        assertThat(hongKong.suggestion()).isEqualTo("經營溢利");
        assertThat(traditional.arguments()).containsExactly("Operating income", "營業收入", "revenue");
    }

    @Test
    void whatMisleadsButNamesNoOtherMeasureIsAWarning() {
        CheckInput call = InventedCall.of("zh-Hant", "Bookings rose sequentially.", "訂單連續上升。");

        assertThat(InventedCall.findings(RULE, call))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void aTermThatIsWrongTwiceInAPassageIsOneFinding() {
        CheckInput call = InventedCall.of(
                "zh-Hant", "Operating income rose at sea. Operating income rose on land.", "海上營業收入上升。陸上營業收入上升。");

        assertThat(InventedCall.findings(RULE, call)).singleElement().satisfies(finding -> {
            assertThat(finding.english()).containsExactly(new Span(0, 16), new Span(30, 46));
            assertThat(finding.chinese()).containsExactly(new Span(2, 6), new Span(11, 15));
        });
    }

    @Test
    void sentencePairsSayWhichFormStandsForWhich() {
        String english = "Operating income rose. We like ferries. We have many. Revenue rose too.";
        String chinese = "營業收入上升。我們喜歡渡輪,而且有很多,多得數不清。它也上升。";
        CheckInput texts = InventedCall.of("zh-Hant", english, chinese);
        var pairs = List.of(
                new SentencePair(0, new Span(0, 22), new Span(0, 7), 1),
                new SentencePair(0, new Span(23, 53), new Span(7, 26), 1),
                new SentencePair(0, new Span(54, 71), new Span(26, 31), 1));
        var call = new CheckInput(texts.transcript(), List.of(), List.of(), pairs, List.of(), List.of());

        assertThat(InventedCall.findings(RULE, call))
                .extracting(Finding::message)
                .containsExactly("“Operating income” is rendered as “營業收入”, which means “revenue”.");
    }

    @Test
    void aSentenceThatIsLostAltogetherIsAnotherRulesFinding() {
        String english = "We sail. Free cash flow rose.";
        CheckInput texts = InventedCall.of("zh-Hant", english, "我們出航。");
        var pairs = List.of(
                new SentencePair(0, new Span(0, 8), new Span(0, 5), 1), new SentencePair(0, new Span(9, 29), null, 1));
        var call = new CheckInput(texts.transcript(), List.of(), List.of(), pairs, List.of(), List.of());

        assertThat(InventedCall.findings(RULE, call)).isEmpty();
    }

    /** English, its one sentence in Chinese, and the term that stands there instead. */
    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    The lease liability will step up.   | 折舊將增加。           | depreciation
                    The lease liability will step up.   | 租賃負債將增加。       | none
                    The lease liability will step up.   | 這項數字將增加。       | none
                    Retained earnings were stable.      | 总负债保持稳定。       | total liabilities
                    Inventory and amortization fell.    | 折舊和攤銷下降。       | none
                    Inventory was stable.               | 總負債保持穩定。       | none
                    """)
    void anotherTermThatNothingInTheEnglishNamesStandsInsteadOfTheOnlyOneWithoutARendering(
            String english, String chinese, String expected) {
        CheckInput texts = InventedCall.of(chinese.contains("总") ? "zh-Hans" : "zh-Hant", english, chinese);
        var pairs = List.of(new SentencePair(0, new Span(0, english.length()), new Span(0, chinese.length()), 1));
        var call = new CheckInput(texts.transcript(), List.of(), List.of(), pairs, List.of(), List.of());

        List<Finding> found = InventedCall.findings(RULE, call);

        if (expected.equals("none")) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).singleElement().satisfies(finding -> {
                assertThat(finding.arguments()).last().isEqualTo(expected);
                assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            });
        }
    }
}
