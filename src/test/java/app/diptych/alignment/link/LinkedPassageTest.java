package app.diptych.alignment.link;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.alignment.Link;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Period;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import app.diptych.quantity.Recognizer;
import app.diptych.quantity.Setting;
import app.diptych.quantity.standard.Recognizers;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The links of passages of one sentence, but for those that agree. */
class LinkedPassageTest {
    private static final Recognizer RECOGNIZER = Recognizers.standard();

    private final Linker linker = new Linker();

    @ParameterizedTest
    @CsvSource(delimiter = '>', nullValues = "-", textBlock = """
            Revenue was $2.4 billion, up 8%.                  > 營收為 24 億美元，成長 8%。                   > -
            Margin rose 230 basis points.                     > 利潤率上升 2.3 個百分點。                     > -
            Margin rose 230 basis points.                     > 利潤率上升 2.3%。                             > DIFFERENT 230 basis points|2.3%
            Sales doubled.                                    > 銷售額翻了一番。                              > -
            The term is 18 months.                            > 期限為 1.5 年。                               > -
            Half of them renewed.                             > 其中 50% 續約。                               > -
            More than a dozen sites opened.                   > 十多個據點開幕。                              > COMPATIBLE a dozen|十
            Margin was in the mid-30s percent range.          > 利潤率為 35% 左右。                           > COMPATIBLE mid-30s percent|35%
            Margin was in the mid-30s percent range.          > 利潤率為 30% 左右。                           > DIFFERENT mid-30s percent|30%
            We spent over $2 billion.                         > 我們支出 20 億美元。                          > COMPATIBLE $2 billion|20 億美元
            We have more than 4,600 sites.                    > 我們有不到 4,600 個據點。                     > DIFFERENT 4,600|4,600
            Net income was $86 million.                       > 淨利為 8.6 億美元。                           > DIFFERENT $86 million|8.6 億美元
            Net income was $86 million.                       > 淨利为 8600 万元人民币。                      > DIFFERENT $86 million|8600 万元人民币
            Net income was $86 million.                       > 淨利創下新高。                                > MISSING $86 million
            Net income rose.                                  > 淨利成長 5%。                                 > ADDED 5%
            One of the teams moved, and both grew.            > 兩個團隊都成長，其中一個搬走了。              > -
            I agree 100%.                                     > 我完全同意。                                  > -
            He is 48.                                         > 他四十八歲。                                  > -
            We paid $190 million to repurchase 1.3 million shares and $45 million in dividends. > 我們以 4,500 萬美元買回 130 萬股，並發放 1.9 億美元的股利。 > -
            Of the $20 million authorized, $7 million remain. > 還剩 700 萬美元，當初授權 2,000 萬美元。      > -
            We expect $4 to $5 billion.                       > 我們預期 40 億美元至 50 億美元。              > -
            Break-even comes in the fourth quarter of 2026.   > 2026 年第三季將損益兩平。                     > DIFFERENT fourth quarter of 2026|2026 年第三季
            We file on February 27.                           > 我們會申報。                                  > MISSING February 27
            Thousands marched through Brackwell.              > 千人在布拉克韋爾遊行。                        > -
            Thousands marched through Brackwell.              > 百人在布拉克韋爾遊行。                        > MISSING Thousands
            The ferry waited for a quarter-hour.              > 渡輪等了十五分鐘。                            > -
            The ferry waited for a quarter-hour.              > 渡輪等了五十分鐘。                            > ADDED 五十分鐘
            All four of the boats came back.                  > 所有船隻都回來了。                            > -
            Four of the boats came back.                      > 船隻回來了。                                  > MISSING Four
            The parcel left on 14.11 at noon.                 > 包裹於 11 月 14 日中午寄出。                  > -
            The parcel left on 14.11 at noon.                 > 包裹於中午寄出。                              > MISSING 14.11
            Only six of the starting XV could play.           > 先發的 15 人中只有六人能上場。                > -
            We now see over 3,800 orders a day.               > 我們現在每天的訂單高達 3,800 張。             > COMPATIBLE 3,800|3,800
            The fiscal year 2025 second quarter was good.     > 2025 財年第二季度很好。                       > -
            """)
    void whatDoesNotAgreeIsSaid(String english, String chinese, @Nullable String links) {
        assertThat(links(english, chinese)).isEqualTo(links == null ? "" : links);
    }

    private String links(String english, String chinese) {
        List<Quantity> quantities = new ArrayList<>();
        read(english, Language.EN, quantities);
        read(chinese, Language.ZH, quantities);
        StringJoiner lines = new StringJoiner(", ");
        for (Link link : linker.link(List.of(new Passage(0, 0, english, chinese, 1, 2)), quantities, List.of())) {
            String words = words(quantities, link.english()) + "|" + words(quantities, link.chinese());
            switch (link.verdict()) {
                case AGREE -> {}
                case COMPATIBLE, DIFFERENT -> lines.add(link.verdict() + " " + words);
                case MISSING, ADDED -> lines.add(link.verdict() + " " + words.replace("|", ""));
            }
        }
        return lines.toString();
    }

    private static String words(List<Quantity> quantities, @Nullable Integer id) {
        return id == null ? "" : quantities.get(id).text();
    }

    private static void read(String text, Language language, List<Quantity> into) {
        for (Mention mention : RECOGNIZER.recognize(text, new Setting(language, "USD", new Period("2025-Q3")))) {
            String core = text.substring(mention.start(), mention.end());
            into.add(new Quantity(into.size(), 0, language, core, mention));
        }
    }
}
